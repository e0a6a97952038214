import { describe, expect, it } from "vitest";
import { ratingsOf } from "../../../src/core/ratings.ts";
import { cohenKappa } from "../../../src/statistics/agreement/cohen-kappa.ts";
import { present } from "../../present.ts";
import { coefficient } from "./our-figure.ts";
import { ratingsFromTable } from "./reference-cases.ts";

describe("cohenKappa", () => {
  it("is Cohen's 29/59 on his table of 200", () => {
    const cohen1960 = ratingsFromTable([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]);
    expect(present(cohenKappa(cohen1960))).toEqual({ observed: 0.3, expected: 0.59, varies: true });
  });

  it("is 0 for two coders who never leave their own category", () => {
    const apart = ratingsFromTable([
      [0, 7],
      [0, 0],
    ]);
    expect(cohenKappa(apart)).toEqual({ observed: 1, expected: 1, varies: true });
    expect(coefficient(cohenKappa(apart))).toBe(0);
  });

  it("looks only at units that both rated", () => {
    const units = [
      [0, 0],
      [1, 0],
      [1, 1],
    ];
    const lonely = [
      [1, -1],
      [-1, 0],
      [-1, -1],
    ];
    const of = (rows: number[][]) => cohenKappa(ratingsOf(rows, { coders: 2, categories: 2 }));
    expect(of([...units, ...lonely])).toEqual(of(units));
    expect(of(lonely)).toEqual({ reason: "nothing-compared" });
  });

  it("is for two coders: more have a reason, and one compares nothing", () => {
    const three = ratingsOf([[0, 0, 1]], { coders: 3, categories: 2 });
    expect(cohenKappa(three)).toEqual({ reason: "more-than-two-coders" });
    const one = ratingsOf([[0], [1]], { coders: 1, categories: 2 });
    expect(cohenKappa(one)).toEqual({ reason: "nothing-compared" });
  });

  it("keeps its digits for a code of fifty characters among ten million", () => {
    const rare = ratingsFromTable([
      [9_999_940, 10],
      [10, 40],
    ]);
    // 1 − 20·10⁷/(2·50·9 999 950)
    expect(coefficient(cohenKappa(rare))).toBeCloseTo(1 - 2e8 / 999_995_000, 15);
  });
});
