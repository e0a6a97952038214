import { analyseThemes, type ThemesSettings } from "../../../src/analyses/themes/themes.ts";
import { readSegments } from "../../../src/data/segments/read-segments.ts";
import type { SegmentTable } from "../../../src/data/segments/segment-table.ts";
import type { CohortReport } from "../../../src/report/cohort/cohort-report.ts";
import { csvOf, interviewsOf } from "../../interviews-of.ts";

type Row = Readonly<Record<string, string | number | undefined>>;

/** The themes of coded interviews as a report has them, without the other parts of a report. */
function interviewsReport(table: SegmentTable, settings: Partial<ThemesSettings> = {}): CohortReport {
  const themes = analyseThemes(
    table,
    {
      ...{ coder: "any", by: [], confidence: 0.95, informantIntervals: false, quotes: 0, seed: 1 },
      ...{ checklists: [], ...settings },
    },
    { version: "0.0.0", minCell: 5, showNames: false, showCoders: false },
  );
  const { formatVersion, generator, engine } = themes;
  return {
    result: {
      report: "report",
      ...{ formatVersion, generator, engine, themes },
      study: { authors: [], date: "2026-01-31", statements: {} },
      options: { sections: [], minCell: 5, pseudonyms: false, compareConventions: false },
      ...{ sections: [], leftOut: [], findings: [] },
    },
  };
}

/** The same of rows. */
export async function interviewsOfRows(
  rows: readonly Row[],
  settings: Partial<ThemesSettings> = {},
): Promise<CohortReport> {
  return interviewsReport(await interviewsOf(csvOf(rows)), settings);
}

const rows = <T>(count: number, one: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => one(i));
const HOSTILE = [
  "<img src=x onerror=alert(1)>]]>",
  "=cmd|' /C calc'!A0 ".repeat(263),
  '\u202eabc & "quoted" \' \u001b[31m merah',
  "](javascript:alert(1))",
  "تدريب المعلمين في الروضة",
];

/** Studies of many kinds. */
export const INTERVIEWS: Readonly<Record<string, () => Promise<CohortReport>>> = {
  "twelve interviews, as the sample has them": async () =>
    interviewsReport(
      await readSegments(["data-samples/wawancara.csv"], { informants: "data-samples/informan.csv" }),
      { order: "tanggal" },
    ),
  // Each piece of text has two neighbouring codes, so that they overlap; the lower its number, the more speak of a code.
  "sixty themes and codes": () =>
    interviewsOfRows(
      rows(20, (informant) => informant).flatMap((informant) =>
        rows(40, (code) => code)
          .filter((code) => (informant * 7) % 20 < 20 - code / 3)
          .map((code) => ({
            ...{ document: `W${informant}`, informant: `I${informant}`, coder: "A" },
            ...{ theme: `Tema ${code % 20}`, code: `kode ${code}` },
            text: `kutipan ${informant} ${Math.floor(code / 2)}`,
          })),
      ),
    ),
  "one theme": () =>
    interviewsOfRows(
      rows(3, (i) => ({ document: `W${i}`, informant: `I${i}`, code: "satu", text: `kutipan ${i}` })),
    ),
  "hostile names": () =>
    interviewsOfRows(
      rows(90, (i) => {
        const segment = Math.floor(i / 2);
        return {
          ...{ document: `W${segment % 9}`, informant: `I${segment % 9}`, coder: "A" },
          ...{ theme: HOSTILE[i % 5]!, code: `${HOSTILE[i % 5]!} ${i % 3}`, text: `kutipan ${segment}` },
        };
      }),
    ),
  "nobody known": () =>
    interviewsOfRows(rows(9, (i) => ({ theme: "T", code: `k${i % 4}`, text: `kutipan ${i % 3}` }))),
  "intervals asked for": () =>
    interviewsOfRows(
      rows(12, (i) => ({
        ...{ document: `W${i}`, informant: `I${i}`, theme: `T${i % 2}` },
        ...{ code: `k${i % 4}`, text: `kutipan ${i}` },
      })),
      { informantIntervals: true },
    ),
  "eighty interviews that never stop bringing codes": () =>
    interviewsOfRows(
      rows(160, (i) => ({
        ...{ document: `W${i % 80}`, informant: `I${i % 80}`, coder: "A" },
        ...{ code: `k${i % 80 === 0 ? 0 : i}`, text: `kutipan ${i % 80}` },
      })),
    ),
};
