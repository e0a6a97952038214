import { requireNumber, requirePositive, requireProbability } from "../special/arguments.ts";
import { gammaRatio } from "../special/gamma-ratio.ts";
import { incompleteBeta } from "../special/incomplete-beta.ts";
import { tailQuantile } from "../special/tail-quantile.ts";
import { normalQuantile } from "./normal.ts";

/**
 * Definition: P(T ≤ t) of Student's t distribution.
 * Formula: P(T > −t), see {@link studentTUpper}; df may be fractional.
 * Units, range, null value: [0, 1]; ½ at t = 0.
 * Errors: RangeError for NaN, or unless df is finite and above 0.
 * Agrees with: R `pt(t, df)`, tests/oracles/distributions.json `t`.
 * Source: DLMF 8.17; Johnson, Kotz & Balakrishnan (1995), Continuous Univariate Distributions 2, ch. 28.
 */
export function studentTLower(t: number, df: number): number {
  requireArguments("studentTLower", t, df);
  return upperTail(-t, df);
}

/**
 * Definition: P(T > t) of Student's t distribution, computed directly (never 1 − lower) for t > 0.
 * Formula: ½ I_x(df/2, ½), x = df/(df + t²), for t ≥ 0; df may be fractional.
 * Units, range, null value: [0, 1]; ½ at t = 0.
 * Errors: RangeError for NaN, or unless df is finite and above 0.
 * Agrees with: R `pt(t, df, lower = FALSE)`, tests/oracles/distributions.json `t`.
 * Source: DLMF 8.17; Johnson, Kotz & Balakrishnan (1995), Continuous Univariate Distributions 2, ch. 28.
 */
export function studentTUpper(t: number, df: number): number {
  requireArguments("studentTUpper", t, df);
  return upperTail(t, df);
}

/**
 * Definition: P(|T| > |t|), the two-sided p value of Student's t.
 * Formula: 2 P(T > |t|) = I_x(df/2, ½), x = df/(df + t²).
 * Units, range, null value: [0, 1]; 1 at t = 0.
 * Errors: RangeError for NaN, or unless df is finite and above 0.
 * Agrees with: R `2 * pt(-abs(t), df)`, tests/oracles/distributions.json `t`.
 * Source: DLMF 8.17; Johnson, Kotz & Balakrishnan (1995), Continuous Univariate Distributions 2, ch. 28.
 */
export function studentTTwoSided(t: number, df: number): number {
  requireArguments("studentTTwoSided", t, df);
  return 2 * parts(Math.abs(t), df).tail;
}

/**
 * Definition: the t below which Student's t falls with probability p.
 * Formula: Brent's method over ln|t|, on the log of the tail for p ≤ ¼, on the log of P(0 < T < |t|) nearer the middle;
 * by symmetry above ½.
 * Units, range, null value: any real number; 0 at p = ½.
 * Errors: RangeError unless 0 < p < 1, and df is finite and above 0.
 * Agrees with: R `qt(p, df)` (itself wrong for p below 1e-100 at small df), tests/oracles/distributions.json `qt`.
 * Source: Brent (1973), Algorithms for Minimization Without Derivatives, ch. 4.
 */
export function studentTQuantile(p: number, df: number): number {
  requireProbability("studentTQuantile", p);
  requirePositive("studentTQuantile", "df", df);
  if (p === 0.5) return 0;
  if (p > 0.5) return -studentTQuantile(1 - p, df);
  const start = Math.log(-normalQuantile(p));
  const quantile =
    p <= 0.25
      ? tailQuantile({ upper: (t) => parts(t, df).tail }, p, start, 0.25)
      : tailQuantile({ lower: (t) => parts(t, df).central }, 0.5 - p, start, 0.25);
  return -quantile;
}

function requireArguments(caller: string, t: number, df: number): void {
  requireNumber(caller, "t", t);
  requirePositive(caller, "df", df);
}

function upperTail(t: number, df: number): number {
  const { tail, central } = parts(Math.abs(t), df);
  return t > 0 ? tail : 0.5 + central;
}

/** P(T > t) and P(0 < T < t), t ≥ 0. */
function parts(t: number, df: number): { tail: number; central: number } {
  const scaled = t / Math.sqrt(df);
  if (scaled > 1e100) {
    // Only the leading term of the tail is left, and x itself would underflow.
    const leading = gammaRatio(df / 2) / (df * 1.772453850905516);
    const tail = leading * Math.exp(-df * Math.log(scaled));
    return { tail, central: 0.5 - tail };
  }
  const square = scaled * scaled;
  const { lower, upper } = incompleteBeta({
    x: 1 / (1 + square),
    y: square / (1 + square),
    a: df / 2,
    b: 0.5,
  });
  return { tail: lower / 2, central: upper / 2 };
}
