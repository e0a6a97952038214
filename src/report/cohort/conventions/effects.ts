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

/** What other programs call "Cohen's d". */
export function effectsConvention({ its, says, format, level }: ConventionTelling): Block[] {
  const { effects: own, group } = says;
  const rows = its.groups.flatMap(({ group: of, effects }) =>
    "reason" in effects
      ? []
      : [
          [
            format.group(of),
            format.estimate(effects.dz),
            format.figure(effects.hedgesExact, "fixed", 4),
            format.figure(effects.hedgesApproximate, "fixed", 4),
          ],
        ],
  );
  if (rows.length === 0) return [];
  const columns = [groupColumn(group), ...[own.dz(level), own.exact, own.approximate].map(figures)];
  return [
    heading(2, own.heading),
    captionedTable("table-conventions-effects", own.caption, table(columns, rows)),
    paragraph(own.note),
  ];
}
