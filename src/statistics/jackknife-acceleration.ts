import { type Absent, absent } from "../core/reason.ts";
import type { PairedSample } from "../core/sample.ts";

/**
 * Definition: how fast the standard error of a statistic changes with the statistic: the acceleration of the BCa interval.
 * Formula: a = Σ(θ̄ − θᵢ)³ / (6 (Σ(θ̄ − θᵢ)²)^{3/2}), θᵢ the statistic without participant i, one evaluation for each
 * distinct pair, weighted by its count.
 * Units, range, null value: pure number; 0 for a symmetric influence, and where no participant matters.
 * Undefined when: the statistic is undefined without some participant ("not-computable").
 * Source: Efron (1987), JASA 82, 171–185, eq. 7.3; DiCiccio & Efron (1996), Statistical Science 11, 189–228, eq. 6.6.
 */
export function jackknifeAcceleration(
  pairs: PairedSample,
  statistic: (pairs: PairedSample) => number | undefined,
): { readonly acceleration: number } | Absent {
  const { counts, n } = pairs;
  const left = new Float64Array(counts.length);
  // Counted from the first, so that equal values leave no rounding behind.
  let origin = 0;
  let mean = 0;
  for (let i = 0; i < counts.length; i++) {
    const value = statistic(without(pairs, i));
    if (value === undefined || !Number.isFinite(value)) return absent("not-computable");
    if (i === 0) origin = value;
    left[i] = value - origin;
    mean += (left[i]! * counts[i]!) / n;
  }
  let squares = 0;
  let cubes = 0;
  for (let i = 0; i < counts.length; i++) {
    const influence = mean - left[i]!;
    squares += counts[i]! * influence * influence;
    cubes += counts[i]! * influence * influence * influence;
  }
  return { acceleration: squares === 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares)) };
}

/** The pairs without one participant who has pair `index`. */
function without({ pre, post, counts, n }: PairedSample, index: number): PairedSample {
  if (counts[index]! > 1) {
    const fewer = counts.slice();
    fewer[index]! -= 1;
    return { pre, post, counts: fewer, n: n - 1 };
  }
  const others = (column: Float64Array) => column.filter((_, i) => i !== index);
  return { pre: others(pre), post: others(post), counts: others(counts), n: n - 1 };
}
