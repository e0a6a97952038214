import { describe, expect, it } from "vitest";
import { ratingsOf } from "../../../src/core/ratings.ts";
import { prevalence } from "../../../src/statistics/agreement/prevalence.ts";

describe("prevalence", () => {
  const of = (units: number[][]) => ratingsOf(units, { coders: 3, categories: 2 });

  it("is the share of ratings on units that two or more rated", () => {
    const units = [
      [1, 1, 0],
      [0, 0, -1],
      [1, -1, -1],
    ];
    expect(prevalence(of(units), 1)).toBe(0.4);
    expect(prevalence(of(units), 0)).toBe(0.6);
  });

  it("has no value where nothing is compared, and refuses a category that does not exist", () => {
    expect(prevalence(of([[1, -1, -1]]), 1)).toEqual({ reason: "nothing-compared" });
    expect(() => prevalence(of([[1, 1, 1]]), 2)).toThrow(
      new RangeError("prevalence requires a category from 0 to 1, got 2"),
    );
  });
});
