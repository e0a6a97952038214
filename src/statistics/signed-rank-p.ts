import { EXACT_SIGNED_RANK_LIMIT, exactSignedRankP } from "./signed-rank-exact.ts";
import { normalSignedRankP } from "./signed-rank-normal.ts";
import type { SignedRanks } from "./signed-ranks.ts";

/** How the p of a signed-rank test was found. */
export type SignedRankMethod = "exact" | "normal";

/** The p of a signed-rank test, two-sided, and how it was found. */
export interface SignedRankP {
  readonly p: number;
  readonly method: SignedRankMethod;
}

/**
 * The two-sided p of a signed-rank test: exact for up to {@link EXACT_SIGNED_RANK_LIMIT} non-zero differences, else normal.
 * @throws RangeError for no non-zero difference.
 */
export function signedRankP(signed: SignedRanks): SignedRankP {
  return signed.positive + signed.negative <= EXACT_SIGNED_RANK_LIMIT
    ? { p: exactSignedRankP(signed), method: "exact" }
    : { p: normalSignedRankP(signed), method: "normal" };
}
