import type { Estimate } from "../core/interval.ts";
import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { WaveSample } from "../core/sample.ts";
import { compensatedSum } from "./compensated-sum.ts";
import { criticalT } from "./critical-value.ts";
import { decimalUnitOf, inUnits } from "./decimal-unit.ts";
import { pairedMoments } from "./paired-moments.ts";

/**
 * Retention: the share of the gain that is still there at the follow-up.
 *
 * Definition: of what the group had gained from pre to post, which share had it kept by the follow-up?
 * Formula: R = (F̄ − x̄)/(ȳ − x̄) = ā/b̄ over the same n people, aᵢ = fᵢ − xᵢ, bᵢ = yᵢ − xᵢ.
 * Shapes: three waves in the order pre, post, follow-up; higher is better. Units: a share; 1: all kept, 0: all lost,
 * above 1: the group went on gaining, negative: it fell below where it began.
 * Interval method: Fieller: every ρ for which the paired t test of a − ρb has |t| ≤ t₍n−1₎. With τ = t²/n, β = c_ab/s²_b,
 * s²_r = s²_a − βc_ab and A = b̄² − τs²_b it is (b̄²R − τβs²_b)/A ± √(τ(A·s²_r + b̄²(β − R)²s²_b))/A, which is
 * (B ± √(B² − AC))/A written so that nothing cancels. It is bounded: a gain whose lower bound is above 0 has
 * b̄ > √τ·s_b, hence A > 0, and then every term under the root is at least 0.
 * Undefined when: n < 2 (`too-few-pairs`), the lower bound of the t interval of b̄ at the same level is not above 0
 * (`no-gain-to-keep`; gains that are all the same have b̄ for a bound), squares overflow (`not-computable`). The interval
 * is left out where everybody kept the same share (`no-variation`).
 * Errors: RangeError unless there are three waves, or for a confidence level outside (0, 1).
 * Agrees with: the same formula in R (oracle scores.json, `waves.retention`; follow-up.json, `retention`).
 * Source: Fieller (1954), Journal of the Royal Statistical Society B 16, 175–185,
 * https://doi.org/10.1111/j.2517-6161.1954.tb00159.x.
 */
export function retention({ waves, counts, n }: WaveSample, confidence: number): Estimate | Absent {
  const [pre, post, followUp] = waves;
  if (pre === undefined || post === undefined || followUp === undefined || waves.length !== 3) {
    throw new RangeError(`retention requires three waves, got ${waves.length}`);
  }
  if (n < 2) return absent("too-few-pairs");
  const unit = decimalUnitOf(pre, post, followUp);
  const since = (wave: Float64Array) => wave.map((score, i) => inUnits(score, unit) - inUnits(pre[i]!, unit));
  const gains = since(post);
  const keeps = since(followUp);
  const moments = pairedMoments({ pre: gains, post: keeps, counts, n });
  if ("reason" in moments) return moments;
  const { meanPre: gain, variancePre: varianceGain, variancePost: varianceKept, covariance } = moments;
  const t = criticalT(confidence, n - 1);
  const tau = (t * t) / n;
  const bound = gain * gain - tau * varianceGain;
  if (!(gain > 0 && bound > 0)) return absent("no-gain-to-keep");
  const total = (of: Float64Array) => compensatedSum(of.length, (i) => counts[i]! * of[i]!);
  const gained = total(gains);
  const kept = total(keeps);
  const estimate = kept / gained;
  if (!gains.some((b, i) => differ(keeps[i]! * gained, b * kept)))
    return { estimate, reason: "no-variation" };
  const slope = varianceGain === 0 ? 0 : covariance / varianceGain;
  const residual = Math.max(0, varianceKept - slope * covariance);
  const apart = gain * (slope - estimate);
  const centre = (gain * gain * estimate - tau * slope * varianceGain) / bound;
  const half = Math.sqrt(tau * (bound * residual + apart * apart * varianceGain)) / bound;
  if (!Number.isFinite(centre) || !Number.isFinite(half)) return absent("not-computable");
  const interval = { level: confidence, low: centre - half, high: centre + half, method: "fieller" } as const;
  return { estimate, interval };
}

/** Whether two products differ by more than their rounding. */
function differ(a: number, b: number): boolean {
  return Math.abs(a - b) > 4 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b));
}
