import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import { householderFit } from "./householder-fit.ts";

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
 * Undefined when: not more rows than columns (`too-few-pairs`), or columns depend on each other or squares overflow
 * (`not-computable`).
 * Errors: RangeError for no column, ragged rows, or another number of y than of rows.
 * Agrees with: NIST StRD linear regression (oracle nist-regression.json): Longley 1e-11, Filip 1e-6.
 * Source: Golub (1965), Numerische Mathematik 7, 206–216, https://doi.org/10.1007/BF01436075.
 */
export function leastSquares(
  rows: readonly (readonly number[])[],
  y: readonly number[],
): LeastSquares | Absent {
  const k = rows[0]?.length ?? 0;
  requireShape(rows, y, k);
  const columns = Array.from({ length: k }, (_, j) => Float64Array.from(rows, (row) => row[j]!));
  const fit = householderFit(columns, Float64Array.from(y));
  if ("reason" in fit) return fit.reason === "collinear" ? absent("not-computable") : fit;
  const { coefficients, standardErrors, residualSumOfSquares, df } = fit;
  return { coefficients, standardErrors, residualSumOfSquares, df };
}

function requireShape(rows: readonly (readonly number[])[], y: readonly number[], k: number): void {
  if (y.length !== rows.length) {
    throw new RangeError(`leastSquares requires as many y as rows, got ${y.length} and ${rows.length}`);
  }
  if (k === 0 || rows.some((row) => row.length !== k)) {
    throw new RangeError(`leastSquares requires rows of one length above 0, got ${k} in the first`);
  }
}
