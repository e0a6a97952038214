import type { Between } from "../../analyses/schemas/between.schema.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import { symbol } from "../../language/symbol.ts";
import { type Block, figures, heading, paragraph, table, words as wordColumn } from "../document.ts";
import { Format } from "../format.ts";
import { betweenAbsences } from "./between/absences.ts";
import { ancovaSection } from "./between/ancova.ts";
import { betweenInWords } from "./between/in-words.ts";
import { pairsSection } from "./between/pairs.ts";

/** What of a result on scores is about differences between its groups. */
export interface BetweenReport {
  readonly between?: Between | undefined;
  readonly options: { readonly confidence: number; readonly lowerIsBetter: boolean };
  /** Whether people were trained in cohorts. */
  readonly columns: { readonly cohort?: object | undefined };
}

/** Do the groups differ in what they gained? Nothing where no groups are compared. */
export function betweenSections({ between, options, columns }: BetweenReport, catalogue: Catalogue): Block[] {
  if (between === undefined) return [];
  const part = { between, options };
  return [
    heading(2, catalogue.between.heading),
    ...testsTable(between, catalogue),
    ...pairsSection(part, catalogue),
    ...ancovaSection(part, catalogue),
    ...betweenAbsences(between, catalogue),
    ...betweenInWords(part, columns.cohort !== undefined, catalogue),
  ];
}

function testsTable(
  { welch, oneWay, kruskalWallis, levene, levels }: Between,
  catalogue: Catalogue,
): Block[] {
  const { between: said, captions } = catalogue;
  const format = new Format(catalogue);
  const fRow = (name: string, test: Between["welch"]) =>
    "f" in test
      ? [
          [
            name,
            format.figure(test.f),
            format.integer(test.df1),
            Number.isInteger(test.df2) ? format.integer(test.df2) : format.figure(test.df2),
            format.p(test.p),
          ],
        ]
      : [];
  const ranks =
    "h" in kruskalWallis
      ? [
          [
            said.tests.kruskalWallis,
            format.figure(kruskalWallis.h),
            format.integer(kruskalWallis.df),
            format.figure(undefined),
            format.p(kruskalWallis.p),
          ],
        ]
      : [];
  const rows = [
    ...fRow(said.tests.welch, welch),
    ...fRow(said.tests.oneWay, oneWay),
    ...ranks,
    ...fRow(said.tests.levene, levene),
  ];
  if (rows.length === 0) return [];
  const columns = [said.statistic, said.df1, said.df2, symbol("p")];
  return [
    table([wordColumn(said.test), ...columns.map(figures)], rows, captions.groupTests),
    paragraph(levels.some(({ n }) => n === 1) ? `${said.testsNote} ${said.onePerson}` : said.testsNote),
  ];
}
