import { describe, expect, it } from "vitest";
import type { CellReading } from "../../../src/data/scores/read-cell.ts";
import { sumOfCells } from "../../../src/data/scores/sum-of-cells.ts";

const score = (value: number, outOf?: number): CellReading => ({
  ...{ kind: "score", value },
  ...(outOf !== undefined && { outOf }),
});

describe("sumOfCells", () => {
  it("counts items only where all are 0 or 1", () => {
    expect(sumOfCells([score(1), score(0), score(1)])).toEqual({ kind: "score", value: 2, items: 3 });
    for (const other of [0.5, -1, 2])
      expect(sumOfCells([score(1), score(other)])).toEqual({ kind: "score", value: 1 + other });
  });

  it("adds decimals as they are written", () => {
    expect(sumOfCells([score(0.1), score(0.2)])).toMatchObject({ value: 0.3 });
  });

  it("is out of the sum of the maxima, where all are told", () => {
    expect(sumOfCells([score(3, 10), score(4, 20)])).toEqual({ kind: "score", value: 7, outOf: 30 });
    expect(sumOfCells([score(3, 10), score(4)])).toEqual({ kind: "score", value: 7 });
  });

  it("is missing where one is, and tells which one cannot be used before that", () => {
    const missing: CellReading = { kind: "missing" };
    expect(sumOfCells([score(1), missing])).toEqual({ kind: "missing" });
    const invalid: CellReading = { kind: "invalid", rule: "not-a-number" };
    expect(sumOfCells([missing, score(1), invalid])).toEqual({ ...invalid, part: 2 });
  });
});
