import type { Sample } from "../core/sample.ts";
import { interpolated } from "./interpolated.ts";

/**
 * Quantile, type 7.
 *
 * Definition: the score below which a share p of the sample lies.
 * Formula: linear interpolation between the order statistics around position (n − 1)p, counted from 0.
 * Units: those of the scores. Errors: RangeError for an empty sample or p outside 0–1.
 * Agrees with: R quantile(type = 7), Excel PERCENTILE.INC (oracle scores.json, q1, median, q3).
 * Source: Hyndman & Fan (1996), The American Statistician 50, 361–365, https://doi.org/10.1080/00031305.1996.10473566.
 */
export function quantile(sample: Sample, p: number): number {
  if (sample.n === 0) throw new RangeError("quantile requires at least one value, got none");
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile requires p from 0 to 1, got ${p}`);
  return interpolated(sample, (sample.n - 1) * p);
}
