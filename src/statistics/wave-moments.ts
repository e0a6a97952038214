import { subtract } from "../core/decimal.ts";
import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { WaveSample } from "../core/sample.ts";
import { compensatedSum } from "./compensated-sum.ts";
import { decimalUnitOf, inUnits, originNear } from "./decimal-unit.ts";
import { hasSpread } from "./has-spread.ts";

/** What analyses of several waves are made of: sums over the differences from the first wave. */
export interface WaveMoments {
  readonly n: number;
  /** Number of waves. */
  readonly k: number;
  /** Sum of squares of the waves' means about their common mean, times n. */
  readonly ssWaves: number;
  /** Sum of squares of what is left when the means of the person and of the wave are taken away. */
  readonly ssError: number;
  /**
   * Products of the differences from the first wave, about their means: (k − 1) × (k − 1), in the squared unit of the last
   * decimal.
   */
  readonly products: readonly Float64Array[];
}

/**
 * The moments of scores in several waves that do not depend on who is better than whom.
 *
 * Formula: yⱼ = xⱼ − x₁, subtracted as decimals, then summed in whole units of their last decimal about a near origin.
 * With V their matrix of products (a row and column of zeros for the first wave), the error sum of squares is
 * tr(V) − ΣV/k. Differences forget the level of the person, so a constant added to every score changes no digit, and
 * people far apart cancel nothing.
 * Units: squared scores. Undefined when: n ≤ k − 1 (`too-few-pairs`), every difference is the same for everybody
 * (`no-variation`), or squares overflow (`not-computable`).
 * Errors: RangeError for fewer than two waves.
 */
export function waveMoments({ waves, counts, n }: WaveSample): WaveMoments | Absent {
  const k = waves.length;
  if (k < 2) throw new RangeError(`waveMoments requires two waves or more, got ${k}`);
  if (n < k) return absent("too-few-pairs");
  const first = waves[0]!;
  const differences = waves.slice(1).map((wave) => wave.map((score, i) => subtract(score, first[i]!)));
  if (!differences.some(hasSpread)) return absent("no-variation");
  const unit = decimalUnitOf(...differences);
  const inWhole = differences.map((column) => column.map((d) => inUnits(d, unit)));
  const sum = (term: (i: number) => number) => compensatedSum(counts.length, (i) => counts[i]! * term(i));
  const totals = inWhole.map((column) => sum((i) => column[i]!));
  const near = inWhole.map((column, j) => {
    const origin = originNear(totals[j]! / n, unit);
    return column.map((d) => d - origin);
  });
  const rests = near.map((column) => sum((i) => column[i]!));
  const product = (a: number, b: number) =>
    sum((i) => near[a]![i]! * near[b]![i]!) - (rests[a]! * rests[b]!) / n;
  const products = near.map((_, a) => new Float64Array(k - 1).map((_, b) => (b < a ? 0 : product(a, b))));
  for (let a = 1; a < k - 1; a++) for (let b = 0; b < a; b++) products[a]![b] = products[b]![a]!;
  const grandTotal = compensatedSum(k - 1, (j) => totals[j]!);
  const distances = [0, ...totals].map((total) => (k * total - grandTotal) / k);
  const squaredUnits = unit.perOne * unit.perOne;
  const all = compensatedSum((k - 1) * (k - 1), (i) => products[Math.floor(i / (k - 1))]![i % (k - 1)]!);
  const ssError = (compensatedSum(k - 1, (j) => products[j]![j]!) - all / k) / squaredUnits;
  const ssWaves = compensatedSum(k, (j) => distances[j]! * distances[j]!) / n / squaredUnits;
  if (!(Number.isFinite(ssError) && Number.isFinite(ssWaves))) return absent("not-computable");
  return ssError > 0 ? { n, k, ssWaves, ssError, products } : absent("no-variation");
}
