import type { Estimate, IntervalMethod } from "../core/interval.ts";
import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { Sample } from "../core/sample.ts";
import { criticalT } from "./critical-value.ts";
import { mean } from "./mean.ts";
import { standardDeviation } from "./standard-deviation.ts";

/**
 * A mean with its t interval.
 *
 * Definition: where the population's mean lies, given this sample.
 * Formula: x̄ ± t·s/√n, t on n − 1 df. `method` is the name the interval carries, for means whose t interval is only
 * approximate or is taken over clusters.
 * Units: those of the scores.
 * Undefined when: n = 0 (`too-few-pairs`); the interval is left out for n = 1 and where all values are equal.
 * Errors: RangeError for a confidence level outside (0, 1).
 * Agrees with: R t.test(x)$conf.int (oracle scores.json, `t.ciLow`, `t.ciHigh`).
 * Source: Student (1908), Biometrika 6, 1–25, https://doi.org/10.1093/biomet/6.1.1.
 */
export function meanInterval(
  sample: Sample,
  confidence: number,
  method: IntervalMethod = "t",
): Estimate | Absent {
  if (sample.n === 0) return absent("too-few-pairs");
  const estimate = mean(sample);
  const sd = standardDeviation(sample);
  if (typeof sd !== "number") return { estimate, reason: sd.reason };
  if (sd === 0) return { estimate, reason: "no-variation" };
  const half = (criticalT(confidence, sample.n - 1) * sd) / Math.sqrt(sample.n);
  return { estimate, interval: { level: confidence, low: estimate - half, high: estimate + half, method } };
}
