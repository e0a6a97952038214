import { describe, expect, it } from "vitest";
import { saturationRuns } from "../../../src/analyses/themes/saturation-runs.ts";

describe("saturationRuns", () => {
  it("slides by one interview from the end of the base to the last complete run", () => {
    expect(saturationRuns([3, 1, 2, 1, 0], { base: 2, run: 2 })).toEqual([
      { from: 3, to: 4, newCodes: 3, ratio: 0.75 },
      { from: 4, to: 5, newCodes: 1, ratio: 0.25 },
    ]);
  });

  it("has no run where none is complete or the base is empty", () => {
    expect(saturationRuns([3, 1, 2], { base: 2, run: 2 })).toEqual([]);
    expect(saturationRuns([0, 0, 2, 1], { base: 2, run: 2 })).toEqual([]);
  });
});
