import type { Sample } from "../core/sample.ts";
import { compensatedSum } from "./compensated-sum.ts";
import { decimalUnitOf, inUnits } from "./decimal-unit.ts";

/**
 * Arithmetic mean.
 *
 * Definition: what each participant would have if the total were shared equally.
 * Formula: Σ cᵢxᵢ / n over distinct values xᵢ with counts cᵢ, summed in whole units of the last decimal, so that it is
 * the correctly rounded mean of the decimals as written while the sum stays below 2^53.
 * Units: those of the scores. Errors: RangeError for an empty sample.
 * Agrees with: the certified means of NIST StRD to 15 digits (oracle nist-univariate.json).
 */
export function mean(sample: Sample): number {
  if (sample.n === 0) throw new RangeError("mean requires at least one value, got none");
  const { values, counts } = sample;
  const unit = decimalUnitOf(values);
  const total = compensatedSum(values.length, (i) => counts[i]! * inUnits(values[i]!, unit));
  return total / (sample.n * unit.perOne);
}
