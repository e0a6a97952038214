import type { Absent } from "../../core/reason.ts";
import { absent } from "../../core/reason.ts";
import type { Sample } from "../../core/sample.ts";
import { mean } from "../mean.ts";

/**
 * Item difficulty.
 *
 * Definition: which share of its points people got; the higher, the easier the item. For 0 and 1 the share who were right.
 * Formula: mean/maximum. Shapes: everybody who answered the item. Range: 0 to 1 where scores lie between 0 and maximum.
 * Undefined when: nobody answered (`too-few-pairs`). Errors: RangeError for a maximum that is not above 0.
 * Agrees with: R colMeans (oracle scores.json, `lsat7.items.difficulty`).
 * Source: Crocker & Algina (1986), Introduction to Classical and Modern Test Theory, ch. 14.
 */
export function difficulty(scores: Sample, maximum: number): number | Absent {
  if (!(maximum > 0)) throw new RangeError(`difficulty requires a maximum above 0, got ${maximum}`);
  return scores.n === 0 ? absent("too-few-pairs") : mean(scores) / maximum;
}
