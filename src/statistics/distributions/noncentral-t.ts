import { requireNumber, requirePositive } from "../special/arguments.ts";
import { gammaFactor } from "../special/gamma-factor.ts";
import { incompleteGamma } from "../special/incomplete-gamma.ts";
import { peakIntegral } from "../special/peak-integral.ts";
import { normalLower, normalUpper } from "./normal.ts";
import { normalDensity } from "./normal-density.ts";

/** From here on the upper tail is a power of t. */
const FAR = 1e100;

/**
 * Definition: P(T ≤ t) of the noncentral t distribution, T = (Z + ncp)/S, Z standard normal, S = √(χ²/df).
 * Formula: see {@link noncentralTUpper}.
 * Units, range, null value: [0, 1]; Φ(−ncp) at t = 0.
 * Errors: RangeError for NaN, unless ncp is finite, and unless df is finite and above 0.
 * Agrees with: R `pt(t, df, ncp)` as far as that goes (absolute 1e-12, |ncp| ≤ 37), tests/oracles/distributions.json
 * `nct_lo`.
 * Source: Johnson, Kotz & Balakrishnan (1995), Continuous Univariate Distributions 2, ch. 31.
 */
export function noncentralTLower(t: number, df: number, ncp: number): number {
  requireArguments("noncentralTLower", t, df, ncp);
  return t < 0 ? upperTail(-t, df, -ncp) : lowerTail(t, df, ncp);
}

/**
 * Definition: P(T > t) of the noncentral t distribution, T = (Z + ncp)/S, Z standard normal, S = √(χ²/df).
 * Formula: ∫ f_S(s) Φ(ncp − ts) ds, or by parts ∫ φ(ts − ncp) F_S(s) t ds, whichever is smoother, over v = ln s.
 * Either integrand is positive, so both tails keep their relative accuracy, whatever ncp.
 * Units, range, null value: [0, 1]; Φ(ncp) at t = 0.
 * Errors: RangeError for NaN, unless ncp is finite, and unless df is finite and above 0.
 * Agrees with: R `pt(t, df, ncp, lower = FALSE)` as far as that goes (absolute 1e-12, |ncp| ≤ 37),
 * tests/oracles/distributions.json `nct_up`.
 * Source: Johnson, Kotz & Balakrishnan (1995), Continuous Univariate Distributions 2, ch. 31.
 */
export function noncentralTUpper(t: number, df: number, ncp: number): number {
  requireArguments("noncentralTUpper", t, df, ncp);
  return t < 0 ? lowerTail(-t, df, -ncp) : upperTail(t, df, ncp);
}

function requireArguments(caller: string, t: number, df: number, ncp: number): void {
  requireNumber(caller, "t", t);
  requirePositive(caller, "df", df);
  if (!Number.isFinite(ncp)) throw new RangeError(`${caller} requires a finite ncp, got ${ncp}`);
}

/** P(T > t), t ≥ 0. */
function upperTail(t: number, df: number, ncp: number): number {
  if (isNearZero(t, ncp)) return normalLower(ncp);
  // Only the leading term is left, and s² would underflow.
  if (t > FAR) return upperTail(FAR, df, ncp) * Math.exp(df * (Math.log(FAR) - Math.log(t)));
  return overScale(t, df, ncp, {
    normalTail: (w) => normalUpper(w),
    scaleTail: (a, x) => incompleteGamma(a, x).lower,
    beside: 0,
  });
}

/** P(T ≤ t), t ≥ 0. */
function lowerTail(t: number, df: number, ncp: number): number {
  if (isNearZero(t, ncp)) return normalUpper(ncp);
  if (t > FAR) return 1 - upperTail(t, df, ncp);
  return overScale(t, df, ncp, {
    normalTail: (w) => normalLower(w),
    scaleTail: (a, x) => incompleteGamma(a, x).upper,
    beside: normalUpper(ncp),
  });
}

/** Whether P(0 < T < t) is nothing beside either tail at 0. */
function isNearZero(t: number, ncp: number): boolean {
  return t * (1 + Math.abs(ncp)) < 1e-20;
}

interface Tails {
  /** The share of Z on the wanted side of w = ts − ncp. */
  readonly normalTail: (w: number) => number;
  /** The share of χ²/2 on the wanted side of x, a = df/2. */
  readonly scaleTail: (a: number, x: number) => number;
  /** What the integral by parts leaves out: P(T ≤ 0) for the lower tail. */
  readonly beside: number;
}

/** Integrates over v = ln s the one of the two forms that has no step narrower than its own width. */
function overScale(t: number, df: number, ncp: number, tails: Tails): number {
  const a = df / 2;
  const byParts = ncp > 0 && ncp * ncp > 2 * df;
  const integrand = byParts
    ? (v: number) => {
        const s = Math.exp(v);
        return t * s * normalDensity(t * s - ncp) * tails.scaleTail(a, a * s * s);
      }
    : (v: number) => {
        const s = Math.exp(v);
        return 2 * gammaFactor(a, a * s * s) * tails.normalTail(t * s - ncp);
      };
  const plain = byParts ? Math.log(ncp / t) : 0;
  const joint = Math.log(jointMode(t, df, ncp));
  const start = integrand(joint) > integrand(plain) ? joint : plain;
  const width = 1 / (byParts ? ncp : Math.sqrt(2 * df + 1));
  const value = peakIntegral(integrand, start, width);
  return Math.min(1, byParts ? tails.beside + value : value);
}

/** The mode of s^df exp(−df s²/2 − (ts − ncp)²/2), near which both integrands peak when their tail factor is small. */
function jointMode(t: number, df: number, ncp: number): number {
  const scale = Math.hypot(t, Math.sqrt(df));
  const pull = (t / scale) * ncp;
  const root = Math.sqrt(pull * pull + 4 * df);
  // The two forms of one root of a quadratic; each avoids the cancellation of the other.
  return pull > 0 ? (pull + root) / (2 * scale) : (2 * df) / (scale * (root - pull));
}
