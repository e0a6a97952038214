import { fileURLToPath } from "node:url";
import { analyseAgreement } from "../../../src/analyses/agreement/agreement.ts";
import { analyseCompare } from "../../../src/analyses/compare.ts";
import { analyseGains } from "../../../src/analyses/gains.ts";
import { analyseItems } from "../../../src/analyses/items/items.ts";
import type { ReportResult } from "../../../src/analyses/schemas/report.schema.ts";
import type { CompareSettings, GainsSettings } from "../../../src/analyses/settings.ts";
import { analyseThemes } from "../../../src/analyses/themes/themes.ts";
import { REPORT_SECTIONS } from "../../../src/core/report-section.ts";
import { readItems } from "../../../src/data/items/read-items.ts";
import { readScores } from "../../../src/data/scores/read-scores.ts";
import type { ScoreTable } from "../../../src/data/scores/score-table.ts";
import { readSegments } from "../../../src/data/segments/read-segments.ts";
import type { CohortReport } from "../../../src/report/cohort/cohort-report.ts";

const PRESENTATION = { version: "1.0.0", minCell: 5 };

/** The path of a file in `data-samples`. */
export function samplePath(name: string): string {
  return fileURLToPath(new URL(`../../../data-samples/${name}`, import.meta.url));
}

/** Parts of a report that are there. */
type Parts<Key extends keyof ReportResult> = { readonly [Part in Key]: NonNullable<ReportResult[Part]> };

/** Gains and comparison of a table of scores, as the report has them. */
export function scoreParts(
  table: ScoreTable,
  settings: Partial<Omit<GainsSettings & CompareSettings, "scale">> = {},
): Parts<"gains" | "compare"> {
  return {
    gains: analyseGains(table, settings, PRESENTATION),
    compare: analyseCompare(table, settings, PRESENTATION),
  };
}

/** The scores of the sample. */
export function sampleScores(): Promise<ScoreTable> {
  return readScores([samplePath("diklat-berjenjang.csv")], {
    by: ["Jenjang"],
    followUp: ["Nilai Tindak Lanjut"],
    days: ["Hari Setelah Diklat"],
  });
}

/** The items of the sample. */
export async function sampleItems(): Promise<NonNullable<ReportResult["items"]>> {
  const key = samplePath("kunci.csv");
  const table = await readItems([samplePath("butir.csv")], { key, by: ["Jenjang"] });
  return analyseItems(table, {}, PRESENTATION);
}

/** Themes and agreement of the sample. */
export async function sampleInterviews(): Promise<Parts<"themes" | "agreement">> {
  const table = await readSegments([samplePath("wawancara.csv")], {
    informants: samplePath("informan.csv"),
    transcripts: samplePath("wawancara"),
  });
  const shown = { ...PRESENTATION, showNames: false, showCoders: false };
  return {
    themes: analyseThemes(
      table,
      {
        ...{ coder: "any", by: ["peran"], quotes: 2, seed: 1, confidence: 0.95 },
        ...{ informantIntervals: false, checklists: [] },
      },
      shown,
    ),
    agreement: analyseAgreement(
      table,
      { unit: "segment", level: "nominal", confidence: 0.95, resamples: 200, seed: 1 },
      { ...shown, excerpts: false },
    ),
  };
}

/** A report of these parts; the rest of it is as the command makes it. */
export function reportOf(
  parts: Pick<ReportResult, "gains" | "compare" | "items" | "themes" | "agreement" | "joint" | "earlier">,
  more: Partial<ReportResult> = {},
): ReportResult {
  const { leftOut = [] } = more;
  return {
    report: "report",
    formatVersion: 1,
    generator: { name: "paud-analyze", version: "1.0.0" },
    engine: "stream",
    study: { authors: [], date: "2026-11-24", statements: {} },
    options: {
      sections: [...REPORT_SECTIONS],
      minCell: 5,
      pseudonyms: false,
      compareConventions: false,
    },
    sections: REPORT_SECTIONS.filter((section) => !leftOut.some((its) => its.section === section)),
    leftOut,
    ...parts,
    findings: findingsOf(parts),
    ...more,
  };
}

/** The findings of all parts, each once. */
function findingsOf({ gains, compare, items, themes, agreement }: Parameters<typeof reportOf>[0]) {
  const all = [gains, compare, items, themes, agreement].flatMap((part) => part?.findings ?? []);
  return [...new Map(all.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** The report of everything that the samples have. */
export async function sampleReport(more: Partial<ReportResult> = {}): Promise<CohortReport> {
  const scores = await sampleScores();
  const result = reportOf(
    {
      ...scoreParts(scores, { mastery: 70, margin: 5 }),
      items: await sampleItems(),
      ...(await sampleInterviews()),
    },
    {
      study: {
        ...{ title: "Diklat Berjenjang Pendidik PAUD", organisation: "LPD Contoh (rekaan)" },
        ...{ authors: ["Siti Evaluator"], date: "2026-11-24", instrument: "tes kompetensi", statements: {} },
      },
      leftOut: [
        { section: "earlier", reason: "not-asked" },
        { section: "joint", reason: "no-informant-with-scores" },
      ],
      ...more,
    },
  );
  return { result, scores };
}
