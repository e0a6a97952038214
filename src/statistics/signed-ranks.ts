import type { Sample } from "../core/sample.ts";

/** What becomes of differences of 0: dropped before ranking ("wilcoxon") or ranked, then dropped ("pratt"). */
export type ZeroRule = "wilcoxon" | "pratt";

/** The non-zero differences by size, as a frequency table with the midrank of each size. */
export interface SignedRanks {
  /** Midrank of each distinct |d| > 0, ascending. */
  readonly ranks: Float64Array;
  /** How many rose by that much. */
  readonly rising: Float64Array;
  /** How many fell by that much. */
  readonly falling: Float64Array;
  readonly positive: number;
  readonly negative: number;
  readonly zeros: number;
  /** Lowest ranks taken by the zeros before they were dropped. */
  readonly ranksOfZeros: number;
  /** Sum of the ranks of the positive differences, W+. */
  readonly wPlus: number;
  /** Sum of the ranks of the negative differences, W−. */
  readonly wMinus: number;
}

/**
 * Definition: the signed ranks of Wilcoxon: sizes of the differences ranked together, ties by midranks.
 * Formula: t differences of one size above b smaller ones share rank b + (t + 1)/2; under "pratt" b counts the zeros.
 * Shapes: differences as a tally; one entry per distinct |d| > 0.
 * Units, range, null value: W+ + W− = n(n + 1)/2 over n non-zero differences ("wilcoxon"). Rank sums are exact up to
 * 2^52, about 9.4e7 pairs, and rounded in the last digits beyond.
 * Source: Wilcoxon (1945), Biometrics Bulletin 1, 80–83; Pratt (1959), JASA 54, 655–667.
 */
export function signedRanks({ values, counts }: Sample, zeroRule: ZeroRule): SignedRanks {
  const origin = firstNotBelow(values, 0);
  const zeros = values[origin] === 0 ? counts[origin]! : 0;
  const ranksOfZeros = zeroRule === "pratt" ? zeros : 0;
  let down = origin - 1;
  let up = zeros > 0 ? origin + 1 : origin;
  const ranks = new Float64Array(values.length);
  const rising = new Float64Array(values.length);
  const falling = new Float64Array(values.length);
  let size = 0;
  let below = ranksOfZeros;
  let [positive, negative, wPlus, wMinus] = [0, 0, 0, 0];
  for (; down >= 0 || up < values.length; size++) {
    const fall = down >= 0 ? -values[down]! : Number.POSITIVE_INFINITY;
    const rise = up < values.length ? values[up]! : Number.POSITIVE_INFINITY;
    const fell = fall <= rise ? counts[down--]! : 0;
    const rose = rise <= fall ? counts[up++]! : 0;
    const rank = below + (fell + rose + 1) / 2;
    ranks[size] = rank;
    rising[size] = rose;
    falling[size] = fell;
    below += fell + rose;
    positive += rose;
    negative += fell;
    wPlus += rank * rose;
    wMinus += rank * fell;
  }
  return {
    ranks: ranks.subarray(0, size),
    rising: rising.subarray(0, size),
    falling: falling.subarray(0, size),
    ...{ positive, negative, zeros, ranksOfZeros, wPlus, wMinus },
  };
}

function firstNotBelow(ascending: Float64Array, bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
