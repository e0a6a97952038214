import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/sample.ts";
import { ancova } from "../../src/statistics/ancova.ts";
import type { AncovaCovariate, AncovaTable } from "../../src/statistics/ancova-design.ts";
import { oneWayAnova } from "../../src/statistics/one-way.ts";
import { SEEDED } from "../arbitraries.ts";
import { betweenOracles, tableOf } from "../between-oracle.ts";
import { unsound } from "../every-value.ts";
import { oracleBetween, oracleCases, oracleNumber } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

/** A table of rows [group, pre, post, count?]. */
function table(
  rows: readonly (readonly number[])[],
  covariates: readonly AncovaCovariate[] = [],
): AncovaTable {
  return {
    group: Int32Array.from(rows, ([group]) => group!),
    pre: Float64Array.from(rows, ([, pre]) => pre!),
    post: Float64Array.from(rows, ([, , post]) => post!),
    covariates,
    counts: Float64Array.from(rows, ([, , , count]) => count ?? 1),
  };
}

const numeric = (values: readonly number[]) =>
  ({ kind: "numeric", values: Float64Array.from(values) }) as const;
const categorical = (codes: readonly number[]) =>
  ({ kind: "categorical", codes: Int32Array.from(codes) }) as const;

const rows = [
  [0, 40, 52],
  [0, 45, 60],
  [0, 52, 58],
  [1, 44, 66],
  [1, 50, 61],
  [1, 58, 75],
  [1, 61, 70],
] as const;

/** Four to thirty rows of people in three groups, whose pre-tests vary. */
const people = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 100 }),
    ),
    {
      minLength: 8,
      maxLength: 30,
    },
  )
  .filter((its) => !("reason" in ancova(table(its), 0.95)));

describe("ancova", () => {
  for (const { name, levels, between } of oracleBetween) {
    it(`agrees with R's type III F, adjusted means and test of equal slopes on ${name}: 1e-9`, () => {
      const groups = levels.map(
        (level) => oracleCases.find((c) => c.name === name && c.level === level)!.pairs,
      );
      const got = present(
        ancova(
          table(
            groups.flatMap(({ pre, post, counts }, g) =>
              [...pre].map((x, i) => [g, x, post[i]!, counts[i]!]),
            ),
          ),
          0.95,
        ),
      );
      const want = (path: string) => oracleNumber(between, `ancova.${path}`)!;
      for (const key of ["f", "df1", "df2", "p"] as const)
        expect(relativeError(got[key], want(key))).toBeLessThan(1e-9);
      expect(relativeError(present(got.slopeHomogeneity).p, want("slopeHomogeneityP"))).toBeLessThan(1e-9);
      for (const [i, level] of levels.entries())
        expect(
          relativeError(got.adjustedMeans[i]!.mean.estimate, want(`adjustedMeans.${level}`)),
        ).toBeLessThan(1e-9);
    });
  }

  for (const [name, oracle] of betweenOracles) {
    it(`agrees with R's car, emmeans and lm on ${name}: 1e-9`, () => {
      const got = present(ancova(tableOf(oracle), 0.95));
      const want = oracle.ancova;
      const near = (a: number, b: number) => expect(relativeError(a, b)).toBeLessThan(1e-9);
      for (const key of ["f", "df1", "df2", "p", "partialEtaSquared", "meanPre"] as const)
        near(got[key], want[key]);
      expect(got.n).toBe(oracle.n);
      near(got.slope.estimate, want.slope);
      near(got.slope.interval!.low!, want.slopeLow);
      near(got.slope.interval!.high!, want.slopeHigh);
      expect(got.adjustedMeans.map(({ position }) => position)).toEqual([...oracle.levels.keys()]);
      for (const [i, { mean }] of got.adjustedMeans.entries()) {
        near(mean.estimate, want.adjusted[i]!);
        near(mean.interval!.low!, want.low[i]!);
        near(mean.interval!.high!, want.high[i]!);
      }
      const homogeneity = present(got.slopeHomogeneity);
      for (const key of ["f", "df1", "df2", "p"] as const) {
        near(homogeneity[key], want.homogeneity[key]);
        for (const [i, test] of got.covariates.entries()) near(test[key], want.covariates[i]![key]);
      }
      expect(got.covariates).toHaveLength(oracle.covariates.length);
      expect(got.slopes.map(({ position }) => position)).toEqual(
        want.slopes.flatMap((slope, i) => (slope === null ? [] : [i])),
      );
      for (const { position, slope } of got.slopes) near(slope, want.slopes[position]!);
    });
  }

  it("gives the same F to 9 digits when 1e9 is added to all scores, and means that much higher", () => {
    for (const [, oracle] of betweenOracles.filter(
      ([name]) => name.startsWith("btheb") || name === "baumannNumeric",
    )) {
      const here = present(ancova(tableOf(oracle), 0.95));
      const there = present(ancova(tableOf(oracle, 1e9), 0.95));
      expect(relativeError(there.f, here.f)).toBeLessThan(1e-13);
      expect(relativeError(there.p, oracle.ancova.p)).toBeLessThan(1e-9);
      expect(relativeError(present(there.slopeHomogeneity).f, present(here.slopeHomogeneity).f)).toBeLessThan(
        1e-13,
      );
      for (const [i, { mean }] of there.adjustedMeans.entries())
        expect(mean.estimate - 1e9).toBeCloseTo(here.adjustedMeans[i]!.mean.estimate, 6);
    }
  });

  it("tests slopes to the same digits however far the groups lie apart", () => {
    const oracle = betweenOracles.find(([name]) => name === "threeGroups")![1];
    const there = tableOf(oracle);
    const moved = {
      ...there,
      pre: there.pre.map((x, i) => Math.round(x * 10) + 3e9 * there.group[i]!),
      post: there.post.map((x) => Math.round(x * 10)),
    };
    const got = present(present(ancova(moved, 0.95)).slopeHomogeneity);
    expect(relativeError(got.f, oracle.ancova.homogeneity.f)).toBeLessThan(1e-9);
  });

  it("takes counts as so many people", () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 2, max: 4 }), (its, times) => {
        const counted = present(ancova(table(its.map((row) => [...row, times])), 0.9));
        const written = present(
          ancova(table(its.flatMap((row) => Array.from({ length: times }, () => row))), 0.9),
        );
        expect(counted.n).toBe(written.n);
        expect(counted.df2).toBe(written.df2);
        expect(relativeError(counted.slope.estimate, written.slope.estimate)).toBeLessThan(1e-9);
        expect(Math.abs(counted.f - written.f)).toBeLessThan(1e-9 * (1 + written.f));
        for (const [i, { mean }] of counted.adjustedMeans.entries())
          expect(mean.interval!.low!).toBeCloseTo(written.adjustedMeans[i]!.mean.interval!.low!, 8);
      }),
      { ...SEEDED, numRuns: 50 },
    );
  });

  it("does not care which group comes first", () => {
    fc.assert(
      fc.property(people, (its) => {
        const there = present(ancova(table(its), 0.95));
        const back = present(ancova(table(its.map(([g, ...rest]) => [2 - g, ...rest])), 0.95));
        expect(Math.abs(back.f - there.f)).toBeLessThan(1e-9 * (1 + there.f));
        expect(unsound(there)).toEqual([]);
      }),
      SEEDED,
    );
  });

  it("says the same as one-way analysis of the residuals where the slope is known to be of no use", () => {
    // Pre-tests in balance across groups and unrelated to the post-tests within them: no slope, the same group means.
    const balanced = [0, 1].flatMap((g) => [
      [g, 10, 5 + g],
      [g, 20, 9 + g],
      [g, 10, 9 + g],
      [g, 20, 5 + g],
    ]);
    const got = present(ancova(table(balanced), 0.95));
    const oneWay = present(oneWayAnova([0, 1].map((g) => sampleOf([5 + g, 9 + g, 9 + g, 5 + g]))));
    expect(got.slope.estimate).toBeCloseTo(0, 14);
    expect(got.adjustedMeans.map(({ mean }) => mean.estimate)).toEqual([7, 8]);
    expect(got.f).toBeCloseTo((oneWay.f! * got.df2) / oneWay.dfWithin, 12);
  });

  it("leaves people without a covariate out, and counts them", () => {
    const years = [1, 4, 2, 6, Number.NaN, 3, 9];
    const got = present(ancova(table(rows, [numeric(years)]), 0.95));
    expect(got).toMatchObject({ n: 6, incomplete: 1 });
    const without = rows.filter((_, i) => i !== 4);
    const same = present(ancova(table(without, [numeric(years.filter((_, i) => i !== 4))]), 0.95));
    expect(got.f).toBe(same.f);
    expect(present(ancova(table(rows, [categorical([0, 1, 0, 1, -1, 1, 0])]), 0.95)).incomplete).toBe(1);
  });

  it("leaves people without a group out, uncounted", () => {
    const got = present(ancova(table([...rows, [-1, 50, 50]]), 0.95));
    expect(got).toMatchObject({ n: 7, incomplete: 0 });
  });

  it("has no value where the data cannot answer, and says why", () => {
    const reasonOf = (its: readonly (readonly number[])[], covariates?: readonly AncovaCovariate[]) =>
      ancova(table(its, covariates), 0.95);
    expect(reasonOf([])).toEqual({ reason: "too-few-groups" });
    expect(reasonOf(rows.filter(([g]) => g === 0))).toEqual({ reason: "too-few-groups" });
    expect(reasonOf(rows.map(([g, , post]) => [g, 50, post]))).toEqual({ reason: "no-variation" });
    expect(reasonOf(rows.map(([g, pre]) => [g, pre, 50]))).toEqual({ reason: "no-variation" });
    expect(reasonOf(rows.map(([g, pre]) => [g, pre, 3 * pre + g]))).toEqual({ reason: "no-variation" });
    expect(reasonOf(rows.map(([g, , post]) => [g, g, post]))).toEqual({ reason: "collinear" });
    expect(reasonOf(rows, [numeric(rows.map(() => 4))])).toEqual({ reason: "collinear" });
    expect(reasonOf(rows, [categorical(rows.map(() => 0))])).toEqual({ reason: "collinear" });
    expect(reasonOf(rows, [categorical(rows.map(([g]) => 1 - g))])).toEqual({ reason: "collinear" });
    expect(reasonOf(rows, [numeric(rows.map(([g]) => 0.1 + 0.2 * g))])).toEqual({ reason: "collinear" });
    expect(reasonOf(rows, [numeric(rows.map(([g, pre]) => 7 * g - 0.3 * pre))])).toEqual({
      reason: "collinear",
    });
    expect(reasonOf(rows.slice(2, 5))).toEqual({ reason: "too-few-pairs" });
    expect(reasonOf(rows.map(([g, pre, post]) => [g, pre, post * 1e300]))).toEqual({
      reason: "not-computable",
    });
  });

  it("keeps its F where the slopes cannot be compared, and says why they cannot", () => {
    const onePair = [...rows.slice(0, 3), [1, 44, 66], [2, 50, 61]];
    const lonely = present(ancova(table(onePair), 0.95));
    expect(lonely.slopeHomogeneity).toEqual({ reason: "too-few-groups" });
    expect(lonely.adjustedMeans).toHaveLength(3);
    const four = present(ancova(table(rows.slice(1, 5)), 0.95));
    expect(four.slopeHomogeneity).toEqual({ reason: "too-few-pairs" });
    const lines = rows.map(([g, pre]) => [g, pre, (g + 1) * pre]);
    const crossing = present(ancova(table(lines), 0.95));
    expect(crossing.slopeHomogeneity).toEqual({ reason: "no-variation" });
    expect(crossing.slopes.map(({ slope }) => slope)).toEqual([expect.closeTo(1, 12), expect.closeTo(2, 12)]);
  });

  it("refuses a confidence level of 1", () => {
    expect(() => ancova(table(rows), 1)).toThrow(RangeError);
  });

  it("takes a hundred thousand distinct tuples and eight columns in seconds", () => {
    const many = Array.from({ length: 100_000 }, (_, i) => [i % 4, (i * 7919) % 1000, (i * 104_729) % 997]);
    const years = numeric(many.map((_, i) => (i * 31) % 40));
    const level = categorical(many.map((_, i) => (i * 17) % 3));
    const start = performance.now();
    expect(present(ancova(table(many, [years, level]), 0.95)).df2).toBe(100_000 - 8);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
