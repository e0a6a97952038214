import { analyseCompare } from "../../../src/analyses/compare.ts";
import { analyseGains } from "../../../src/analyses/gains.ts";
import { type JointDisplayInput, jointDisplayOf } from "../../../src/analyses/joint-display/joint-display.ts";
import type { JointDisplay } from "../../../src/analyses/schemas/joint-display.schema.ts";
import { analyseThemes, type ThemesSettings } from "../../../src/analyses/themes/themes.ts";
import type { ReadScoresOptions } from "../../../src/data/scores/read-scores.ts";
import { csvOf, interviewsOf } from "../../interviews-of.ts";
import { study } from "../../study.ts";

type Row = Readonly<Record<string, string | number | undefined>>;

interface JointOptions {
  readonly read?: ReadScoresOptions;
  readonly by?: readonly string[];
  readonly confidence?: number;
  readonly lowerIsBetter?: boolean;
  readonly showNames?: boolean;
  readonly participant?: string;
}

const THEMES: ThemesSettings = {
  ...{
    coder: "any",
    by: [],
    confidence: 0.95,
    informantIntervals: false,
    quotes: 2,
    seed: 1,
    checklists: [],
  },
};

/** The joint display of scores and codings, and everything it was made of. */
export async function jointOf(
  scores: readonly Row[],
  codings: readonly Row[],
  {
    read = {},
    by = [],
    confidence = 0.95,
    lowerIsBetter = false,
    showNames = false,
    participant,
  }: JointOptions = {},
) {
  const table = await study(csvOf(scores), { ...read, by });
  const segments = await interviewsOf(csvOf(codings));
  const shown = { showNames, showCoders: false };
  const gains = analyseGains(table, { confidence, lowerIsBetter }, { version: "0" });
  const compare = analyseCompare(table, { confidence, lowerIsBetter }, { version: "0" });
  const themes = analyseThemes(segments, THEMES, { version: "0", minCell: 5, ...shown });
  const input: JointDisplayInput = {
    ...{ gains, compare, themes, settings: THEMES, shown },
    ...(participant === undefined ? {} : { participant }),
  };
  return { table, segments, gains, compare, themes, display: jointDisplayOf(table, segments, input) };
}

/** The display, where there is one. */
export function displayed(display: Awaited<ReturnType<typeof jointOf>>["display"]): JointDisplay {
  if ("leftOut" in display) throw new Error("no informant is a participant");
  return display;
}

/** One coding. */
export function said(informant: string, theme: string, text: string, more: Row = {}): Row {
  return { informant, theme, code: `${theme}: kode`, text, coder: "A", ...more };
}
