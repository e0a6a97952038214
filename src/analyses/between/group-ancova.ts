import { absent } from "../../core/reason.ts";
import type { CovariateTally } from "../../data/scores/covariate-tally.ts";
import { type Ancova, ancova } from "../../statistics/ancova.ts";
import type { AncovaTable } from "../../statistics/ancova-design.ts";
import type { Between, BetweenAncova } from "../schemas/between.schema.ts";
import type { BetweenGroup } from "./between-input.ts";
import { MOST_GROUPS } from "./most-groups.ts";

/** The analysis of covariance by the names of groups and covariates. */
export function ancovaOf(
  groups: readonly BetweenGroup[],
  covariates: CovariateTally | undefined,
  confidence: number,
): Between["ancova"] {
  if (groups.length > MOST_GROUPS) return absent("too-many-groups");
  const found = ancova(covariates ?? tableOf(groups), confidence);
  return "reason" in found ? found : namedAncova(found, groups, covariates, 1 - confidence);
}

function namedAncova(
  { adjustedMeans, slopes, slopeHomogeneity, covariates: tests, ...rest }: Ancova,
  groups: readonly BetweenGroup[],
  covariates: CovariateTally | undefined,
  alpha: number,
): BetweenAncova {
  // fromEntries defines own properties, so a level called __proto__ is an ordinary key
  const byLevel = <T>(entries: readonly (readonly [position: number, value: T])[]) =>
    Object.fromEntries(entries.map(([position, value]) => [groups[position]!.level, value]));
  return {
    ...rest,
    nByLevel: byLevel(adjustedMeans.map(({ position, n }) => [position, n])),
    adjustedMeans: byLevel(adjustedMeans.map(({ position, mean }) => [position, mean])),
    slopes: byLevel(slopes.map(({ position, slope }) => [position, slope])),
    slopeHomogeneity,
    ...("reason" in slopeHomogeneity
      ? {}
      : { slopeHomogeneityP: slopeHomogeneity.p, slopesDiffer: slopeHomogeneity.p < alpha }),
    covariates: tests.map((test, i) => {
      const { header, kind } = covariates!.covariates[i]!;
      return { header, kind, ...test };
    }),
  };
}

function tableOf(groups: readonly BetweenGroup[]): AncovaTable {
  const size = groups.reduce((sum, { pairs }) => sum + pairs.counts.length, 0);
  const table = {
    group: new Int32Array(size),
    pre: new Float64Array(size),
    post: new Float64Array(size),
    covariates: [],
    counts: new Float64Array(size),
  };
  let at = 0;
  for (const [position, { pairs }] of groups.entries()) {
    table.group.fill(position, at, at + pairs.counts.length);
    table.pre.set(pairs.pre, at);
    table.post.set(pairs.post, at);
    table.counts.set(pairs.counts, at);
    at += pairs.counts.length;
  }
  return table;
}
