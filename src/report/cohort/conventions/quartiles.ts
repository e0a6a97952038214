import type { ConventionsOfGroup } from "../../../analyses/schemas/conventions.schema.ts";
import {
  type Block,
  captionedTable,
  figures,
  groups as groupColumn,
  heading,
  paragraph,
  table,
  words,
} from "../../document.ts";
import { NOTHING } from "../../format.ts";
import type { ConventionTelling } from "../conventions.ts";

type Row = ConventionsOfGroup["quartiles"][number];

/** Quartiles of groups in which no quartile tells a person. */
export function quartilesConvention({ its, catalogue, says, format, minCell }: ConventionTelling): Block[] {
  const { quartiles: own, group } = says;
  const shown = its.groups.filter(({ n }) => n > 0 && n >= minCell);
  if (shown.length === 0) return [];
  const pair = (part: Row["hinges"]) =>
    "reason" in part
      ? NOTHING
      : `${format.figure(part.q1)}${catalogue.numbers.separator}${format.figure(part.q3)}`;
  const rows = shown.flatMap((of) =>
    of.quartiles.map((row, i) => [
      i === 0 ? format.group(of.group) : "",
      own.scores[row.of],
      pair(row.ours),
      pair(row.weightedAverage),
      pair(row.hinges),
    ]),
  );
  const columns = [
    groupColumn(group),
    words(own.of),
    ...[own.ours, own.weightedAverage, own.hinges].map(figures),
  ];
  const isHidden = its.groups.some(({ n }) => n > 0 && n < minCell);
  return [
    heading(2, own.heading),
    captionedTable("table-conventions-quartiles", own.caption, table(columns, rows)),
    paragraph(own.note),
    ...(isHidden ? [paragraph(own.hidden(format.integer(minCell)))] : []),
  ];
}
