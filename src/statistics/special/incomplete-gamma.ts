import { requireNumber, requirePositive } from "./arguments.ts";
import { gammaFactor } from "./gamma-factor.ts";

/**
 * Definition: the regularized incomplete gamma function, as both its tails.
 * Formula: lower = P(a, x) = ∫₀ˣ u^(a−1) e^−u du / Γ(a), by its series for x < a + 1; upper = Q(a, x) = 1 − lower, by the
 * continued fraction beyond.
 * Units, range, null value: both in [0, 1]; the smaller one keeps its relative accuracy.
 * Errors: RangeError unless a is finite and above 0, and x is 0 or more.
 * Source: DLMF 8.11.4 (series), 8.9.2 (continued fraction).
 */
export function incompleteGamma(a: number, x: number): { lower: number; upper: number } {
  requirePositive("incompleteGamma", "a", a);
  requireNumber("incompleteGamma", "x", x);
  if (x < 0) throw new RangeError(`incompleteGamma requires x of 0 or more, got ${x}`);
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  const front = gammaFactor(a, x);
  if (x < a + 1) {
    const lower = Math.min(1, front * series(a, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, front * continuedFraction(a, x));
  return { lower: 1 - upper, upper };
}

/** Σ xᵏ / (a (a + 1) … (a + k)). */
function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > 1e-17 * sum; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** 1/(x + 1 − a − 1(1 − a)/(x + 3 − a − 2(2 − a)/(x + 5 − a − …))) by Lentz's method. */
function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let d = 1 / b;
  let c = Number.POSITIVE_INFINITY;
  let value = d;
  for (let k = 1; ; k++) {
    const numerator = k * (a - k);
    b += 2;
    d = 1 / (b + numerator * d);
    c = b + numerator / c;
    const step = c * d;
    value *= step;
    // A tighter bound could stay out of reach: `step` itself carries a few rounding errors.
    if (!(Math.abs(step - 1) > 1e-15)) return value;
  }
}
