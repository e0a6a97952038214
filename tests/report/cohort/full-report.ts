import { analyseAgreement } from "../../../src/analyses/agreement/agreement.ts";
import { analyseCompare } from "../../../src/analyses/compare.ts";
import { conventionsOf } from "../../../src/analyses/conventions/conventions.ts";
import { analyseGains } from "../../../src/analyses/gains.ts";
import type { JointDisplay } from "../../../src/analyses/schemas/joint-display.schema.ts";
import { type ReportResult, reportResult } from "../../../src/analyses/schemas/report.schema.ts";
import { analyseThemes } from "../../../src/analyses/themes/themes.ts";
import type { ScoreTable } from "../../../src/data/scores/score-table.ts";
import { readSegments } from "../../../src/data/segments/read-segments.ts";
import { reportOf, sampleItems, samplePath, sampleScores } from "./sample-report.ts";

const PRESENTATION = { version: "1.0.0", minCell: 5 };
const DIFFERENCE = { estimate: 3, interval: { level: 0.95, low: -2, high: 8, method: "welch" } } as const;

const joint: JointDisplay = {
  link: { by: "name" },
  confidence: 0.95,
  informants: { all: 4, participants: 4, withGain: 4, inSeveralGroups: 0 },
  waves: ["post"],
  groups: [],
  people: [],
  themes: [
    {
      theme: "mengajar",
      gains: [
        { wave: "post", mention: { n: 2, mean: 9 }, others: { n: 2, mean: 6 }, difference: DIFFERENCE },
      ],
    },
  ],
};

/** Gains, comparison and conventions of a table with everything that can be asked for. */
export function askedForAll(table: ScoreTable) {
  const bootstrap = { resamples: 50, seed: 1 };
  const gains = analyseGains(
    table,
    { mastery: 70, reliability: 0.8, effectiveness: true, bootstrap },
    PRESENTATION,
  );
  const compare = analyseCompare(table, { margin: 5, equivalenceMargin: 5, bootstrap }, PRESENTATION);
  return {
    gains,
    compare,
    conventions: conventionsOf(table, gains, compare, { confidence: 0.95, lowerIsBetter: false }),
  };
}

/** Themes with their checklists, and agreement, of the sample. */
async function interviews(): Promise<Required<Pick<ReportResult, "themes" | "agreement">>> {
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
        ...{ informantIntervals: true, checklists: ["coreq", "srqr"] },
      },
      shown,
    ),
    agreement: analyseAgreement(
      table,
      { unit: "character", level: "nominal", confidence: 0.95, resamples: 50, seed: 1 },
      { ...shown, excerpts: false },
    ),
  };
}

/** The sample with everything that can be asked for; the joint display and the earlier study are invented. */
export async function fullReport(more: Partial<ReportResult> = {}): Promise<ReportResult> {
  const scores = askedForAll(await sampleScores());
  const report = reportOf({
    ...{ gains: scores.gains, compare: scores.compare, items: await sampleItems(), joint },
    ...(await interviews()),
    earlier: { gains: scores.gains, compare: scores.compare, difference: DIFFERENCE, alsoHere: 0 },
  });
  return reportResult.parse({
    ...report,
    conventions: scores.conventions,
    options: { ...report.options, compareConventions: true },
    ...more,
  });
}
