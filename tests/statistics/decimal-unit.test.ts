import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalUnitOf, inUnits, originNear } from "../../src/statistics/decimal-unit.ts";
import { SEEDED } from "../arbitraries.ts";

describe("decimalUnitOf", () => {
  it("finds the last decimal of all lists", () => {
    const unit = decimalUnitOf(Float64Array.of(62.25, 70), Float64Array.of(0.5));
    expect(unit).toEqual({ perOne: 100, isWhole: true });
    expect(inUnits(62.25, unit)).toBe(6225);
  });

  it("counts whole numbers in ones, and no numbers at all too", () => {
    expect(decimalUnitOf(Float64Array.of(-3, 1e15))).toEqual({ perOne: 1, isWhole: true });
    expect(decimalUnitOf(Float64Array.of())).toEqual({ perOne: 1, isWhole: true });
  });

  it("takes numbers as they are where no unit makes 15 whole digits", () => {
    for (const list of [[1 / 3], [1e14, 0.25], [1e-20]]) {
      const unit = decimalUnitOf(Float64Array.from(list));
      expect(unit).toEqual({ perOne: 1, isWhole: false });
      expect(inUnits(list[0]!, unit)).toBe(list[0]!);
      expect(originNear(0.4, unit)).toBe(0.4);
    }
  });

  it("reads back every decimal of up to eight digits", () => {
    const decimal = fc.tuple(fc.integer({ min: -1e8, max: 1e8 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(decimal, ([digits, places]) => {
        const value = Number(`${digits}e-${places}`);
        const unit = decimalUnitOf(Float64Array.of(value));
        expect(inUnits(value, unit) / unit.perOne).toBe(value);
        expect(Number(`${inUnits(value, unit)}e-${String(unit.perOne).length - 1}`)).toBe(value);
      }),
      SEEDED,
    );
  });
});
