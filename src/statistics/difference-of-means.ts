import type { Sample } from "../core/sample.ts";
import { decimalUnitOf, inUnits } from "./decimal-unit.ts";
import { sumsAbout } from "./sum-of-squares.ts";

/**
 * Mean of one sample minus that of another.
 *
 * Definition: by how many points the second mean lies above the first.
 * Formula: b̄ − ā, both means taken as distances from the smallest value of either, in whole units of the last decimal.
 * Two rounded means of scores near 10⁹ would leave seven digits of a difference of 0.1; distances leave all.
 * Shapes: two samples of different people. Units: those of the scores, null value 0.
 * Errors: RangeError for an empty sample.
 * Agrees with: exact fractions (tests/statistics/difference-of-means.test.ts).
 */
export function differenceOfMeans(a: Sample, b: Sample): number {
  if (a.n === 0 || b.n === 0)
    throw new RangeError("differenceOfMeans requires a value in both samples, got none");
  const unit = decimalUnitOf(a.values, b.values);
  const origin = inUnits(Math.min(a.values[0]!, b.values[0]!), unit);
  const distance = (sample: Sample) => sumsAbout(origin, sample, unit).first / sample.n;
  return (distance(b) - distance(a)) / unit.perOne;
}
