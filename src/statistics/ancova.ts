import type { Estimate } from "../core/interval.ts";
import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import { type AncovaDesign, type AncovaTable, ancovaDesign } from "./ancova-design.ts";
import { compensatedSum } from "./compensated-sum.ts";
import { criticalT } from "./critical-value.ts";
import { type FTest, fTest } from "./f-test.ts";
import { type HouseholderFit, householderFit } from "./householder-fit.ts";

/** An analysis of covariance. Groups are named by their position in the table. */
export interface Ancova extends FTest {
  readonly partialEtaSquared: number;
  /** People analysed. */
  readonly n: number;
  /** People of a group left out because a covariate is not known of them. */
  readonly incomplete: number;
  /** Mean pre-test of the people analysed, at which the means are adjusted. */
  readonly meanPre: number;
  /** Points of post-test per point of pre-test, one slope for all groups. */
  readonly slope: Estimate;
  readonly adjustedMeans: readonly {
    readonly position: number;
    /** People of the group who were analysed. */
    readonly n: number;
    readonly mean: Estimate;
  }[];
  /** Of each group whose pre-tests vary. */
  readonly slopes: readonly { readonly position: number; readonly slope: number }[];
  readonly slopeHomogeneity: FTest | Absent;
  /** Of each covariate, given the group, the pre-test and the other covariates. */
  readonly covariates: readonly FTest[];
}

/**
 * Analysis of covariance: post-test on group, given the pre-test.
 *
 * Definition: do groups differ at post-test among people who started alike?
 * Formula: least squares of post on pre, group and covariates (numbers as they are, categories by level). F of the group
 * is of type III: the sum of squares its columns add last, from Qᵀy, over the residual mean square. Adjusted means are
 * the model's at the mean pre-test of the people analysed, numeric covariates at their mean, categorical ones at their
 * observed shares. Equal slopes: F of pre × group added to the same model; slopes of each group from that model.
 * Partial η² = SS of the group/(SS of the group + residual SS).
 * Shapes: distinct tuples with counts; cost follows the tuples. A group of one stays, as in R's lm: it fits itself, has
 * an adjusted mean and no slope. People without a covariate are left out and counted.
 * Units: adjusted means in scores, slopes in points per point (null value of a treatment effect: equal means).
 * Interval method: t on the residual df, named `t`.
 * Undefined when: fewer than two groups have anybody (`too-few-groups`); not more people than coefficients
 * (`too-few-pairs`); all pre-tests or all post-tests are equal, or the model leaves no residual (`no-variation`); the
 * pre-test or a covariate is constant or told by the group and the others (`collinear`); squares overflow
 * (`not-computable`). Equal slopes are absent by the same reasons, and where fewer than two groups have a slope
 * (`too-few-groups`).
 * Errors: RangeError for a confidence level outside (0, 1).
 * Agrees with: R car::Anova(lm(post ~ pre + g + …), type = 3), emmeans(weights = "proportional"),
 * anova(lm(post ~ pre * g)) to 1e-9 (oracles scores.json, `between.ancova`; between.json).
 * Source: Fisher (1932), Statistical Methods for Research Workers, 4th ed., ch. VIII; Searle, Speed & Milliken (1980),
 * The American Statistician 34, 216–221, https://doi.org/10.1080/00031305.1980.10483031, for adjusted means.
 */
export function ancova(table: AncovaTable, confidence: number): Ancova | Absent {
  const design = ancovaDesign(table);
  if ("reason" in design) return design;
  const { members, pre, covariates, unit } = design;
  const ones = new Float64Array(pre.length).fill(1);
  const others = members.slice(1);
  const byGroup = fitOf(design, [ones, pre, ...covariates.flat(), ...others]);
  if ("reason" in byGroup) return byGroup;
  // The same model with a coefficient for each group: its mean where all other columns are 0, at their means.
  const means = fitOf(design, [...members, ...covariates.flat(), pre]);
  if ("reason" in means) return means;
  const test = lastOf(byGroup, others.length);
  const ofCovariates: FTest[] = [];
  for (const [at, tested] of covariates.entries()) {
    const rest = covariates.flatMap((columns, i) => (i === at ? [] : columns));
    const fit = fitOf(design, [ones, pre, ...others, ...rest, ...tested]);
    if ("reason" in fit) return fit;
    ofCovariates.push(lastOf(fit, tested.length));
  }
  const estimate = (i: number, origin: number, perOne: number): Estimate => {
    const centre = means.coefficients[i]!;
    const half = criticalT(confidence, means.df) * means.standardErrors[i]!;
    const at = (value: number) => (origin + value) / perOne;
    const interval = {
      level: confidence,
      low: at(centre - half),
      high: at(centre + half),
      method: "t",
    } as const;
    return { estimate: at(centre), interval };
  };
  const effect = test.f * test.df1;
  const result = {
    ...test,
    partialEtaSquared: effect / (effect + test.df2),
    n: design.n,
    incomplete: design.incomplete,
    meanPre: design.meanPre,
    slope: estimate(means.coefficients.length - 1, 0, 1),
    adjustedMeans: design.positions.map((position, i) => ({
      position,
      n: compensatedSum(pre.length, (row) => members[i]![row]! * design.counts[row]!),
      mean: estimate(i, design.postOrigin, unit.perOne),
    })),
    ...slopesOf(design),
    covariates: ofCovariates,
  };
  return isSound(result) ? result : absent("not-computable");
}

/** A slope of its own for every group whose pre-tests vary, and the test that they are one. */
function slopesOf(design: AncovaDesign): Pick<Ancova, "slopes" | "slopeHomogeneity"> {
  const { members, covariates, preWithin } = design;
  if (preWithin.length < 2) return { slopes: [], slopeHomogeneity: absent("too-few-groups") };
  const columns = preWithin.map(({ column }) => column);
  const common = columns[0]!.map((_, i) => columns.reduce((sum, column) => sum + column[i]!, 0));
  const base = [...members, ...covariates.flat()];
  const separate = fitOf(design, [...base, ...columns], "saturated");
  const tested = fitOf(design, [...base, common, ...columns.slice(1)]);
  return {
    slopes:
      "reason" in separate
        ? []
        : preWithin.map(({ position }, i) => ({ position, slope: separate.coefficients[base.length + i]! })),
    slopeHomogeneity: "reason" in tested ? tested : lastOf(tested, columns.length - 1),
  };
}

/** @param saturated whether a model without residuals will do, for its coefficients */
function fitOf(
  { post, counts }: AncovaDesign,
  columns: readonly Float64Array[],
  saturated?: "saturated",
): HouseholderFit | Absent {
  const fit = householderFit(columns, post, { counts, tolerance: TOLERANCE });
  if ("reason" in fit || saturated !== undefined) return fit;
  const total =
    fit.residualSumOfSquares + compensatedSum(columns.length, (i) => fit.effects[i]! * fit.effects[i]!);
  return fit.residualSumOfSquares <= PERFECT * PERFECT * total ? absent("no-variation") : fit;
}

/** The F test of the last columns of a fit. */
function lastOf({ effects, residualSumOfSquares, df }: HouseholderFit, columns: number): FTest {
  const last = effects.slice(-columns);
  return fTest(
    compensatedSum(columns, (i) => last[i]! * last[i]!),
    columns,
    residualSumOfSquares,
    df,
  );
}

/** Whether every number of a result is one. */
function isSound(part: object): boolean {
  return Object.values(part).every((value) =>
    typeof value === "object" && value !== null
      ? isSound(value)
      : typeof value !== "number" || Number.isFinite(value),
  );
}

/** What the other columns must leave of one, for it to say anything: scores have no more digits to spare. */
const TOLERANCE = 1e-10;
/** Residuals this small beside the post-tests are rounding. */
const PERFECT = 1e-12;
