import { compensatedSum } from "./compensated-sum.ts";

/**
 * Solves Rx = b for an upper triangular R of order k by back substitution.
 *
 * Shapes: `upper(i, j)` is asked for i ≤ j only; its diagonal must not hold 0.
 */
export function solveUpper(
  upper: (i: number, j: number) => number,
  k: number,
  right: (i: number) => number,
): number[] {
  const x = new Array<number>(k).fill(0);
  for (let i = k - 1; i >= 0; i--) {
    const known = compensatedSum(k - i - 1, (j) => upper(i, i + 1 + j) * x[i + 1 + j]!);
    x[i] = (right(i) - known) / upper(i, i);
  }
  return x;
}
