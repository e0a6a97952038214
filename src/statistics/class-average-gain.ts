import type { Estimate } from "../core/interval.ts";
import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { PairedSample } from "../core/sample.ts";
import { compensatedSum } from "./compensated-sum.ts";
import { criticalT } from "./critical-value.ts";
import { decimalUnitOf, inUnits } from "./decimal-unit.ts";
import type { ScoreScale } from "./score-scale.ts";
import { requireOnScale } from "./score-scale.ts";

/**
 * Class-average normalized gain ⟨g⟩.
 *
 * Definition: which share of what the class could still gain did it gain?
 * Formula: ⟨g⟩ = (ȳ − x̄)/(U − x̄) over n matched pairs, U the highest score of the scale.
 * Shapes: matched pairs on one scale. Units: a share, at most 1, null value 0; negative where the class lost.
 * Interval method: delta-t: eᵢ = dᵢ − ⟨g⟩(U − xᵢ), ⟨g⟩ ± t·s_e/(√n(U − x̄)) on n − 1 df (the residuals have mean 0).
 * Undefined when: n = 0 (`too-few-pairs`), everybody began at U (`at-ceiling`); no interval for n = 1 or where all
 * pairs are the same.
 * Errors: RangeError for a score outside the scale, or a confidence level outside (0, 1).
 * Agrees with: the same formula in R (oracle scores.json, `gains.classAverageNormalizedGain`).
 * Source: Hake (1998), American Journal of Physics 66, 64–74, https://doi.org/10.1119/1.18809.
 */
export function classAverageNormalizedGain(
  pairs: PairedSample,
  scale: ScoreScale,
  confidence: number,
): Estimate | Absent {
  const { pre, post, counts, n } = pairs;
  if (n === 0) return absent("too-few-pairs");
  for (const wave of [pre, post]) {
    const low = wave.reduce((a, b) => Math.min(a, b));
    const high = wave.reduce((a, b) => Math.max(a, b));
    requireOnScale("classAverageNormalizedGain", scale, low, high);
  }
  const unit = decimalUnitOf(pre, post, Float64Array.of(scale.max));
  const gains = post.map((y, i) => inUnits(y, unit) - inUnits(pre[i]!, unit));
  const rooms = pre.map((x) => inUnits(scale.max, unit) - inUnits(x, unit));
  const gained = compensatedSum(counts.length, (i) => counts[i]! * gains[i]!);
  const possible = compensatedSum(counts.length, (i) => counts[i]! * rooms[i]!);
  if (possible === 0) return absent("at-ceiling");
  const estimate = gained / possible;
  if (n === 1) return { estimate, reason: "too-few-pairs" };
  if (counts.length === 1) return { estimate, reason: "no-variation" };
  const squares = compensatedSum(counts.length, (i) => {
    const residual = gains[i]! - estimate * rooms[i]!;
    return counts[i]! * residual * residual;
  });
  const half = (criticalT(confidence, n - 1) * Math.sqrt((squares / (n - 1)) * n)) / possible;
  const interval = {
    level: confidence,
    low: estimate - half,
    high: estimate + half,
    method: "delta-t",
  } as const;
  return { estimate, interval };
}
