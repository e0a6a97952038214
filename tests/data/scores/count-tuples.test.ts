import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countTuples } from "../../../src/data/scores/count-tuples.ts";

describe("countTuples", () => {
  it("counts tuples that are the same together, in ascending order", () => {
    const { columns, counts } = countTuples([Int32Array.of(2, -1, 2, 2, -1), Int32Array.of(5, 7, 4, 5, 7)]);
    expect(columns.map((column) => [...column])).toEqual([
      [-1, 2, 2],
      [7, 4, 5],
    ]);
    expect([...counts]).toEqual([2, 1, 2]);
  });

  it("has nothing to count without rows or columns", () => {
    expect(countTuples([])).toEqual({ columns: [], counts: new Float64Array() });
    expect(countTuples([new Int32Array()]).counts).toHaveLength(0);
  });

  it("counts every row once, whatever the rows are", () => {
    const row = fc.tuple(fc.integer({ min: -2, max: 3 }), fc.integer({ min: -2, max: 3 }));
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const its = [0, 1].map((at) => Int32Array.from(rows, (cells) => cells[at]!));
        const { columns, counts } = countTuples(its);
        const expected = new Map<string, number>();
        for (const cells of rows) expected.set(String(cells), (expected.get(String(cells)) ?? 0) + 1);
        const got = [...counts].map((count, i): [string, number] => [
          String(columns.map((column) => column[i])),
          count,
        ]);
        expect(new Map(got)).toEqual(expected);
        expect(got).toHaveLength(expected.size);
      }),
    );
  });
});
