import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import { compensatedSum } from "./compensated-sum.ts";
import { solveUpper } from "./solve-upper.ts";

/** A fitted linear model. */
export interface LeastSquares {
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  readonly residualSumOfSquares: number;
  /** Rows − columns. */
  readonly df: number;
}

/**
 * Linear least squares.
 *
 * Definition: the coefficients b that make Σ(yᵢ − xᵢ·b)² smallest.
 * Formula: Householder QR of X with columns scaled by powers of two; standard errors from (RᵀR)⁻¹·RSS/(m − k).
 * Shapes: `rows` is X row by row (a column of ones, if wanted, is the caller's), `y` one number a row.
 * Undefined when: not more rows than columns (`too-few-pairs`), or columns depend on each other (`not-computable`).
 * Errors: RangeError for no column, ragged rows, or another number of y than of rows.
 * Agrees with: NIST StRD linear regression (oracle nist-regression.json): Longley 1e-11, Filip 1e-6.
 * Source: Golub (1965), Numerische Mathematik 7, 206–216, https://doi.org/10.1007/BF01436075.
 */
export function leastSquares(
  rows: readonly (readonly number[])[],
  y: readonly number[],
): LeastSquares | Absent {
  const m = rows.length;
  const k = rows[0]?.length ?? 0;
  requireShape(rows, y, k);
  if (m <= k) return absent("too-few-pairs");
  const scales = Array.from({ length: k }, (_, j) => powerOfTwoNear(norm(m, (i) => rows[i]![j]!)));
  if (scales.some((scale) => scale === 0)) return absent("not-computable");
  const columns = scales.map((scale, j) => Float64Array.from(rows, (row) => row[j]! / scale));
  const right = Float64Array.from(y);
  const diagonal: number[] = [];
  for (let j = 0; j < k; j++) {
    const pivot = reflect(columns, right, j);
    if (Math.abs(pivot) < m * RANK_TOLERANCE) return absent("not-computable");
    diagonal.push(pivot);
  }
  const upper = (i: number, j: number) => (i === j ? diagonal[i]! : columns[j]![i]!);
  const residualSumOfSquares = compensatedSum(m - k, (i) => right[k + i]! * right[k + i]!);
  const df = m - k;
  const inverse = scales.map((_, j) => solveUpper(upper, k, (i) => (i === j ? 1 : 0)));
  const scaled = solveUpper(upper, k, (i) => right[i]!);
  return {
    coefficients: scaled.map((b, i) => b / scales[i]!),
    standardErrors: scales.map((scale, i) => {
      return (norm(k, (j) => inverse[j]![i]!) * Math.sqrt(residualSumOfSquares / df)) / scale;
    }),
    residualSumOfSquares,
    df,
  };
}

/** Applies the Householder reflection that clears column j below row j; returns the diagonal element it leaves. */
function reflect(columns: readonly Float64Array[], right: Float64Array, j: number): number {
  const v = columns[j]!.slice(j);
  const length = norm(v.length, (i) => v[i]!);
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

function norm(length: number, term: (index: number) => number): number {
  return Math.sqrt(compensatedSum(length, (i) => term(i) * term(i)));
}

/** Scaling by a power of two rounds nothing. */
function powerOfTwoNear(x: number): number {
  if (x === 0) return 0;
  let power = 1;
  while (power < x) power *= 2;
  while (power > x) power /= 2;
  return power;
}

function requireShape(rows: readonly (readonly number[])[], y: readonly number[], k: number): void {
  if (y.length !== rows.length) {
    throw new RangeError(`leastSquares requires as many y as rows, got ${y.length} and ${rows.length}`);
  }
  if (k === 0 || rows.some((row) => row.length !== k)) {
    throw new RangeError(`leastSquares requires rows of one length above 0, got ${k} in the first`);
  }
}

/** Scaled columns have a norm between 1 and 2; what the others leave of a column must stand out from rounding. */
const RANK_TOLERANCE = 1e-15;
