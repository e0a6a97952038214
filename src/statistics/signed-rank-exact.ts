import { compensatedSum } from "./compensated-sum.ts";
import type { SignedRanks } from "./signed-ranks.ts";

/** Most non-zero differences for which the exact distribution is counted. */
export const EXACT_SIGNED_RANK_LIMIT = 200;

/**
 * Definition: how often random signs would put W+ as far from its middle as the signs observed, given the sizes.
 * Formula: p = min(1, 2·P(W ≤ min(W+, W−))), the 2^n sign patterns counted by convolution over doubled midranks; n is
 * the number of non-zero differences. Ties are exact; counts are exact integers up to n = 53 and rounded at 1e-16 beyond.
 * Units, range, null value: probability, 2^(1−n) … 1.
 * Errors: RangeError for no non-zero difference, or more than {@link EXACT_SIGNED_RANK_LIMIT}.
 * Agrees with: exactRankTests `wilcox.exact` and coin `wilcoxsign_test` (Pratt), tests/oracles/signed-rank.json.
 * Source: Streitberg & Röhmel (1986), Statistical Software Newsletter 12, 10–17; Pratt (1959), JASA 54, 655–667.
 */
export function exactSignedRankP(signed: SignedRanks): number {
  const n = signed.positive + signed.negative;
  if (n < 1 || n > EXACT_SIGNED_RANK_LIMIT) {
    throw new RangeError(
      `exactSignedRankP requires 1 to ${EXACT_SIGNED_RANK_LIMIT} non-zero differences, got ${n}`,
    );
  }
  const ranks = doubledRanks(signed);
  const smaller = Math.min(weigh(ranks, signed.rising), weigh(ranks, signed.falling));
  const ways = new Float64Array(smaller + 1);
  ways[0] = 1;
  let reached = 0;
  for (let group = 0; group < ranks.length; group++) {
    const rank = ranks[group]!;
    for (let left = signed.rising[group]! + signed.falling[group]!; left > 0; left--) {
      reached = Math.min(smaller, reached + rank);
      for (let sum = reached; sum >= rank; sum--) ways[sum]! += ways[sum - rank]!;
    }
  }
  let tail = compensatedSum(ways.length, (sum) => ways[sum]!);
  for (let flip = 0; flip < n; flip++) tail /= 2;
  return Math.min(1, 2 * tail);
}

/**
 * Twice the midranks, as whole numbers. Pratt's zeros raise every rank by their number z, so that k positives weigh
 * z·k + s, s the sum of k of the ranks 1 … n. No k − 1 of these outweigh k others by (n + 1)²/4, so from there on sums
 * stand in the order of (k, s) whatever z is, and a smaller z does.
 */
function doubledRanks({ ranks, positive, negative, ranksOfZeros }: SignedRanks): Float64Array {
  const n = positive + negative;
  const excess = Math.max(0, ranksOfZeros - Math.floor(((n + 1) * (n + 1)) / 4));
  return ranks.map((rank) => 2 * (rank - excess));
}

function weigh(ranks: Float64Array, counts: Float64Array): number {
  return ranks.reduce((sum, rank, group) => sum + rank * counts[group]!, 0);
}
