import { requirePositive } from "./arguments.ts";
import { deviance } from "./deviance.ts";
import { stirlingError } from "./stirling-error.ts";

/**
 * Definition: the regularized incomplete beta function, as both its tails.
 * Formula: lower = I_x(a, b) = ∫₀ˣ u^(a−1) (1 − u)^(b−1) du / B(a, b); upper = I_y(b, a) = 1 − lower. Continued fraction
 * on the side where it converges fast, x^a y^b / B(a, b) by Stirling errors and deviances.
 * Shapes: x and y = 1 − x are passed apart, so that neither tail loses digits to a subtraction.
 * Units, range, null value: both in [0, 1]; the smaller one keeps its relative accuracy.
 * Errors: RangeError unless a and b are finite and above 0, and x and y are 0 or more.
 * Source: DLMF 8.17.22; Loader (2000) for the front factor.
 */
export function incompleteBeta({ x, y, a, b }: { x: number; y: number; a: number; b: number }): {
  lower: number;
  upper: number;
} {
  requirePositive("incompleteBeta", "a", a);
  requirePositive("incompleteBeta", "b", b);
  if (!(x >= 0 && y >= 0)) {
    throw new RangeError(`incompleteBeta requires x and y of 0 or more, got ${x} and ${y}`);
  }
  if (x === 0) return { lower: 0, upper: 1 };
  if (y === 0) return { lower: 1, upper: 0 };
  const front = frontFactor(x, y, a, b);
  if (x * (a + b + 2) < a + 1) {
    const lower = Math.min(1, front * continuedFraction(x, y, a, b));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, front * continuedFraction(y, x, b, a));
  return { lower: 1 - upper, upper };
}

/** x^a y^b / B(a, b). */
function frontFactor(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  const error = stirlingError(n) - stirlingError(a) - stirlingError(b);
  const root = Math.sqrt((a / n) * b) * 0.3989422804014327;
  return root * Math.exp(error - deviance(a, n * x) - deviance(b, n * y));
}

/** The even part of the continued fraction of DLMF 8.17.22, 1/(β₀ + α₁/(β₁ + α₂/(β₂ + …))), by Lentz's method. */
function continuedFraction(x: number, y: number, a: number, b: number): number {
  const sum = a + b;
  const excess = x < y ? a - sum * x : sum * y - b;
  const square = x * x;
  let denominator = (a / (a + 1)) * (excess + 1);
  let d = 1 / denominator;
  let c = Number.POSITIVE_INFINITY;
  let value = d;
  for (let m = 1; ; m++) {
    const at = a + 2 * m;
    const slope = (m * (b - m)) / (at - 1);
    const numerator = (((a + m - 1) * (sum + m - 1)) / (at - 1)) * slope * square;
    denominator = m + slope * x + ((a + m) / (at + 1)) * (excess + 1 + m * (1 + y));
    d = 1 / (denominator + numerator * d);
    c = denominator + numerator / c;
    const step = c * d;
    value *= step;
    // A tighter bound could stay out of reach: `step` itself carries a few rounding errors.
    if (!(Math.abs(step - 1) > 1e-15)) return value;
  }
}
