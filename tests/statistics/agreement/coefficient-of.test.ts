import { describe, expect, it } from "vitest";
import { coefficientOf } from "../../../src/statistics/agreement/coefficient-of.ts";

const VARIES = { varies: true };

describe("coefficientOf", () => {
  it("is one minus observed over expected", () => {
    expect(coefficientOf([{ observed: 0.3, expected: 0.59, ...VARIES }])).toBeCloseTo(29 / 59, 14);
    expect(coefficientOf([{ observed: 0, expected: 0.5, ...VARIES }])).toBe(1);
    expect(coefficientOf([{ observed: 0.75, expected: 0.5, ...VARIES }])).toBe(-0.5);
  });

  it("pools by mean agreement, not by the mean of coefficients", () => {
    const codes = [
      { observed: 0.1, expected: 0.5, ...VARIES },
      { observed: 0.1, expected: 0.125, ...VARIES },
    ];
    // Mean Aₒ .9, mean Aₑ 11/16; the mean of the coefficients .8 and .2 would be .5.
    expect(coefficientOf(codes)).toBeCloseTo((0.9 - 11 / 16) / (1 - 11 / 16), 14);
  });

  it("lets a code without variation change nothing where its expected disagreement is 0", () => {
    const code = { observed: 0.1, expected: 0.5, ...VARIES };
    expect(coefficientOf([code, { observed: 0, expected: 0, varies: false }])).toBe(coefficientOf([code]));
  });

  it("has no value where no part varies, whatever chance is said to be, and none for no parts", () => {
    const constant = { observed: 0, expected: 1, varies: false };
    expect(coefficientOf([constant])).toEqual({ reason: "no-variation" });
    expect(coefficientOf([constant, constant])).toEqual({ reason: "no-variation" });
    expect(coefficientOf([{ observed: 0, expected: 0, ...VARIES }])).toEqual({ reason: "no-variation" });
    expect(coefficientOf([])).toEqual({ reason: "nothing-compared" });
  });
});
