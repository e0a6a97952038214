import {
  type Block,
  captionedTable,
  figures,
  groups as groupColumn,
  heading,
  paragraph,
  table,
} from "../../document.ts";
import type { ConventionTelling } from "../conventions.ts";

/** The rank-biserial correlation with two intervals. */
export function rankBiserialConvention({ its, catalogue, says, format, level }: ConventionTelling): Block[] {
  const { rankBiserial: own, group } = says;
  const { numbers } = catalogue;
  const rows = its.groups.flatMap(({ group: of, rankBiserial }) => {
    if ("reason" in rankBiserial) return [];
    const { ours, jasp } = rankBiserial;
    const bound = (value: number) => numbers.bounded(value, 3);
    return [
      [
        format.group(of),
        format.estimate(ours, "bounded", 3),
        `[${bound(jasp.low)}${numbers.separator}${bound(jasp.high)}]`,
      ],
    ];
  });
  if (rows.length === 0) return [];
  const columns = [groupColumn(group), ...[own.ours(level), own.jasp(level)].map(figures)];
  return [
    heading(2, own.heading),
    captionedTable("table-conventions-rank-biserial", own.caption, table(columns, rows)),
    paragraph(own.note),
  ];
}
