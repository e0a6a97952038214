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

/** The signed-rank test: which distribution, and which corrections. */
export function wilcoxonConvention({ its, says, format }: ConventionTelling): Block[] {
  const { wilcoxon: own, group } = says;
  const there = its.groups.flatMap(({ group: of, wilcoxon }) =>
    "reason" in wilcoxon ? [] : [{ who: format.group(of), ...wilcoxon }],
  );
  if (there.length === 0) return [];
  const withMethod = ({ p, method }: { p: number; method: keyof typeof own.methods }) =>
    own.withMethod(format.p(p), own.methods[method]);
  const rows = there.map(({ who, ours, spss, r, jasp }) => [
    who,
    withMethod(ours),
    format.figure(spss.z, "fixed", 3),
    format.p(spss.p),
    withMethod(r),
    format.figure(jasp.z, "fixed", 3),
  ]);
  const columns = [groupColumn(group), ...[own.ours, own.spssZ, own.spssP, own.r, own.jaspZ].map(figures)];
  const rank = (sum: number) => format.figure(sum, "fixed", Number.isInteger(sum) ? 0 : 1);
  const otherRanks = there
    .filter(({ sizes }) => sizes.decimal !== sizes.binary)
    .map(({ who, ours, wPlus, sizes }) =>
      own.ranks({
        who,
        sizes: format.integer(sizes.decimal),
        otherSizes: format.integer(sizes.binary),
        wPlus: rank(ours.wPlus),
        otherWPlus: rank(wPlus),
      }),
    );
  return [
    heading(2, own.heading),
    captionedTable("table-conventions-wilcoxon", own.caption, table(columns, rows)),
    paragraph(own.note),
    ...(otherRanks.length === 0 ? [] : [paragraph(own.binary(otherRanks.join("; ")))]),
  ];
}
