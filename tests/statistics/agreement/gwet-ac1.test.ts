import { describe, expect, it } from "vitest";
import { ratingsOf } from "../../../src/core/ratings.ts";
import { coefficientOf } from "../../../src/statistics/agreement/coefficient-of.ts";
import { gwetAc1 } from "../../../src/statistics/agreement/gwet-ac1.ts";
import { present } from "../../present.ts";
import { coefficient } from "./our-figure.ts";
import { ratingsFromTable } from "./reference-cases.ts";

describe("gwetAc1", () => {
  const paradox = ratingsFromTable([
    [80, 7],
    [8, 5],
  ]);

  it("is .808 where Cohen's κ is .314", () => {
    expect(coefficient(gwetAc1(paradox))).toBeCloseTo(0.808, 4);
  });

  it("asks how many categories there are, not how many were used", () => {
    const of = (categories: number) => {
      const { coders, patterns, counts } = paradox;
      return present(gwetAc1({ coders, categories, patterns, counts })).expected;
    };
    // Σπ(1 − π) = 2·.875·.125 = .21875, over q − 1.
    expect(of(2)).toBeCloseTo(1 - 0.21875, 14);
    expect(of(3)).toBeCloseTo(1 - 0.21875 / 2, 14);
  });

  it("has no value alone without variation, and counts with observed 0 and expected 1 beside codes that vary", () => {
    const constant = ratingsFromTable([
      [100, 0],
      [0, 0],
    ]);
    const parts = present(gwetAc1(constant));
    expect(parts).toEqual({ observed: 0, expected: 1, varies: false });
    expect(coefficientOf([parts])).toEqual({ reason: "no-variation" });
    const both = present(coefficientOf([parts, present(gwetAc1(paradox))]));
    expect(both).toBeCloseTo(1 - 0.15 / 1.78125, 14);
  });

  it("survives a variable of a single category", () => {
    const single = ratingsOf([[0, 0]], { coders: 2, categories: 1 });
    expect(gwetAc1(single)).toEqual({ observed: 0, expected: 1, varies: false });
  });
});
