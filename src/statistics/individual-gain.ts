import { subtract } from "../core/decimal.ts";
import type { PairedSample, Sample } from "../core/sample.ts";
import { sampleOf } from "../core/sample.ts";
import type { ScoreScale } from "./score-scale.ts";
import { requireOnScale } from "./score-scale.ts";

/** Figures of single participants, and how many had none. */
export interface IndividualFigures {
  readonly sample: Sample;
  /** Participants for whom the figure is not defined. */
  readonly undefined: number;
}

/**
 * Individual normalized gain g.
 *
 * Definition: which share of what a participant could still gain was gained?
 * Formula: (y − x)/(U − x), the differences taken as decimals.
 * Units: a share, at most 1, null value 0; unbounded below as x nears U.
 * Undefined when: x = U (returns `undefined`). Errors: RangeError for a score outside the scale.
 * Agrees with: the same formula in R (oracle scores.json, `gains.individualNormalizedGain`).
 * Source: after Hake (1998), https://doi.org/10.1119/1.18809, who defines it for a class.
 */
export function normalizedGain(pre: number, post: number, scale: ScoreScale): number | undefined {
  requireOnScale("normalizedGain", scale, pre, post);
  return pre === scale.max ? undefined : subtract(post, pre) / subtract(scale.max, pre);
}

/** {@link normalizedGain} of every participant; its mean is the "SPSS-style mean of g". */
export function individualNormalizedGains(pairs: PairedSample, scale: ScoreScale): IndividualFigures {
  return figuresOf(pairs, (pre, post) => normalizedGain(pre, post, scale));
}

/** A figure of every participant, as a sample of those for whom it is defined. */
export function figuresOf(
  pairs: PairedSample,
  figure: (pre: number, post: number) => number | undefined,
): IndividualFigures {
  const values = new Float64Array(pairs.counts.length);
  const counts = new Float64Array(pairs.counts.length);
  let missing = 0;
  pairs.counts.forEach((count, i) => {
    const value = figure(pairs.pre[i]!, pairs.post[i]!);
    if (value === undefined) missing += count;
    else {
      values[i] = value;
      counts[i] = count;
    }
  });
  return { sample: sampleOf(values, counts), undefined: missing };
}
