import type { Absent } from "../core/reason.ts";
import { isAbsent } from "../core/reason.ts";
import type { WaveSample } from "../core/sample.ts";
import { fUpper } from "./distributions/f.ts";
import { type WaveMoments, waveMoments } from "./wave-moments.ts";

/** A repeated-measures analysis of variance with the waves as its one factor; p takes sphericity for granted. */
export interface RepeatedMeasures {
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
  readonly partialEtaSquared: number;
}

/**
 * One-way repeated-measures analysis of variance.
 *
 * Definition: do the means of k waves of the same people differ by more than their ups and downs explain?
 * Formula: F = (SS_waves/(k − 1))/(SS_error/((n − 1)(k − 1))), SS_waves = nΣ(x̄ⱼ − x̄)²,
 * SS_error = ΣΣ(xᵢⱼ − x̄ᵢ − x̄ⱼ + x̄)²; partial η² = SS_waves/(SS_waves + SS_error).
 * Shapes: everybody has a score in every wave (complete cases). Two waves: F = t² of the paired t test.
 * Units, range: F ≥ 0; partial η² in [0, 1).
 * Undefined when: n ≤ k − 1 (`too-few-pairs`), all change alike (`no-variation`), squares overflow (`not-computable`).
 * Errors: RangeError for fewer than two waves.
 * Agrees with: R car::Anova(type = 3) with the assumption of sphericity (oracles scores.json `waves.anova`, waves.json).
 * Source: Fisher (1925), Statistical Methods for Research Workers, ch. VIII; partial η²: Cohen (1973), Educational and
 * Psychological Measurement 33, 107–112, https://doi.org/10.1177/001316447303300111.
 */
export function repeatedMeasures(sample: WaveSample): RepeatedMeasures | Absent {
  const moments = waveMoments(sample);
  if (isAbsent(moments)) return moments;
  const { f, df1, df2 } = varianceRatio(moments);
  const { ssWaves, ssError } = moments;
  return { f, df1, df2, p: fUpper(f, df1, df2), partialEtaSquared: ssWaves / (ssWaves + ssError) };
}

/** F and its degrees of freedom under sphericity. */
export function varianceRatio({ n, k, ssWaves, ssError }: WaveMoments): {
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
} {
  const df1 = k - 1;
  const df2 = (n - 1) * (k - 1);
  return { f: ssWaves / df1 / (ssError / df2), df1, df2 };
}
