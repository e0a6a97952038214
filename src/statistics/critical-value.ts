import { normalQuantile } from "./distributions/normal.ts";
import { studentTQuantile } from "./distributions/student-t.ts";

/**
 * The t beyond which a share 1 − confidence of both tails lies: half-width of a t interval in standard errors.
 * Errors: RangeError for a confidence level not strictly between 0 and 1.
 */
export function criticalT(confidence: number, df: number): number {
  // The intervals of one group all ask for the same value, and a quantile is the dearest part of an interval.
  if (last === undefined || last.confidence !== confidence || last.df !== df) {
    last = { confidence, df, t: -studentTQuantile(tailOf(confidence), df) };
  }
  return last.t;
}

let last: { readonly confidence: number; readonly df: number; readonly t: number } | undefined;

/** The same for the normal distribution: 1.959963984540054 at 0.95. */
export function criticalZ(confidence: number): number {
  return -normalQuantile(tailOf(confidence));
}

/** One tail of a two-sided interval at the level asked. */
export function tailOf(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`tailOf requires a confidence level between 0 and 1, got ${confidence}`);
  }
  return (1 - confidence) / 2;
}
