import * as fc from "fast-check";
import { score } from "../arbitraries.ts";

/** Scores of six to twenty-five people in k waves, of which no two rise and fall together in everybody. */
export function waveRows(k: number): fc.Arbitrary<number[][]> {
  return fc
    .array(fc.array(score, { minLength: k, maxLength: k }), { minLength: 6, maxLength: 25 })
    .filter((rows) => rows.some((row) => new Set(row.map((x, j) => x - rows[0]![j]!)).size > 1));
}

/** Every row in another order of the waves. */
export function permuted(rows: readonly (readonly number[])[], order: readonly number[]): number[][] {
  return rows.map((row) => order.map((j) => row[j]!));
}
