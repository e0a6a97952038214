import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { leastSquares } from "../../src/statistics/least-squares.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

interface NistFit {
  readonly intercept: boolean;
  readonly poly_degree: number | null;
  readonly estimates: readonly { readonly est: string; readonly se: string }[];
  readonly resid_sd: string;
  readonly x: readonly (readonly string[])[];
  readonly y: readonly string[];
}
const nist = JSON.parse(
  readFileSync(new URL("../oracles/nist-regression.json", import.meta.url), "utf8"),
) as {
  sets: Record<string, NistFit>;
};

/** Relative error allowed: of coefficients and of standard errors. */
const allowed: Readonly<Record<string, readonly [number, number]>> = {
  Norris: [1e-12, 1e-13],
  Pontius: [1e-13, 1e-12],
  NoInt1: [1e-14, 1e-14],
  NoInt2: [1e-14, 1e-14],
  Longley: [1e-11, 1e-11],
  Filip: [1e-6, 1e-6],
  Wampler1: [1e-8, 1e-8],
  Wampler2: [1e-11, 1e-11],
  Wampler3: [1e-8, 1e-12],
  Wampler4: [1e-7, 1e-12],
  Wampler5: [1e-5, 1e-12],
};

function design({ x, intercept, poly_degree: degree }: NistFit): number[][] {
  return x.map((cells) => {
    const row = intercept ? [1] : [];
    if (degree === null) return [...row, ...cells.map(Number)];
    let power = 1;
    for (let d = 1; d <= degree; d++) {
      power *= Number(cells[0]);
      row.push(power);
    }
    return row;
  });
}

describe("leastSquares", () => {
  for (const [name, fit] of Object.entries(nist.sets)) {
    const [ofCoefficients, ofErrors] = allowed[name]!;
    it(`gives the certified fit of NIST ${name}: coefficients ${ofCoefficients}, standard errors ${ofErrors}`, () => {
      const got = present(leastSquares(design(fit), fit.y.map(Number)));
      expect(got.df).toBe(fit.y.length - fit.estimates.length);
      fit.estimates.forEach(({ est, se }, i) => {
        expect(relativeError(got.coefficients[i]!, Number(est))).toBeLessThan(ofCoefficients);
        expect(relativeError(got.standardErrors[i]!, Number(se))).toBeLessThan(ofErrors);
      });
      const residualSd = Math.sqrt(got.residualSumOfSquares / got.df);
      expect(relativeError(residualSd, Number(fit.resid_sd))).toBeLessThan(ofErrors);
    });
  }

  it("keeps its digits where the first column lies almost along one axis", () => {
    const rows = [
      [1, 0],
      [1e-9, 1],
      [1e-9, 2],
      [0, 3],
    ];
    const { coefficients, residualSumOfSquares } = present(leastSquares(rows, [5, 1, 2, 3]));
    expect(coefficients[0]!).toBeCloseTo(5, 14);
    expect(coefficients[1]!).toBeCloseTo(1, 8);
    expect(residualSumOfSquares).toBeLessThan(1e-16);
  });

  it("has no value where columns depend on each other", () => {
    const rows = [1, 2, 3, 4].map((x) => [1, x, 3 * x - 0.1]);
    expect(leastSquares(rows, [1, 3, 2, 5])).toEqual({ reason: "not-computable" });
    expect(
      leastSquares(
        rows.map(([one]) => [one!, 0]),
        [1, 3, 2, 5],
      ),
    ).toEqual({ reason: "not-computable" });
  });

  it("needs more rows than columns", () => {
    expect(leastSquares([[1, 2]], [3])).toEqual({ reason: "too-few-pairs" });
  });

  it("refuses rows that are ragged, empty or of another number than y", () => {
    expect(() => leastSquares([[1, 2], [1]], [1, 2])).toThrow(RangeError);
    expect(() => leastSquares([], [])).toThrow(RangeError);
    expect(() => leastSquares([[1], [1]], [1])).toThrow(RangeError);
  });
});
