import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";

/**
 * JZS Bayes factor BF₁₀ of a one-sample or paired t.
 *
 * Definition: how many times likelier is this t if the effect size follows a Cauchy prior than if there is no effect?
 * Formula: ∫ (1 + ng)^−½ (1 + t²/((1 + ng)ν))^−(ν+1)/2 · IG(g; ½, r²/2) dg / (1 + t²/ν)^−(ν+1)/2, ν = n − 1, r the scale
 * of the Cauchy prior. The integral is taken over u = log g by the trapezoidal rule, which converges exponentially on
 * an integrand that is analytic and dies out on both sides; everything stays in logarithms until the last step.
 * Shapes: t of n pairs. Range above 0, null value 1.
 * Undefined when: the factor exceeds 1e300 (`not-computable`).
 * Errors: RangeError for a t that is not finite, n < 2, or a scale of 0 or less.
 * Agrees with: R BayesFactor::ttestBF (oracle scores.json, `bayes.bf10`); quadrature with 30 digits (jzs.json).
 * Source: Rouder, Speckman, Sun, Morey & Iverson (2009), Psychonomic Bulletin & Review 16, 225–237,
 * https://doi.org/10.3758/PBR.16.2.225.
 */
export function jzsBayesFactor(t: number, n: number, rscale: number): number | Absent {
  if (!Number.isFinite(t)) throw new RangeError(`jzsBayesFactor requires a finite t, got ${t}`);
  if (!(n >= 2)) throw new RangeError(`jzsBayesFactor requires n of 2 or more, got ${n}`);
  if (!(rscale > 0)) throw new RangeError(`jzsBayesFactor requires a prior scale above 0, got ${rscale}`);
  const df = n - 1;
  const r2 = rscale * rscale;
  const logNull = Math.log1p((t * t) / df);
  const logIntegrand = (u: number): number => {
    const g = Math.exp(u);
    const spread = 1 + n * g;
    const likelihood = ((df + 1) / 2) * (logNull - Math.log1p((t * t) / (spread * df)));
    return likelihood - Math.log(spread) / 2 - u / 2 - r2 / (2 * g);
  };
  // Left of `first` the prior's r²/(2g) outweighs any likelihood; right of `last` the integrand falls as 1/g.
  const first = Math.log(r2 / n) - 8;
  const last = Math.max(Math.log(r2), Math.log((1 + t * t) / n)) + 45;
  const steps = Math.ceil((last - first) / STEP);
  const logs = Float64Array.from({ length: steps + 1 }, (_, i) => logIntegrand(first + i * STEP));
  const peak = logs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const area = logs.reduce((sum, log) => sum + Math.exp(log - peak), 0) * STEP;
  const logFactor = peak + Math.log(area) + Math.log(rscale) - Math.log(2 * Math.PI) / 2;
  return logFactor > LARGEST_LOG ? absent("not-computable") : Math.exp(logFactor);
}

const STEP = 1 / 8;
/** log 1e300 */
const LARGEST_LOG = 690.7755278982137;
