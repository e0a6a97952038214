import { absent } from "../../core/reason.ts";
import { differencesOf, type PairedSample } from "../../core/sample.ts";
import { correctedSignedRankP } from "../../statistics/corrected-signed-rank-p.ts";
import { exactSignedRankP } from "../../statistics/signed-rank-exact.ts";
import { normalSignedRankP } from "../../statistics/signed-rank-normal.ts";
import { type SignedRanks, signedRanks } from "../../statistics/signed-ranks.ts";
import type { CompareGroup } from "../schemas/compare.schema.ts";
import type { ConventionsOfGroup } from "../schemas/conventions.schema.ts";
import { binaryDifferences } from "./binary-differences.ts";

/** R takes the exact distribution below this many differences that are not 0. */
const R_EXACT_BELOW = 50;

/** The signed-rank test as other programs print it. */
export function wilcoxonElsewhere(
  pairs: PairedSample,
  { wilcoxon }: CompareGroup,
): ConventionsOfGroup["wilcoxon"] {
  if (!("wPlus" in wilcoxon)) return wilcoxon;
  const { wPlus, p, method } = wilcoxon;
  if (p === undefined || method === undefined) return absent("no-non-zero-differences");
  const signed = signedRanks(binaryDifferences(pairs), "wilcoxon");
  const asWritten = signedRanks(differencesOf(pairs), "wilcoxon");
  return {
    ours: { wPlus, p, method },
    wPlus: signed.wPlus,
    sizes: { decimal: asWritten.ranks.length, binary: signed.ranks.length },
    spss: { z: -Math.abs(zOf(signed, sumOfSquares(signed))), p: normalSignedRankP(signed) },
    r: ofR(signed),
    jasp: { z: zOf(signed, sumOfSquaresWithoutTies(signed)) },
  };
}

/** R before 4.6: exact for few differences, if none is 0 and no two are of one size; else normal, corrected for continuity. */
function ofR(signed: SignedRanks): { p: number; method: "exact" | "normal-corrected" } {
  const n = signed.positive + signed.negative;
  const hasTies = signed.ranks.length < n;
  return n < R_EXACT_BELOW && !hasTies && signed.zeros === 0
    ? { p: exactSignedRankP(signed), method: "exact" }
    : { p: correctedSignedRankP(signed), method: "normal-corrected" };
}

/** W+ less its mean, over its standard deviation; of a sum of squared ranks. */
function zOf({ wPlus, wMinus }: SignedRanks, squares: number): number {
  return (wPlus - wMinus) / Math.sqrt(squares);
}

function sumOfSquares({ ranks, rising, falling }: SignedRanks): number {
  return ranks.reduce((sum, rank, i) => sum + rank * rank * (rising[i]! + falling[i]!), 0);
}

function sumOfSquaresWithoutTies({ positive, negative }: SignedRanks): number {
  const n = positive + negative;
  return (n * (n + 1) * (2 * n + 1)) / 6;
}
