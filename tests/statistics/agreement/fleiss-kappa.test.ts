import { describe, expect, it } from "vitest";
import { ratingsOf } from "../../../src/core/ratings.ts";
import { fleissKappa } from "../../../src/statistics/agreement/fleiss-kappa.ts";
import { present } from "../../present.ts";
import { coefficient } from "./our-figure.ts";
import { ratingsFromTable } from "./reference-cases.ts";

describe("fleissKappa", () => {
  it("is Scott's π with two coders, which falls where Cohen's κ does not ask how often each coder uses a code", () => {
    const table = ratingsFromTable([
      [20, 10],
      [20, 50],
    ]);
    // Artstein & Poesio (2008: 558): π .341, κ .348.
    expect(coefficient(fleissKappa(table))).toBeCloseTo(31 / 91, 14);
  });

  it("lets a unit with one rating speak of how often a category is given, not of agreement", () => {
    const units = [
      [0, 0, -1],
      [1, 0, -1],
    ];
    const of = (rows: number[][]) => present(fleissKappa(ratingsOf(rows, { coders: 3, categories: 2 })));
    expect(of(units)).toEqual({ observed: 0.5, expected: 0.375, varies: true });
    expect(of([...units, [-1, -1, 1]])).toEqual({ observed: 0.5, expected: 0.5, varies: true });
  });

  it("has no value where only a unit with one rating is different", () => {
    const units = [
      [0, 0],
      [0, 0],
      [1, -1],
    ];
    const parts = fleissKappa(ratingsOf(units, { coders: 2, categories: 2 }));
    expect(present(parts).expected).toBeGreaterThan(0);
    expect(coefficient(parts)).toEqual({ reason: "no-variation" });
  });
});
