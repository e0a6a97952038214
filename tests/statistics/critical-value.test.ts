import { describe, expect, it } from "vitest";
import { criticalT, criticalZ, tailOf } from "../../src/statistics/critical-value.ts";
import { relativeError } from "../relative-error.ts";

describe("critical values", () => {
  it("gives the table's 2.262157 for 9 df and 1.959964 for the normal", () => {
    expect(relativeError(criticalT(0.95, 9), 2.2621571627982)).toBeLessThan(1e-13);
    expect(relativeError(criticalZ(0.95), 1.95996398454005)).toBeLessThan(1e-14);
  });

  it("refuses a level that is no share strictly between 0 and 1", () => {
    for (const level of [0, 1, 95, -0.1, Number.NaN]) expect(() => tailOf(level)).toThrow(RangeError);
  });
});
