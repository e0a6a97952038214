import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import { compensatedSum } from "./compensated-sum.ts";
import { type DecimalUnit, decimalUnitOf, inUnits, originNear } from "./decimal-unit.ts";
import { hasSpread } from "./has-spread.ts";

/** What else is known of each person. */
export type AncovaCovariate =
  | {
      readonly kind: "numeric";
      /** NaN where it is not known. */
      readonly values: Float64Array;
    }
  | {
      readonly kind: "categorical";
      /** Whole numbers from 0, −1 where it is not known. */
      readonly codes: Int32Array;
    };

/** Matched scores of people in groups, as columns of distinct tuples. */
export interface AncovaTable {
  /** Position of the group, 0 or more; −1 for people in none. */
  readonly group: Int32Array;
  readonly pre: Float64Array;
  readonly post: Float64Array;
  readonly covariates: readonly AncovaCovariate[];
  readonly counts: Float64Array;
}

/** The columns an analysis of covariance is made of, over the people with a group and every covariate. */
export interface AncovaDesign {
  readonly n: number;
  /** People of a group who lack a covariate. */
  readonly incomplete: number;
  /** Positions of the groups that have anybody, ascending. */
  readonly positions: readonly number[];
  /** Membership of each of them. */
  readonly members: readonly Float64Array[];
  /** Pre-tests as distances from their mean, in decimal units. */
  readonly pre: Float64Array;
  /** For each group whose pre-tests vary: distances from the group's own mean, 0 elsewhere. */
  readonly preWithin: readonly { readonly position: number; readonly column: Float64Array }[];
  /** Of each covariate: one column for a number, one less than levels for a category; each sums to 0. */
  readonly covariates: readonly (readonly Float64Array[])[];
  /** Post-tests as distances from a near origin, in decimal units. */
  readonly post: Float64Array;
  readonly postOrigin: number;
  readonly unit: DecimalUnit;
  /** Mean pre-test, in scores. */
  readonly meanPre: number;
  readonly counts: Float64Array;
}

/**
 * Makes the columns. Scores are taken in whole units of the last decimal of both waves and as distances from a near
 * whole origin, so that adding a constant to all of them changes no digit of a column.
 *
 * Undefined when: fewer than two groups have anybody (`too-few-groups`), neither all pre-tests nor all post-tests vary
 * (`no-variation`), or a covariate is the same for everybody (`collinear`).
 */
export function ancovaDesign(table: AncovaTable): AncovaDesign | Absent {
  const inGroup = indicesWhere(table.counts.length, (i) => table.group[i]! >= 0 && table.counts[i]! > 0);
  const rows = inGroup.filter((i) => table.covariates.every((covariate) => isKnown(covariate, i)));
  const counts = Float64Array.from(rows, (i) => table.counts[i]!);
  const n = compensatedSum(rows.length, (i) => counts[i]!);
  const group = Int32Array.from(rows, (i) => table.group[i]!);
  const positions = [...new Set(group)].sort((a, b) => a - b);
  if (positions.length < 2) return absent("too-few-groups");
  const [pre, post] = [table.pre, table.post].map((scores) => Float64Array.from(rows, (i) => scores[i]!));
  if (!hasSpread(pre!) || !hasSpread(post!)) return absent("no-variation");
  const covariates = table.covariates.map((covariate) => columnsOf(covariate, rows, counts, n));
  if (covariates.some((columns) => columns.length === 0)) return absent("collinear");
  const unit = decimalUnitOf(pre!, post!);
  const x = centred(pre!, counts, n, unit);
  const y = distances(post!, counts, n, unit);
  return {
    n,
    incomplete: inGroup.reduce((sum, i) => sum + table.counts[i]!, 0) - n,
    positions,
    members: positions.map((position) => Float64Array.from(group, (its) => (its === position ? 1 : 0))),
    pre: x.column,
    preWithin: positions.flatMap((position) => withinColumn(position, group, x.column, counts)),
    covariates,
    post: y.column,
    postOrigin: y.origin,
    unit,
    meanPre: x.mean,
    counts,
  };
}

function isKnown(covariate: AncovaCovariate, i: number): boolean {
  return covariate.kind === "numeric" ? !Number.isNaN(covariate.values[i]!) : covariate.codes[i]! >= 0;
}

/** Of a covariate over some rows; none where it is the same for everybody. */
function columnsOf(
  covariate: AncovaCovariate,
  rows: readonly number[],
  counts: Float64Array,
  n: number,
): Float64Array[] {
  if (covariate.kind === "numeric") {
    const values = Float64Array.from(rows, (i) => covariate.values[i]!);
    return hasSpread(values) ? [centred(values, counts, n, decimalUnitOf(values)).column] : [];
  }
  const codes = Int32Array.from(rows, (i) => covariate.codes[i]!);
  const levels = [...new Set(codes)].sort((a, b) => a - b);
  return levels.slice(1).map((level) => {
    const share = compensatedSum(rows.length, (i) => (codes[i] === level ? counts[i]! : 0)) / n;
    return Float64Array.from(codes, (code) => (code === level ? 1 - share : -share));
  });
}

/** Whole distances of scores from an origin near their mean, and the rest of the mean, both in units. */
function distances(scores: Float64Array, counts: Float64Array, n: number, unit: DecimalUnit) {
  const units = scores.map((score) => inUnits(score, unit));
  const total = compensatedSum(units.length, (i) => counts[i]! * units[i]!);
  const origin = originNear(total / n, unit);
  const column = units.map((score) => score - origin);
  const rest = compensatedSum(column.length, (i) => counts[i]! * column[i]!) / n;
  return { column, origin, rest };
}

function centred(scores: Float64Array, counts: Float64Array, n: number, unit: DecimalUnit) {
  const { column, origin, rest } = distances(scores, counts, n, unit);
  return { column: column.map((distance) => distance - rest), mean: (origin + rest) / unit.perOne };
}

/** The column of one group's own pre-tests, where they vary. */
function withinColumn(position: number, group: Int32Array, pre: Float64Array, counts: Float64Array) {
  const rows = indicesWhere(group.length, (i) => group[i] === position);
  const n = compensatedSum(rows.length, (i) => counts[rows[i]!]!);
  const mean = compensatedSum(rows.length, (i) => counts[rows[i]!]! * pre[rows[i]!]!) / n;
  const first = pre[rows[0]!]!;
  if (rows.every((i) => pre[i] === first)) return [];
  const column = new Float64Array(group.length);
  for (const i of rows) column[i] = pre[i]! - mean;
  return [{ position, column }];
}

function indicesWhere(length: number, holds: (index: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < length; i++) if (holds(i)) found.push(i);
  return found;
}
