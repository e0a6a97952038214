import { describe, expect, it } from "vitest";
import { requireOnScale } from "../../src/statistics/score-scale.ts";

describe("requireOnScale", () => {
  it("takes scores on the scale, its ends included", () => {
    expect(() => requireOnScale("f", { min: 0, max: 20 }, 0, 7.5, 20)).not.toThrow();
  });

  it("refuses scores outside, no number, and a scale without width", () => {
    expect(() => requireOnScale("f", { min: 0, max: 20 }, 21)).toThrow(
      "f requires scores from 0 to 20, got 21",
    );
    expect(() => requireOnScale("f", { min: 0, max: 20 }, Number.NaN)).toThrow(RangeError);
    expect(() => requireOnScale("f", { min: 5, max: 5 })).toThrow("f requires a scale with min below max");
  });
});
