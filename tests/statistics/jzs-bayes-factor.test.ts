import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { differencesOf } from "../../src/core/sample.ts";
import { jzsBayesFactor } from "../../src/statistics/jzs-bayes-factor.ts";
import { pairedT } from "../../src/statistics/paired-t.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

const oracle = JSON.parse(readFileSync(new URL("../oracles/jzs.json", import.meta.url), "utf8")) as {
  rows: { t: number; n: number; rscale: number; bf10: string }[];
};

describe("jzsBayesFactor", () => {
  it("agrees with quadrature of 30 digits for t 0–40, n 2–5000 and three scales to 1e-12", () => {
    expect(oracle.rows.length).toBe(120);
    for (const { t, n, rscale, bf10 } of oracle.rows) {
      if (Number(bf10) > 1e300) expect(jzsBayesFactor(t, n, rscale)).toEqual({ reason: "not-computable" });
      else expect(relativeError(present(jzsBayesFactor(t, n, rscale)), Number(bf10))).toBeLessThan(1e-12);
    }
  });

  for (const { name, level, pairs, oracle: r } of oracleCases) {
    it(`agrees with BayesFactor on ${name} ${level ?? "(all)"} to 1e-8`, () => {
      const { statistic } = present(pairedT(differencesOf(pairs), 0.95));
      const got = present(jzsBayesFactor(statistic, pairs.n, Math.SQRT2 / 2));
      expect(relativeError(got, oracleNumber(r, "paired.bayes.bf10")!)).toBeLessThan(1e-8);
    });
  }

  it("does not ask for the direction and grows with |t|", () => {
    expect(jzsBayesFactor(-2.5, 20, 0.7)).toBe(jzsBayesFactor(2.5, 20, 0.7));
    let last = 0;
    for (const t of [0, 1, 2, 4, 8, 16, 32]) {
      const factor = present(jzsBayesFactor(t, 40, 0.7));
      expect(factor).toBeGreaterThan(last);
      last = factor;
    }
  });

  it("gives up beyond 1e300 instead of overflowing", () => {
    expect(present(jzsBayesFactor(60, 400, 0.7))).toBeGreaterThan(1e150);
    expect(jzsBayesFactor(1000, 4000, 0.7)).toEqual({ reason: "not-computable" });
    expect(jzsBayesFactor(1e150, 40, 0.7)).toEqual({ reason: "not-computable" });
  });

  it("refuses arguments that make no test", () => {
    expect(() => jzsBayesFactor(Number.POSITIVE_INFINITY, 10, 0.7)).toThrow(RangeError);
    expect(() => jzsBayesFactor(1, 1, 0.7)).toThrow(RangeError);
    expect(() => jzsBayesFactor(1, 10, 0)).toThrow(RangeError);
  });
});
