import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sphericity } from "../../src/statistics/sphericity.ts";
import { SEEDED } from "../arbitraries.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";
import { completeOf, waveCases, waveSampleOf } from "../wave-cases.ts";
import { permuted, waveRows } from "./wave-arbitraries.ts";

describe("sphericity", () => {
  for (const each of waveCases) {
    it(`agrees with R's car::Anova on ${each.name}: W and ε 1e-10, p 1e-9`, () => {
      const { mauchly, greenhouseGeisser, huynhFeldt } = present(sphericity(completeOf(each)));
      const want = each.oracle;
      expect(relativeError(mauchly.w, want.mauchly.w)).toBeLessThan(1e-10);
      expect(relativeError(mauchly.p, want.mauchly.p)).toBeLessThan(1e-9);
      expect(relativeError(greenhouseGeisser.epsilon, want.greenhouseGeisser.epsilon)).toBeLessThan(1e-10);
      expect(relativeError(greenhouseGeisser.p, want.greenhouseGeisser.p)).toBeLessThan(1e-9);
      expect(relativeError(huynhFeldt.epsilon, Math.min(1, want.huynhFeldt.epsilon))).toBeLessThan(1e-10);
      expect(relativeError(huynhFeldt.p, want.huynhFeldt.p)).toBeLessThan(1e-9);
    });

    it(`gives the same on ${each.name} when 1e9 is added to every score`, () => {
      const { waves, counts, n } = completeOf(each);
      const far = { waves: waves.map((wave) => wave.map((x) => x + 1e9)), counts, n };
      expect(sphericity(far)).toEqual(sphericity({ waves, counts, n }));
    });
  }

  it("has an oracle in which Huynh–Feldt's ε is above 1 before it is cut", () => {
    expect(waveCases.filter(({ oracle }) => oracle.huynhFeldt.epsilon > 1).length).toBeGreaterThan(1);
  });

  it("keeps W in [0, 1] and 1/(k − 1) ≤ ε(GG) ≤ ε(HF) ≤ 1, whatever the order of the waves", () => {
    for (const k of [3, 5]) {
      fc.assert(
        fc.property(waveRows(k), (rows) => {
          const got = present(sphericity(waveSampleOf(rows)));
          const [gg, hf] = [got.greenhouseGeisser.epsilon, got.huynhFeldt.epsilon];
          expect(got.mauchly.w).toBeGreaterThanOrEqual(0);
          expect(got.mauchly.w).toBeLessThanOrEqual(1);
          expect(got.mauchly.p).toBeGreaterThanOrEqual(0);
          expect(got.mauchly.p).toBeLessThanOrEqual(1);
          expect(gg).toBeGreaterThanOrEqual(1 / (k - 1));
          expect(hf).toBeGreaterThanOrEqual(gg - 1e-12);
          expect(hf).toBeLessThanOrEqual(1);
          const order = Array.from({ length: k }, (_, j) => (2 * j + 1) % k);
          const other = present(sphericity(waveSampleOf(permuted(rows, order))));
          expect(relativeError(other.greenhouseGeisser.epsilon, gg)).toBeLessThan(1e-10);
          expect(Math.abs(other.mauchly.w - got.mauchly.w)).toBeLessThan(1e-10);
        }),
        SEEDED,
      );
    }
  });

  it("is exact where the differences are spherical: W = ε = 1, p = 1", () => {
    const rows = [
      [1, -1, 0],
      [-1, 1, 0],
      [0, 1, -1],
      [0, -1, 1],
      [1, 0, -1],
      [-1, 0, 1],
    ].map((row) => row.map((x) => x + 5));
    const { mauchly, greenhouseGeisser, huynhFeldt } = present(sphericity(waveSampleOf(rows)));
    expect(mauchly.w).toBeCloseTo(1, 14);
    expect(mauchly.p).toBeCloseTo(1, 10);
    expect(greenhouseGeisser.epsilon).toBeCloseTo(1, 14);
    expect(huynhFeldt.epsilon).toBe(1);
  });

  it("has ε = 1 where three people are spherical and Huynh–Feldt's divisor is 0", () => {
    const rows = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    expect(present(sphericity(waveSampleOf(rows))).huynhFeldt).toEqual({ epsilon: 1, p: 1 });
  });

  it("has W = 0 and p = 0 where two waves are the same, and the smallest ε", () => {
    const rows = [3, 7, 4, 9, 6].map((x, i) => [x, x + i, x + i]);
    const { mauchly, greenhouseGeisser } = present(sphericity(waveSampleOf(rows)));
    expect(mauchly).toEqual({ w: 0, p: 0 });
    expect(greenhouseGeisser.epsilon).toBeCloseTo(0.5, 14);
  });

  it.each([1e100, 1e-100])("does not depend on the unit of the scores, not even on one of %d", (unit) => {
    const rows = [
      [3, 7, 4, 9],
      [2, 8, 8, 7],
      [5, 6, 9, 4],
      [1, 9, 3, 8],
      [4, 4, 6, 2],
      [7, 8, 5, 6],
    ];
    const as = (factor: number) =>
      present(sphericity(waveSampleOf(rows.map((row) => row.map((x) => x * factor)))));
    const [want, got] = [as(1), as(unit)];
    expect(relativeError(got.mauchly.w, want.mauchly.w)).toBeLessThan(1e-12);
    for (const key of ["greenhouseGeisser", "huynhFeldt"] as const) {
      expect(relativeError(got[key].epsilon, want[key].epsilon)).toBeLessThan(1e-12);
      expect(relativeError(got[key].p, want[key].p)).toBeLessThan(1e-12);
    }
  });

  it("has no value for fewer people than waves or where all change alike; two waves are a mistake", () => {
    expect(sphericity(waveSampleOf([[1, 2, 4]]))).toEqual({ reason: "too-few-pairs" });
    const alike = [1, 2, 3].map((x) => [x, x + 1, x + 5]);
    expect(sphericity(waveSampleOf(alike))).toEqual({ reason: "no-variation" });
    expect(() => sphericity(waveSampleOf([[1, 2]]))).toThrow(RangeError);
  });
});
