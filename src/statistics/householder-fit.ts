import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import { compensatedSum } from "./compensated-sum.ts";
import { solveUpper } from "./solve-upper.ts";

/** A linear model fitted to columns. */
export interface HouseholderFit {
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  /**
   * The first entries of Qᵀy, one a column. The square of one is the sum of squares its column adds to those before it,
   * taken without the cancellation of subtracting two residual sums.
   */
  readonly effects: readonly number[];
  readonly residualSumOfSquares: number;
  /** People − columns. */
  readonly df: number;
}

/** How to fit. */
export interface FitOptions {
  /** How many people each row stands for; one each if left out. */
  readonly counts?: Float64Array;
  /** The share of a column's length that the columns before it must leave of it. */
  readonly tolerance?: number;
}

/**
 * Least squares by Householder reflections, on columns.
 *
 * Definition: the coefficients b that make Σ cᵢ(yᵢ − xᵢ·b)² smallest.
 * Formula: QR of X with rows multiplied by √cᵢ and columns scaled by powers of two.
 * Shapes: columns and y of one length.
 * Undefined when: not more people than columns (`too-few-pairs`), columns depend on each other (`collinear`), or squares
 * overflow (`not-computable`).
 * Agrees with: R lm(y ~ 0 + X, weights = counts), but for its standard errors, whose df count rows.
 * Source: Golub (1965), Numerische Mathematik 7, 206–216, https://doi.org/10.1007/BF01436075.
 */
export function householderFit(
  columns: readonly Float64Array[],
  y: Float64Array,
  { counts, tolerance = y.length * ROUNDING }: FitOptions = {},
): HouseholderFit | Absent {
  const m = y.length;
  const k = columns.length;
  const df = (counts === undefined ? m : compensatedSum(m, (i) => counts[i]!)) - k;
  if (df <= 0) return absent("too-few-pairs");
  if (m < k) return absent("collinear");
  const roots = counts?.map(Math.sqrt);
  const weighted = (column: Float64Array) =>
    roots === undefined ? column.slice() : column.map((value, i) => value * roots[i]!);
  const work = columns.map(weighted);
  const scales = work.map((column) => powerOfTwoNear(norm(column)));
  if (scales.some((scale) => scale === 0)) return absent("collinear");
  for (const [j, column] of work.entries()) for (let i = 0; i < m; i++) column[i]! /= scales[j]!;
  const right = weighted(y);
  const diagonal: number[] = [];
  for (let j = 0; j < k; j++) {
    const pivot = reflect(work, right, j);
    if (Math.abs(pivot) < tolerance) return absent("collinear");
    diagonal.push(pivot);
  }
  const upper = (i: number, j: number) => (i === j ? diagonal[i]! : work[j]![i]!);
  const residualSumOfSquares = compensatedSum(m - k, (i) => right[k + i]! * right[k + i]!);
  const inverse = scales.map((_, j) => solveUpper(upper, k, (i) => (i === j ? 1 : 0)));
  const scaled = solveUpper(upper, k, (i) => right[i]!);
  if (!Number.isFinite(residualSumOfSquares) || !scaled.every(Number.isFinite))
    return absent("not-computable");
  const spread = Math.sqrt(residualSumOfSquares / df);
  return {
    coefficients: scaled.map((b, i) => b / scales[i]!),
    standardErrors: scales.map((scale, i) => {
      const squares = compensatedSum(k, (j) => inverse[j]![i]! * inverse[j]![i]!);
      return (Math.sqrt(squares) * spread) / scale;
    }),
    effects: Array.from(right.subarray(0, k)),
    residualSumOfSquares,
    df,
  };
}

/** Applies the Householder reflection that clears column j below row j; returns the diagonal element it leaves. */
function reflect(columns: readonly Float64Array[], right: Float64Array, j: number): number {
  const v = columns[j]!.slice(j);
  const length = norm(v);
  if (length === 0) return 0;
  const pivot = v[0]! > 0 ? -length : length;
  v[0]! -= pivot;
  const half = -pivot * v[0]!;
  for (const target of [...columns.slice(j + 1), right]) {
    const share = compensatedSum(v.length, (i) => v[i]! * target[j + i]!) / half;
    for (let i = 0; i < v.length; i++) target[j + i]! -= share * v[i]!;
  }
  return pivot;
}

function norm(values: Float64Array): number {
  return Math.sqrt(compensatedSum(values.length, (i) => values[i]! * values[i]!));
}

/** Scaling by a power of two rounds nothing. */
function powerOfTwoNear(x: number): number {
  if (x === 0) return 0;
  let power = 1;
  while (power < x) power *= 2;
  while (power > x) power /= 2;
  return power;
}

/** Scaled columns have a norm between 1 and 2; what the others leave of a column must stand out from rounding. */
const ROUNDING = 1e-15;
