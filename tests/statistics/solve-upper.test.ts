import { describe, expect, it } from "vitest";
import { solveUpper } from "../../src/statistics/solve-upper.ts";

describe("solveUpper", () => {
  it("solves from the last row up and never reads below the diagonal", () => {
    const rows = [
      [2, 1, -1],
      [Number.NaN, 4, 3],
      [Number.NaN, Number.NaN, 5],
    ];
    const right = [1, 17, 15];
    const x = solveUpper(
      (i, j) => rows[i]![j]!,
      3,
      (i) => right[i]!,
    );
    expect(x).toEqual([1, 2, 3]);
  });

  it("solves nothing for order 0", () => {
    expect(
      solveUpper(
        () => 1,
        0,
        () => 1,
      ),
    ).toEqual([]);
  });
});
