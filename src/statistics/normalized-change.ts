import { subtract } from "../core/decimal.ts";
import type { PairedSample } from "../core/sample.ts";
import type { IndividualFigures } from "./individual-gain.ts";
import { figuresOf } from "./individual-gain.ts";
import type { ScoreScale } from "./score-scale.ts";
import { requireOnScale } from "./score-scale.ts";

/**
 * Normalized change c.
 *
 * Definition: which share of the possible gain was gained, or of the possible loss lost?
 * Formula: y > x: (y − x)/(U − x); y < x: (y − x)/(x − L); y = x: 0.
 * Units: a share from −1 to 1, null value 0.
 * Undefined when: x = y = U or x = y = L (returns `undefined`). Errors: RangeError for a score outside the scale.
 * Agrees with: the same formula in R (oracle scores.json, `gains.normalizedChange`).
 * Source: Marx & Cummings (2007), American Journal of Physics 75, 87–91, https://doi.org/10.1119/1.2372468.
 */
export function normalizedChange(pre: number, post: number, scale: ScoreScale): number | undefined {
  requireOnScale("normalizedChange", scale, pre, post);
  if (post > pre) return subtract(post, pre) / subtract(scale.max, pre);
  if (post < pre) return subtract(post, pre) / subtract(pre, scale.min);
  return pre === scale.max || pre === scale.min ? undefined : 0;
}

/** {@link normalizedChange} of every participant. */
export function normalizedChanges(pairs: PairedSample, scale: ScoreScale): IndividualFigures {
  return figuresOf(pairs, (pre, post) => normalizedChange(pre, post, scale));
}
