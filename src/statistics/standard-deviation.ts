import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { Sample } from "../core/sample.ts";
import { decimalUnitOf, originNear } from "./decimal-unit.ts";
import { hasSpread } from "./has-spread.ts";
import { mean } from "./mean.ts";
import { centralSquares, sumsAbout } from "./sum-of-squares.ts";

/**
 * Sample variance.
 *
 * Definition: how far scores lie from their mean, as an unbiased estimate of the population's mean squared distance.
 * Formula: Σ cᵢ(xᵢ − x̄)² / (n − 1), taken in whole units of the last decimal.
 * Units: squared scores, 0 or more; exactly 0 where the values differ by no more than rounding. Undefined when: n < 2 (`too-few-pairs`), or the squares overflow (`not-computable`).
 * Agrees with: R var; NIST StRD (oracle nist-univariate.json).
 */
export function variance(sample: Sample): number | Absent {
  if (sample.n < 2) return absent("too-few-pairs");
  if (!hasSpread(sample.values)) return 0;
  const unit = decimalUnitOf(sample.values);
  const origin = originNear(mean(sample) * unit.perOne, unit);
  const squares = centralSquares(sumsAbout(origin, sample, unit));
  const result = squares / (sample.n - 1) / (unit.perOne * unit.perOne);
  return Number.isFinite(result) ? result : absent("not-computable");
}

/**
 * Sample standard deviation: the root of {@link variance}.
 *
 * Units: those of the scores, 0 or more. Undefined when: as for the variance.
 * Agrees with: R sd; NIST StRD (oracle nist-univariate.json).
 */
export function standardDeviation(sample: Sample): number | Absent {
  const squared = variance(sample);
  return typeof squared === "number" ? Math.sqrt(squared) : squared;
}
