import { type Absent, absent, isAbsent } from "../../core/reason.ts";
import type { Sample } from "../../core/sample.ts";
import { differenceOfMeans } from "../../statistics/difference-of-means.ts";
import { dppc2FromMoments } from "../../statistics/morris-dppc2.ts";
import { type PairedMoments, pairedMoments } from "../../statistics/paired-moments.ts";
import { welchT } from "../../statistics/welch.ts";
import { holmFamily } from "../holm-family.ts";
import type { Between, BetweenPair } from "../schemas/between.schema.ts";
import type { BetweenGroup } from "./between-input.ts";
import { MOST_GROUPS } from "./most-groups.ts";

/** Every two groups: the second's mean gain minus the first's, by Welch, the tests of the family adjusted by Holm. */
export function pairwiseOf(
  groups: readonly BetweenGroup[],
  differences: readonly Sample[],
  { confidence, inSeveralGroups }: { readonly confidence: number; readonly inSeveralGroups: boolean },
): Between["pairwise"] {
  if (groups.length < 2) return absent("too-few-groups");
  if (groups.length > MOST_GROUPS) return absent("too-many-groups");
  const moments = groups.map(({ pairs }) => pairedMoments(pairs));
  const pairs = groups.flatMap((_, first) =>
    groups.slice(first + 1).map((__, rest): BetweenPair => {
      const second = first + 1 + rest;
      const [a, b] = [differences[first]!, differences[second]!];
      const names: BetweenPair["groups"] = [groups[first]!.level, groups[second]!.level];
      if (inSeveralGroups) return withoutTest(names, a, b, "not-independent", absent("not-independent"));
      const dppc2 = dppc2Of(moments[first]!, moments[second]!);
      const test = welchT(a, b, confidence);
      if (isAbsent(test)) return withoutTest(names, a, b, test.reason, dppc2);
      const { difference, statistic, df, p } = test;
      return {
        groups: names,
        difference,
        t: statistic,
        df,
        p,
        dppc2,
      };
    }),
  );
  return adjusted(pairs);
}

function dppc2Of(a: PairedMoments | Absent, b: PairedMoments | Absent): BetweenPair["dppc2"] {
  if ("reason" in a) return a;
  if ("reason" in b) return b;
  const dppc2 = dppc2FromMoments(a, b);
  return typeof dppc2 === "number" ? { estimate: dppc2 } : dppc2;
}

/**
 * What is left of a pair that is not tested: its difference, where both groups have anybody, and d_ppc2, whose yardstick
 * is the pre-tests: they can vary where the differences do not.
 */
function withoutTest(
  groups: BetweenPair["groups"],
  a: Sample,
  b: Sample,
  reason: NonNullable<BetweenPair["reason"]>,
  dppc2: BetweenPair["dppc2"],
): BetweenPair {
  const difference = a.n > 0 && b.n > 0 ? { estimate: differenceOfMeans(a, b), reason } : absent(reason);
  return { groups, difference, dppc2, reason };
}

function adjusted(pairs: readonly BetweenPair[]): BetweenPair[] {
  const family = holmFamily(pairs.map(({ p }) => p));
  return pairs.map((pair, i) => {
    const pHolm = family[i];
    return pHolm === undefined ? pair : { ...pair, pHolm };
  });
}
