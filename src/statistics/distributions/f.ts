import { requireNumber, requirePositive, requireProbability } from "../special/arguments.ts";
import { incompleteBeta } from "../special/incomplete-beta.ts";
import { tailQuantile } from "../special/tail-quantile.ts";

/**
 * Definition: P(F ≤ x) of the F distribution.
 * Formula: I_w(df1/2, df2/2), w = df1 x/(df1 x + df2); df may be fractional.
 * Units, range, null value: [0, 1]; 0 for x ≤ 0.
 * Errors: RangeError for NaN, or unless df1 and df2 are finite and above 0.
 * Agrees with: R `pf(x, df1, df2)`, tests/oracles/distributions.json `f_lo`.
 * Source: DLMF 8.17; Johnson, Kotz & Balakrishnan (1995), Continuous Univariate Distributions 2, ch. 27.
 */
export function fLower(x: number, df1: number, df2: number): number {
  requireArguments("fLower", x, df1, df2);
  return tails(x, df1, df2).lower;
}

/**
 * Definition: P(F > x) of the F distribution, computed directly.
 * Formula: I_{1−w}(df2/2, df1/2), 1 − w = df2/(df1 x + df2); df may be fractional.
 * Units, range, null value: [0, 1]; 1 for x ≤ 0.
 * Errors: RangeError for NaN, or unless df1 and df2 are finite and above 0.
 * Agrees with: R `pf(x, df1, df2, lower = FALSE)`, tests/oracles/distributions.json `f_up`.
 * Source: DLMF 8.17; Johnson, Kotz & Balakrishnan (1995), Continuous Univariate Distributions 2, ch. 27.
 */
export function fUpper(x: number, df1: number, df2: number): number {
  requireArguments("fUpper", x, df1, df2);
  return tails(x, df1, df2).upper;
}

/**
 * Definition: the x below which an F value falls with probability p.
 * Formula: Brent's method over ln x on the log of the smaller tail.
 * Units, range, null value: 0 or more.
 * Errors: RangeError unless 0 < p < 1, and df1 and df2 are finite and above 0.
 * Agrees with: R `qf(p, df1, df2)`, tests/oracles/distributions.json `qf_up` by 1/F.
 * Source: Brent (1973), Algorithms for Minimization Without Derivatives, ch. 4.
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  requireProbability("fQuantile", p);
  requirePositive("fQuantile", "df1", df1);
  requirePositive("fQuantile", "df2", df2);
  return p > 0.5 ? fromUpper(1 - p, df1, df2) : fromLower(p, df1, df2);
}

/**
 * Definition: the x above which an F value falls with probability p.
 * Formula: Brent's method over ln x on the log of the smaller tail.
 * Units, range, null value: 0 or more.
 * Errors: RangeError unless 0 < p < 1, and df1 and df2 are finite and above 0.
 * Agrees with: R `qf(p, df1, df2, lower = FALSE)` (itself off by 3e-6 at df2 = 1e5),
 * tests/oracles/distributions.json `qf_up`.
 * Source: Brent (1973), Algorithms for Minimization Without Derivatives, ch. 4.
 */
export function fUpperQuantile(p: number, df1: number, df2: number): number {
  requireProbability("fUpperQuantile", p);
  requirePositive("fUpperQuantile", "df1", df1);
  requirePositive("fUpperQuantile", "df2", df2);
  return p > 0.5 ? fromLower(1 - p, df1, df2) : fromUpper(p, df1, df2);
}

function requireArguments(caller: string, x: number, df1: number, df2: number): void {
  requireNumber(caller, "x", x);
  requirePositive(caller, "df1", df1);
  requirePositive(caller, "df2", df2);
}

function tails(x: number, df1: number, df2: number): { lower: number; upper: number } {
  const odds = Math.max(0, x) * (df1 / df2);
  // Either way round, so that neither the smallest nor the largest odds overflow on the way.
  const share = odds < 1 ? odds / (1 + odds) : 1 / (1 + 1 / odds);
  return incompleteBeta({ x: share, y: 1 / (1 + odds), a: df1 / 2, b: df2 / 2 });
}

function fromLower(p: number, df1: number, df2: number): number {
  return tailQuantile({ lower: (x) => tails(x, df1, df2).lower }, p, 0, stride(df1, df2));
}

function fromUpper(p: number, df1: number, df2: number): number {
  return tailQuantile({ upper: (x) => tails(x, df1, df2).upper }, p, 0, stride(df1, df2));
}

/** About the standard deviation of ln F. */
function stride(df1: number, df2: number): number {
  return Math.sqrt(2 / df1 + 2 / df2);
}
