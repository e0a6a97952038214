import { fUpper } from "./distributions/f.ts";

/** An F test; df2 may be fractional. */
export interface FTest {
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  /** The upper tail. */
  readonly p: number;
}

/**
 * An F test of two sums of squares.
 *
 * Formula: F = (SS₁/df₁)/(SS₂/df₂), p the upper tail, computed directly. Units: F ≥ 0.
 * Shapes: SS₂ above 0, both df above 0.
 */
export function fTest(effect: number, df1: number, residual: number, df2: number): FTest {
  const f = effect / df1 / (residual / df2);
  return { f, df1, df2, p: fUpper(f, df1, df2) };
}
