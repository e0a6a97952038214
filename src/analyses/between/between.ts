import { type Absent, absent } from "../../core/reason.ts";
import { differencesOf, preOf, type Sample } from "../../core/sample.ts";
import type { FTest } from "../../statistics/f-test.ts";
import { describe } from "../../statistics/five-numbers.ts";
import { kruskalWallis } from "../../statistics/kruskal-wallis.ts";
import { levene } from "../../statistics/levene.ts";
import { mean } from "../../statistics/mean.ts";
import { oneWayAnova } from "../../statistics/one-way.ts";
import { welchAnova } from "../../statistics/welch-anova.ts";
import type { Between } from "../schemas/between.schema.ts";
import type { BetweenGroup, BetweenInput } from "./between-input.ts";
import { ancovaOf } from "./group-ancova.ts";
import { pairwiseOf } from "./pairwise.ts";

/**
 * Do the groups differ in what they gained? All figures of METHODS "Between groups" on matched pairs: tests of the
 * differences post − pre, and the analysis of covariance beside them. A group of one stays where R keeps it (one-way,
 * Kruskal–Wallis, Levene, analysis of covariance) and is left out where a variance is needed (Welch, pairs).
 */
export function betweenOf(
  { groups, covariates, inSeveralGroups }: BetweenInput,
  confidence: number,
): Between {
  const named = distinctlyNamed(groups);
  const differences = named.map(({ pairs }) => differencesOf(pairs));
  const levels = named.map((group, i) => levelOf(group, differences[i]!));
  const pairwise = pairwiseOf(named, differences, { confidence, inSeveralGroups });
  if (inSeveralGroups) {
    const none = absent("not-independent");
    return { levels, welch: none, oneWay: none, kruskalWallis: none, levene: none, ancova: none, pairwise };
  }
  return {
    levels,
    welch: welchAnova(differences),
    oneWay: oneWayOf(differences),
    kruskalWallis: kruskalWallis(differences),
    levene: levene(differences),
    ancova: ancovaOf(named, covariates, confidence),
    pairwise,
  };
}

/** Figures by level need a name for each group; crossed levels can read alike. */
function distinctlyNamed(groups: readonly BetweenGroup[]): BetweenGroup[] {
  const taken = new Set<string>();
  return groups.map(({ level, pairs }) => {
    let name = level;
    for (let times = 2; taken.has(name); times++) name = `${level} (${times})`;
    taken.add(name);
    return { level: name, pairs };
  });
}

function levelOf({ level, pairs }: BetweenGroup, differences: Sample): Between["levels"][number] {
  const figures = describe(differences);
  if ("reason" in figures) return { level, n: 0 };
  const sd = figures.sd === undefined ? {} : { sdDifference: figures.sd };
  return { level, n: pairs.n, meanPre: mean(preOf(pairs)), meanDifference: figures.mean, ...sd };
}

function oneWayOf(differences: readonly Sample[]): FTest | Absent {
  if (differences.filter(({ n }) => n > 0).length < 2) return absent("too-few-groups");
  const anova = oneWayAnova(differences);
  if ("reason" in anova) return anova;
  const { f, p, dfBetween, dfWithin } = anova;
  return f === undefined || p === undefined
    ? absent("no-variation")
    : { f, df1: dfBetween, df2: dfWithin, p };
}
