import { jointDisplayOf } from "../../../src/analyses/joint-display/joint-display.ts";
import type { JointDisplay } from "../../../src/analyses/schemas/joint-display.schema.ts";
import type { ReportResult } from "../../../src/analyses/schemas/report.schema.ts";
import { analyseThemes, type ThemesSettings } from "../../../src/analyses/themes/themes.ts";
import { readSegments } from "../../../src/data/segments/read-segments.ts";
import type { CohortReport } from "../../../src/report/cohort/cohort-report.ts";
import { reportOf, samplePath, sampleScores, scoreParts } from "./sample-report.ts";

const SETTINGS: ThemesSettings = {
  ...{ coder: "any", by: ["Jenjang"], quotes: 2, seed: 1, confidence: 0.95 },
  ...{ informantIntervals: false, checklists: [] },
};

/** The report of the sample's interviews with participants; parts of the display may be changed. */
export async function jointReport(
  change: (joint: JointDisplay) => JointDisplay = (joint) => joint,
  more: Partial<ReportResult> = {},
): Promise<CohortReport> {
  const scores = await sampleScores();
  const { gains, compare } = scoreParts(scores);
  const segments = await readSegments([samplePath("wawancara-peserta.csv")]);
  const shown = { showNames: false, showCoders: false };
  const themes = analyseThemes(segments, SETTINGS, { version: "1.0.0", minCell: 5, ...shown });
  const joint = jointDisplayOf(scores, segments, {
    ...{ gains: gains!, compare: compare!, themes, settings: SETTINGS, shown },
  });
  if ("leftOut" in joint) throw new Error("no informant is a participant");
  return {
    result: reportOf({ gains, compare, themes, joint: change(joint) }, { sections: ["joint"], ...more }),
    scores,
  };
}
