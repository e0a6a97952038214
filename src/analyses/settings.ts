import type { Scale } from "../data/scores/scale.ts";

/** What every score analysis is told. */
export interface Settings {
  /** Confidence level of every interval, 0–1; α is 1 − confidence. */
  readonly confidence: number;
  readonly lowerIsBetter: boolean;
  /** The test's lowest and highest score; without it figures relative to the maximum are absent. */
  readonly scale?: Scale | undefined;
}

/** What `gains` is told. */
export interface GainsSettings extends Settings {
  /** The score that counts as mastery. */
  readonly mastery?: number | undefined;
  /** The test's reliability, for reliable change. */
  readonly reliability?: number | undefined;
  readonly bootstrap?: Bootstrap | undefined;
  /** Whether to add the percent-effectiveness table. */
  readonly effectiveness?: boolean | undefined;
}

/** What `compare` is told. */
export interface CompareSettings extends Settings {
  /** `auto` follows the thesis rule: Wilcoxon leads where Shapiro–Wilk rejects normality. */
  readonly test: "t" | "auto";
  /** Half-width of the equivalence region, in points. */
  readonly equivalenceMargin?: number | undefined;
  /** The loss from post-test to follow-up that would matter, in points, above 0. */
  readonly margin?: number | undefined;
  readonly bootstrap?: Bootstrap | undefined;
}

/** How to resample. */
export interface Bootstrap {
  readonly resamples: number;
  readonly seed: number;
}

/** The defaults of METHODS. */
export const DEFAULT_SETTINGS: Settings = { confidence: 0.95, lowerIsBetter: false };
