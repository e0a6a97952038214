import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { Sample } from "../core/sample.ts";
import { mean } from "./mean.ts";
import { quantile } from "./quantile.ts";
import { standardDeviation } from "./standard-deviation.ts";

/** A sample in nine figures. */
export interface FiveNumbers {
  readonly n: number;
  readonly mean: number;
  /** Standard deviation (n − 1). */
  readonly sd?: number;
  /** Standard error of the mean, sd/√n. */
  readonly se?: number;
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
}

/**
 * Describes a sample: n, mean, SD, standard error, Tukey's five numbers with type 7 quartiles.
 *
 * Units: those of the scores. Undefined when: n = 0 (`too-few-pairs`); `sd` and `se` are left out for n = 1.
 * Agrees with: R mean, sd, quantile(type = 7) (oracle scores.json).
 */
export function describe(sample: Sample): FiveNumbers | Absent {
  if (sample.n === 0) return absent("too-few-pairs");
  const sd = standardDeviation(sample);
  return {
    n: sample.n,
    mean: mean(sample),
    ...(typeof sd === "number" ? { sd, se: sd / Math.sqrt(sample.n) } : {}),
    min: sample.values[0]!,
    q1: quantile(sample, 0.25),
    median: quantile(sample, 0.5),
    q3: quantile(sample, 0.75),
    max: sample.values.at(-1)!,
  };
}
