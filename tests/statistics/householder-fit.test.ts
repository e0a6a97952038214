import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { householderFit } from "../../src/statistics/householder-fit.ts";
import { leastSquares } from "../../src/statistics/least-squares.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

const nist = JSON.parse(
  readFileSync(new URL("../oracles/nist-regression.json", import.meta.url), "utf8"),
) as { sets: Record<string, { estimates: { est: string; se: string }[]; x: string[][]; y: string[] }> };

const columns = [Float64Array.of(1, 1, 1, 1, 1), Float64Array.of(1, 2, 3, 4, 7)];
const y = Float64Array.of(2, 1, 4, 3, 9);

describe("householderFit", () => {
  it("which the analysis of covariance stands on, gives NIST's certified Longley to 1e-11, also with rows counted twice", () => {
    const { estimates, x, y: certified } = nist.sets["Longley"]!;
    const design = [
      new Float64Array(x.length).fill(1),
      ...x[0]!.map((_, j) => Float64Array.from(x, (row) => Number(row[j]))),
    ];
    const post = Float64Array.from(certified, Number);
    const once = present(householderFit(design, post));
    const twice = present(householderFit(design, post, { counts: new Float64Array(x.length).fill(2) }));
    expect(twice.df).toBe(2 * x.length - design.length);
    for (const [i, { est, se }] of estimates.entries()) {
      expect(relativeError(once.coefficients[i]!, Number(est))).toBeLessThan(1e-11);
      expect(relativeError(twice.coefficients[i]!, Number(est))).toBeLessThan(1e-11);
      expect(relativeError(once.standardErrors[i]!, Number(se))).toBeLessThan(1e-11);
      const doubled = Number(se) * Math.sqrt(once.df / twice.df);
      expect(relativeError(twice.standardErrors[i]!, doubled)).toBeLessThan(1e-11);
    }
  });

  it("gives NIST's certified Filip to 1e-6", () => {
    const { estimates, x, y: certified } = nist.sets["Filip"]!;
    let power = new Float64Array(x.length).fill(1);
    const design = estimates.map(() => {
      const column = power;
      power = power.map((value, i) => value * Number(x[i]![0]));
      return column;
    });
    const fit = present(householderFit(design, Float64Array.from(certified, Number)));
    for (const [i, { est }] of estimates.entries())
      expect(relativeError(fit.coefficients[i]!, Number(est))).toBeLessThan(1e-6);
  });

  it("gives what a column adds to those before it, as the difference of two fits would", () => {
    const whole = present(householderFit(columns, y));
    const before = present(householderFit(columns.slice(0, 1), y));
    expect(whole.effects[1]! * whole.effects[1]!).toBeCloseTo(
      before.residualSumOfSquares - whole.residualSumOfSquares,
      12,
    );
  });

  it("takes a count as so many rows", () => {
    const counted = present(householderFit(columns, y, { counts: Float64Array.of(1, 3, 1, 2, 1) }));
    const index = [0, 1, 1, 1, 2, 3, 3, 4];
    const written = present(
      leastSquares(
        index.map((i) => columns.map((column) => column[i]!)),
        index.map((i) => y[i]!),
      ),
    );
    expect(counted.df).toBe(written.df);
    for (const i of [0, 1]) {
      expect(counted.coefficients[i]!).toBeCloseTo(written.coefficients[i]!, 13);
      expect(counted.standardErrors[i]!).toBeCloseTo(written.standardErrors[i]!, 13);
    }
  });

  it("changes neither the columns nor y", () => {
    householderFit(columns, y);
    expect([...columns[1]!]).toEqual([1, 2, 3, 4, 7]);
    expect([...y]).toEqual([2, 1, 4, 3, 9]);
  });

  it("has no value where columns depend on each other, are more than people or rows, or overflow", () => {
    expect(householderFit([columns[0]!, columns[0]!], y)).toEqual({ reason: "collinear" });
    expect(householderFit([columns[0]!, new Float64Array(5)], y)).toEqual({ reason: "collinear" });
    expect(householderFit([Float64Array.of(1)], Float64Array.of(3))).toEqual({ reason: "too-few-pairs" });
    const twoColumns = [Float64Array.of(1), Float64Array.of(2)];
    expect(householderFit(twoColumns, Float64Array.of(3), { counts: Float64Array.of(9) })).toEqual({
      reason: "collinear",
    });
    expect(householderFit(columns, Float64Array.of(1e300, -1e300, 1e300, 0, 0))).toEqual({
      reason: "not-computable",
    });
  });

  it("takes a column for dependent as soon as the others leave less of it than asked", () => {
    const near = Float64Array.of(1, 1, 1, 1, 1 + 1e-6);
    expect("reason" in householderFit([columns[0]!, near], y)).toBe(false);
    expect(householderFit([columns[0]!, near], y, { tolerance: 1e-5 })).toEqual({ reason: "collinear" });
  });
});
