import { subtract } from "../core/decimal.ts";
import type { Estimate } from "../core/interval.ts";
import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { PairedSample } from "../core/sample.ts";
import { differencesOf, sampleOf } from "../core/sample.ts";
import { compensatedSum } from "./compensated-sum.ts";
import { criticalT } from "./critical-value.ts";
import { mean } from "./mean.ts";
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
  const room = mean(
    sampleOf(
      pre.map((x) => subtract(scale.max, x)),
      counts,
    ),
  );
  if (room === 0) return absent("at-ceiling");
  const estimate = mean(differencesOf(pairs)) / room;
  if (n === 1) return { estimate, reason: "too-few-pairs" };
  if (counts.length === 1) return { estimate, reason: "no-variation" };
  const squares = compensatedSum(counts.length, (i) => {
    const residual = subtract(post[i]!, pre[i]!) - estimate * subtract(scale.max, pre[i]!);
    return counts[i]! * residual * residual;
  });
  const half = (criticalT(confidence, n - 1) * Math.sqrt(squares / (n - 1) / n)) / room;
  const interval = {
    level: confidence,
    low: estimate - half,
    high: estimate + half,
    method: "delta-t",
  } as const;
  return { estimate, interval };
}
