import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holm } from "../../src/statistics/holm.ts";
import { SEEDED } from "../arbitraries.ts";
import { oracleHolm } from "../follow-up-oracle.ts";
import { relativeError } from "../relative-error.ts";

const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });

describe("holm", () => {
  for (const { name, p, adjusted } of oracleHolm) {
    it(`agrees with R's p.adjust on ${name}: 1e-14`, () => {
      for (const [i, got] of holm(p).entries()) expect(relativeError(got, adjusted[i]!)).toBeLessThan(1e-14);
    });
  }

  it("rejects what Holm's step-down procedure rejects", () => {
    fc.assert(
      fc.property(family, fc.constantFrom(0.01, 0.05, 0.3), (p, alpha) => {
        const adjusted = holm(p);
        const order = p.map((_, i) => i).sort((a, b) => p[a]! - p[b]!);
        let isOpen = true;
        for (const [step, i] of order.entries()) {
          isOpen &&= (p.length - step) * p[i]! <= alpha;
          expect(adjusted[i]! <= alpha).toBe(isOpen);
        }
      }),
      SEEDED,
    );
  });

  it("stays between p and Bonferroni's m·p, in the order of p", () => {
    fc.assert(
      fc.property(family, (p) => {
        const adjusted = holm(p);
        for (const [i, q] of adjusted.entries()) {
          expect(q).toBeGreaterThanOrEqual(p[i]!);
          expect(q).toBeLessThanOrEqual(1);
          expect(adjusted.every((other, j) => p[j]! < p[i]! || other >= q || p[j] === p[i])).toBe(true);
        }
        expect(Math.min(...adjusted)).toBe(Math.min(1, p.length * Math.min(...p)));
      }),
      SEEDED,
    );
  });

  it("goes with its test wherever that stands in the family, and gives equal p equal results", () => {
    fc.assert(
      fc.property(family, (p) => {
        expect(holm([...p].reverse())).toEqual(holm(p).reverse());
        const twice = holm([...p, p[0]!]);
        expect(twice[p.length]).toBe(twice[0]);
      }),
      SEEDED,
    );
  });

  it("leaves one p as it is, and nothing of nothing", () => {
    expect(holm([0.03])).toEqual([0.03]);
    expect(holm([])).toEqual([]);
  });

  it("leaves the list it was given alone", () => {
    const p = [0.4, 0.01];
    holm(p);
    expect(p).toEqual([0.4, 0.01]);
  });

  it("refuses what is no probability", () => {
    for (const p of [-0.1, 1.1, Number.NaN]) expect(() => holm([0.5, p])).toThrow(RangeError);
  });
});
