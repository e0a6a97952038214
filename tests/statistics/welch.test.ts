import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf, sampleOf } from "../../src/core/sample.ts";
import { welchT } from "../../src/statistics/welch.ts";
import { SEEDED, variedSample } from "../arbitraries.ts";
import { oracleBetween, oracleCases } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

describe("welchT", () => {
  for (const { name, pairwise } of oracleBetween) {
    for (const want of pairwise) {
      it(`agrees with R's t.test on ${name}, ${want.groups.join(" and ")}: 1e-12, p 1e-10`, () => {
        const [a, b] = want.groups.map((group) =>
          differencesOf(oracleCases.find((c) => c.name === name && c.level === group)!.pairs),
        );
        const got = present(welchT(a!, b!, 0.95));
        expect(relativeError(got.difference.estimate, want.difference)).toBeLessThan(1e-12);
        expect(relativeError(got.statistic, want.t)).toBeLessThan(1e-12);
        expect(relativeError(got.df, want.df)).toBeLessThan(1e-12);
        expect(relativeError(got.p, want.p)).toBeLessThan(1e-10);
        expect(relativeError(got.difference.interval!.low!, want.low)).toBeLessThan(1e-12);
        expect(relativeError(got.difference.interval!.high!, want.high)).toBeLessThan(1e-12);
      });
    }
  }

  it("turns its sign when the groups are exchanged, and p < α exactly where the interval leaves 0 out", () => {
    fc.assert(
      fc.property(variedSample, variedSample, (a, b) => {
        const there = present(welchT(a, b, 0.9));
        const back = present(welchT(b, a, 0.9));
        expect(back.statistic).toBe(-there.statistic + 0);
        expect(relativeError(back.df, there.df)).toBeLessThan(1e-15);
        const { low, high } = there.difference.interval!;
        expect(there.p < 1 - 0.9).toBe(low! > 0 || high! < 0);
      }),
      SEEDED,
    );
  });

  it("is the same to the last digit when 10⁹ is added to every score", () => {
    const far = (scores: number[]) => sampleOf(scores.map((score) => score + 1e9));
    const [a, b] = [
      [3, 5, 5, 4, 6, 3, 4],
      [4, 5, 3, 6],
    ];
    expect(welchT(far(a!), far(b!), 0.95)).toEqual(welchT(sampleOf(a!), sampleOf(b!), 0.95));
  });

  it("works where one group does not vary, with the other's degrees of freedom", () => {
    expect(present(welchT(sampleOf([5, 5]), sampleOf([1, 2, 3]), 0.95)).df).toBe(2);
  });

  it("has no value for a group of one, or where neither varies", () => {
    const three = sampleOf([1, 2, 3]);
    expect(welchT(sampleOf([5]), three, 0.95)).toEqual({ reason: "too-few-pairs" });
    expect(welchT(three, sampleOf([5]), 0.95)).toEqual({ reason: "too-few-pairs" });
    expect(welchT(sampleOf([5, 5]), sampleOf([2, 2]), 0.95)).toEqual({ reason: "no-variation" });
  });
});
