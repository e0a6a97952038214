import type { Reason } from "./reason.ts";

/** How an interval was made; prose for each stands in `language/`. */
export type IntervalMethod =
  | "t"
  | "delta-t"
  | "t-approximate"
  | "wilson"
  | "bonett-2008"
  | "bonett-price-2012"
  | "noncentral-t"
  | "jackknife-fisher-z"
  | "walsh-exact"
  | "walsh-normal"
  | "fisher-z"
  | "fieller"
  | "feldt"
  | "welch"
  | "cluster-means-t"
  | "bootstrap-documents"
  | "bootstrap-documents-approximate"
  | "bootstrap-percentile"
  | "bootstrap-bca";

/** A two-sided confidence interval. A bound that does not exist is absent. */
export interface Interval {
  /** Confidence level, 0–1. */
  readonly level: number;
  readonly low?: number;
  readonly high?: number;
  readonly method: IntervalMethod;
}

/** A number with, where one exists, its interval; where the interval is missing, `reason` says why. */
export interface Estimate {
  readonly estimate: number;
  readonly interval?: Interval;
  readonly reason?: Reason;
}
