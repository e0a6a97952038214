import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hedgesCorrection } from "../../src/statistics/hedges-correction.ts";
import { relativeError } from "../relative-error.ts";

const oracle = JSON.parse(readFileSync(new URL("../oracles/parametric.json", import.meta.url), "utf8")) as {
  hedges: { m: number; j: number }[];
};

describe("hedgesCorrection", () => {
  it("agrees with R's lgamma to 1e-12", () => {
    expect(oracle.hedges.length).toBe(8);
    for (const { m, j } of oracle.hedges) expect(relativeError(hedgesCorrection(m), j)).toBeLessThan(1e-12);
  });

  it("is 1/√π for 2 and √(π/6) for 3 degrees of freedom", () => {
    expect(relativeError(hedgesCorrection(2), 1 / Math.sqrt(Math.PI))).toBeLessThan(1e-15);
    expect(relativeError(hedgesCorrection(3), Math.sqrt(Math.PI) / 2 / Math.sqrt(1.5))).toBeLessThan(1e-15);
  });

  it("nears 1 − 3/(4m − 1)", () => {
    expect(hedgesCorrection(1e6)).toBeCloseTo(1 - 3 / (4e6 - 1), 12);
  });

  it("does not exist for one degree of freedom", () => {
    expect(() => hedgesCorrection(1)).toThrow(RangeError);
  });
});
