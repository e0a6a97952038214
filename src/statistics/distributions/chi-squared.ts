import { requireNumber, requirePositive, requireProbability } from "../special/arguments.ts";
import { incompleteGamma } from "../special/incomplete-gamma.ts";
import { tailQuantile } from "../special/tail-quantile.ts";
import { normalQuantile } from "./normal.ts";

/**
 * Definition: P(X ≤ x) of the χ² distribution.
 * Formula: P(df/2, x/2), the regularized incomplete gamma function; df may be fractional.
 * Units, range, null value: [0, 1]; 0 for x ≤ 0.
 * Errors: RangeError for NaN, or unless df is finite and above 0.
 * Agrees with: R `pchisq(x, df)`, tests/oracles/distributions.json `chisq_lo`.
 * Source: DLMF 8.2; Johnson, Kotz & Balakrishnan (1994), Continuous Univariate Distributions 1, ch. 18.
 */
export function chiSquaredLower(x: number, df: number): number {
  requireArguments("chiSquaredLower", x, df);
  return tails(x, df).lower;
}

/**
 * Definition: P(X > x) of the χ² distribution, computed directly.
 * Formula: Q(df/2, x/2), the regularized incomplete gamma function; df may be fractional.
 * Units, range, null value: [0, 1]; 1 for x ≤ 0.
 * Errors: RangeError for NaN, or unless df is finite and above 0.
 * Agrees with: R `pchisq(x, df, lower = FALSE)`, tests/oracles/distributions.json `chisq_up`.
 * Source: DLMF 8.2; Johnson, Kotz & Balakrishnan (1994), Continuous Univariate Distributions 1, ch. 18.
 */
export function chiSquaredUpper(x: number, df: number): number {
  requireArguments("chiSquaredUpper", x, df);
  return tails(x, df).upper;
}

/**
 * Definition: the x below which a χ² value falls with probability p.
 * Formula: Brent's method over ln x on the log of the smaller tail.
 * Units, range, null value: 0 or more.
 * Errors: RangeError unless 0 < p < 1, and df is finite and above 0.
 * Agrees with: R `qchisq(p, df)`, tests/oracles/distributions.json `qchisq_lo`.
 * Source: Brent (1973), ch. 4; start by Wilson & Hilferty (1931).
 */
export function chiSquaredQuantile(p: number, df: number): number {
  requireProbability("chiSquaredQuantile", p);
  requirePositive("chiSquaredQuantile", "df", df);
  return p > 0.5 ? fromUpper(1 - p, df) : fromLower(p, df);
}

/**
 * Definition: the x above which a χ² value falls with probability p.
 * Formula: Brent's method over ln x on the log of the smaller tail.
 * Units, range, null value: 0 or more.
 * Errors: RangeError unless 0 < p < 1, and df is finite and above 0.
 * Agrees with: R `qchisq(p, df, lower = FALSE)`, tests/oracles/distributions.json `qchisq_up`.
 * Source: Brent (1973), ch. 4; start by Wilson & Hilferty (1931).
 */
export function chiSquaredUpperQuantile(p: number, df: number): number {
  requireProbability("chiSquaredUpperQuantile", p);
  requirePositive("chiSquaredUpperQuantile", "df", df);
  return p > 0.5 ? fromLower(1 - p, df) : fromUpper(p, df);
}

function requireArguments(caller: string, x: number, df: number): void {
  requireNumber(caller, "x", x);
  requirePositive(caller, "df", df);
}

function tails(x: number, df: number): { lower: number; upper: number } {
  return incompleteGamma(df / 2, Math.max(0, x) / 2);
}

function fromLower(p: number, df: number): number {
  return tailQuantile({ lower: (x) => tails(x, df).lower }, p, start(normalQuantile(p), df), 0.25);
}

function fromUpper(p: number, df: number): number {
  return tailQuantile({ upper: (x) => tails(x, df).upper }, p, start(-normalQuantile(p), df), 0.25);
}

/** ln of Wilson and Hilferty's approximation to the quantile of the normal score z. */
function start(z: number, df: number): number {
  const spread = 2 / (9 * df);
  const root = Math.max(0.1, 1 - spread + z * Math.sqrt(spread));
  return Math.log(df) + 3 * Math.log(root);
}
