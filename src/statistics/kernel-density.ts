import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { Sample } from "../core/sample.ts";
import { quantile } from "./quantile.ts";
import { standardDeviation } from "./standard-deviation.ts";

/**
 * Bandwidth of a normal kernel by Silverman's rule.
 *
 * Formula: 0.9 · min(s, IQR/1.34) · n^(−1/5), or with s alone where the quartiles are the same.
 * Units: those of the scores, above 0. Undefined when: n < 2 (`too-few-pairs`), or all values are the same
 * (`no-variation`), where R takes a width from nowhere.
 * Agrees with: R bw.nrd0 (oracle density.json).
 * Source: Silverman (1986), Density Estimation for Statistics and Data Analysis, p. 48, eq. 3.31.
 */
export function silvermanBandwidth(sample: Sample): number | Absent {
  const sd = standardDeviation(sample);
  if (typeof sd !== "number") return sd;
  if (sd === 0) return absent("no-variation");
  const range = quantile(sample, 0.75) - quantile(sample, 0.25);
  const spread = range > 0 ? Math.min(sd, range / 1.34) : sd;
  return 0.9 * spread * Math.exp(-Math.log(sample.n) / 5);
}

/**
 * Kernel density: how thickly scores lie about a point.
 *
 * Formula: Σ cᵢ φ((x − xᵢ)/h) / (nh), φ the standard normal density.
 * Units: share per point of the score, 0 or more; its integral over all numbers is 1.
 * Errors: RangeError for an empty sample or a bandwidth not above 0.
 * Agrees with: the mean of R dnorm at the point, and R density within what its binning costs (oracle density.json).
 */
export function kernelDensity(sample: Sample, bandwidth: number, at: number): number {
  if (sample.n === 0) throw new RangeError("kernelDensity requires at least one value, got none");
  if (!(bandwidth > 0)) throw new RangeError(`kernelDensity requires a bandwidth above 0, got ${bandwidth}`);
  let total = 0;
  for (const [i, value] of sample.values.entries()) {
    const z = (at - value) / bandwidth;
    total += sample.counts[i]! * Math.exp(-0.5 * z * z);
  }
  return total / (sample.n * bandwidth * Math.sqrt(2 * Math.PI));
}
