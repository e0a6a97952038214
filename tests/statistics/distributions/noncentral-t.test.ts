import { readFileSync } from "node:fs";
import { assert, double, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { noncentralTLower, noncentralTUpper } from "../../../src/statistics/distributions/noncentral-t.ts";
import { normalLower, normalUpper } from "../../../src/statistics/distributions/normal.ts";
import { studentTUpper } from "../../../src/statistics/distributions/student-t.ts";
import { relativeError } from "../../relative-error.ts";
import { compareWithOracle } from "./oracle-rows.ts";

const df = double({ min: 0.5, max: 1e4, noNaN: true });
const ncp = double({ min: -500, max: 500, noNaN: true });

describe("noncentralTLower and noncentralTUpper", () => {
  it("agree with the oracle within 1e-12, |ncp| < 37", () => {
    const lower = compareWithOracle("nct_lo", noncentralTLower);
    const upper = compareWithOracle("nct_up", noncentralTUpper);
    expect([lower.rows, upper.rows]).toEqual([300, 300]);
    expect(lower.error, lower.at).toBeLessThan(1e-12);
    expect(upper.error, upper.at).toBeLessThan(1e-12);
  });

  it("agree with quadrature to 40 digits for |ncp| from 45 to 900, within 1e-11", () => {
    const { rows }: { rows: [number, number, number, string, string][] } = JSON.parse(
      readFileSync(new URL("../../oracles/noncentral-t-large.json", import.meta.url), "utf8"),
    );
    expect(rows.length).toBe(26);
    for (const [t, df, ncp, lower, upper] of rows) {
      for (const [f, want] of [
        [noncentralTLower, Number(lower)],
        [noncentralTUpper, Number(upper)],
      ] as const) {
        if (want > 1e-300)
          expect(relativeError(f(t, df, ncp), want), `${t}, ${df}, ${ncp}`).toBeLessThan(1e-11);
        else expect(f(t, df, ncp)).toBeLessThan(1e-299);
      }
    }
  });

  it("have the closed form Φ(−δ) + (t/c) exp(−δ²/c²) Φ(tδ/c), c² = t² + 2, at df = 2", () => {
    assert(
      property(
        double({ min: 0, max: 300, noNaN: true }),
        double({ min: 0, max: 30, noNaN: true }),
        (t, ncp) => {
          const c = Math.sqrt(t * t + 2);
          const ratio = ncp / c;
          const want = normalLower(-ncp) + (t / c) * Math.exp(-ratio * ratio) * normalLower((t * ncp) / c);
          expect(relativeError(noncentralTLower(t, 2, ncp), want)).toBeLessThan(1e-11);
        },
      ),
      { seed: 11 },
    );
  });

  it("are Student's t at ncp = 0", () => {
    assert(
      property(double({ min: -40, max: 40, noNaN: true }), df, (t, df) => {
        expect(relativeError(noncentralTUpper(t, df, 0), studentTUpper(t, df))).toBeLessThan(1e-11);
      }),
      { seed: 12 },
    );
  });

  it("add up to 1, each integrated on its own, and mirror each other", () => {
    assert(
      property(double({ min: -30, max: 30, noNaN: true }), df, ncp, (offset, df, ncp) => {
        const t = ncp + offset;
        expect(noncentralTLower(t, df, ncp) + noncentralTUpper(t, df, ncp)).toBeCloseTo(1, 11);
        expect(noncentralTLower(-t, df, -ncp)).toBe(noncentralTUpper(t, df, ncp));
      }),
      { seed: 13 },
    );
  });

  it("are normal at t = 0 and next to it", () => {
    expect(noncentralTLower(0, 5, 3)).toBe(normalUpper(3));
    expect(noncentralTUpper(5e-324, 5, -30)).toBe(normalLower(-30));
    expect(relativeError(noncentralTUpper(1e-15, 5, -30), normalLower(-30))).toBeLessThan(1e-12);
  });

  it("fall like t^−df far out, and reach 0 and 1", () => {
    expect(relativeError(noncentralTUpper(1e200, 1, 1) * 1e100, noncentralTUpper(1e100, 1, 1))).toBeLessThan(
      1e-11,
    );
    expect(noncentralTUpper(Number.POSITIVE_INFINITY, 2, 1)).toBe(0);
    expect(noncentralTLower(Number.POSITIVE_INFINITY, 2, 1)).toBe(1);
  });

  it("refuse NaN, an infinite ncp and a df that is not above 0", () => {
    expect(() => noncentralTLower(Number.NaN, 1, 0)).toThrow("noncentralTLower requires a number t, got NaN");
    expect(() => noncentralTUpper(1, 0, 0)).toThrow("noncentralTUpper requires a finite df > 0, got 0");
    expect(() => noncentralTUpper(1, 1, Number.POSITIVE_INFINITY)).toThrow(
      "noncentralTUpper requires a finite ncp, got Infinity",
    );
  });
});
