import type { ItemPatterns } from "../../core/item-patterns.ts";
import type { Absent } from "../../core/reason.ts";
import { absent } from "../../core/reason.ts";
import { pairedMoments } from "../paired-moments.ts";

/**
 * Pearson's r of two values per pattern.
 *
 * Formula: cov(x, y)/(sₓsᵧ). Range: −1 to 1; within four rounding units of ±1 it is ±1.
 * Undefined when: n < 2 (`too-few-pairs`), x or y does not vary (`no-variation`).
 * Agrees with: R cor.
 */
export function correlationOf(
  { counts, n }: Pick<ItemPatterns, "counts" | "n">,
  x: Float64Array,
  y: Float64Array,
): number | Absent {
  const moments = pairedMoments({ pre: x, post: y, counts, n });
  if ("reason" in moments) return moments;
  const { variancePre, variancePost, covariance } = moments;
  if (variancePre === 0 || variancePost === 0) return absent("no-variation");
  const ratio = covariance / (Math.sqrt(variancePre) * Math.sqrt(variancePost));
  return Math.abs(ratio) > 1 - 4 * Number.EPSILON ? Math.sign(ratio) : ratio;
}
