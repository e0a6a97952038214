import { describe, expect, it } from "vitest";
import { betweenOf } from "../../../src/analyses/between/between.ts";
import type { BetweenGroup } from "../../../src/analyses/between/between-input.ts";
import { between as schema } from "../../../src/analyses/schemas/between.schema.ts";
import { type PairedSample, pairedSampleOf } from "../../../src/core/sample.ts";
import type { CovariateTally } from "../../../src/data/scores/covariate-tally.ts";
import { betweenOracles, tableOf } from "../../between-oracle.ts";
import { unsound } from "../../every-value.ts";
import { oracleBetween, oracleCases, oracleNumber } from "../../oracle-cases.ts";
import { present } from "../../present.ts";
import { relativeError } from "../../relative-error.ts";

const near = (got: number | undefined, want: number, tolerance = 1e-9) =>
  expect(relativeError(got!, want)).toBeLessThan(tolerance);

const group = (level: string, pairs: readonly (readonly [number, number])[]): BetweenGroup => ({
  level,
  pairs: pairedSampleOf(
    pairs.map(([pre]) => pre),
    pairs.map(([, post]) => post),
  ),
});
const of = (groups: readonly BetweenGroup[], inSeveralGroups = false) =>
  betweenOf({ groups, inSeveralGroups }, 0.95);

const dasar = group("Dasar", [
  [40, 52],
  [45, 60],
  [52, 58],
]);
const lanjut = group("Lanjut", [
  [44, 66],
  [50, 61],
  [58, 75],
  [61, 70],
]);
const mahir = group("Mahir", [
  [50, 55],
  [60, 72],
  [71, 80],
]);

describe("betweenOf", () => {
  for (const { name, levels, between, pairwise } of oracleBetween) {
    it(`gives every figure of R on ${name}`, () => {
      const groups = levels.map((level): BetweenGroup => {
        const { pairs } = oracleCases.find((c) => c.name === name && c.level === level)!;
        return { level, pairs };
      });
      const got = of(groups);
      const want = (path: string) => oracleNumber(between, path)!;
      for (const key of ["f", "df1", "df2", "p"] as const) {
        near(present(got.welch)[key], want(`welch.${key}`), 1e-10);
        near(present(got.oneWay)[key], want(`oneWay.${key}`), 1e-10);
        near(present(got.ancova)[key], want(`ancova.${key}`));
      }
      near(present(got.levene).p, want("levene.p"), 1e-10);
      near(present(got.ancova).slopeHomogeneityP, want("ancova.slopeHomogeneityP"));
      for (const level of levels)
        near(present(got.ancova).adjustedMeans[level]!.estimate, want(`ancova.adjustedMeans.${level}`));
      const pairs = present(got.pairwise);
      expect(pairs.map(({ groups: names }) => names)).toEqual(pairwise.map(({ groups: names }) => names));
      for (const [i, { t, p, difference }] of pairwise.entries()) {
        near(pairs[i]!.t, t, 1e-12);
        near(pairs[i]!.p, p, 1e-10);
        near(present(pairs[i]!.difference).estimate, difference, 1e-12);
      }
      // R's matrix of pairwise.t.test: rows are the later levels, columns the earlier ones.
      const matrix = between["pairwiseWelchHolm"] as unknown as (number | null)[][];
      for (const {
        groups: [a, b],
        pHolm,
      } of pairs)
        near(pHolm, matrix[levels.indexOf(b) - 1]![levels.indexOf(a)]!, 1e-10);
      expect(schema.parse(got)).toEqual(got);
    });
  }

  it("gives the same F to 9 digits when 1e9 is added to all scores", () => {
    const shifted = ({ level, pairs }: BetweenGroup): BetweenGroup => ({
      level,
      pairs: pairedSampleOf(
        pairs.pre.map((x) => x + 1e9),
        pairs.post.map((x) => x + 1e9),
        pairs.counts,
      ),
    });
    const here = of([dasar, lanjut, mahir]);
    const there = of([dasar, lanjut, mahir].map(shifted));
    for (const key of ["welch", "oneWay", "levene", "ancova"] as const)
      near(present(there[key]).f, present(here[key]).f, 1e-12);
    expect(there.kruskalWallis).toEqual(here.kruskalWallis);
    near(
      present(present(there.ancova).slopeHomogeneity).f,
      present(present(here.ancova).slopeHomogeneity).f,
      1e-12,
    );
    for (const [i, { t, dppc2 }] of present(there.pairwise).entries()) {
      near(t, present(here.pairwise)[i]!.t!, 1e-12);
      near(present(dppc2).estimate, present(present(here.pairwise)[i]!.dppc2).estimate, 1e-12);
    }
  });

  it("takes covariates by name, and says how many people lack one", () => {
    const oracle = betweenOracles.find(([name]) => name === "bthebMixed")![1];
    const headers = ["years", "site", "drug"];
    const table = tableOf(oracle);
    const covariates: CovariateTally = {
      ...table,
      covariates: table.covariates.map((covariate, i) =>
        covariate.kind === "numeric"
          ? { ...covariate, header: headers[i]! }
          : { ...covariate, header: headers[i]!, levels: [] },
      ),
    };
    const groups = oracle.levels.map((level, position): BetweenGroup => {
      const rows = [...table.group.keys()].filter((i) => table.group[i] === position);
      const at = (scores: Float64Array) => rows.map((i) => scores[i]!);
      return { level, pairs: pairedSampleOf(at(table.pre), at(table.post)) };
    });
    const got = betweenOf({ groups, covariates, inSeveralGroups: false }, 0.95);
    const found = present(got.ancova);
    expect(found).toMatchObject({ n: 95, incomplete: 2, slopesDiffer: false });
    expect(found.covariates.map(({ header, kind }) => [header, kind])).toEqual([
      ["years", "numeric"],
      ["site", "categorical"],
      ["drug", "categorical"],
    ]);
    for (const [i, { f }] of found.covariates.entries()) near(f, oracle.ancova.covariates[i]!.f);
    expect(got.levels.map(({ n }) => n).reduce((a, b) => a + b)).toBe(97);
    expect(schema.parse(got)).toEqual(got);
  });

  it("keeps no test where somebody stands in several groups, but shows how much the means differ", () => {
    const got = of([dasar, lanjut], true);
    const none = { reason: "not-independent" };
    expect(got).toMatchObject({ welch: none, oneWay: none, kruskalWallis: none, levene: none, ancova: none });
    const [pair] = present(got.pairwise);
    expect(pair).toMatchObject({ reason: "not-independent", dppc2: none });
    expect(present(pair!.difference)).toEqual({
      estimate: expect.closeTo(3.75, 12),
      reason: "not-independent",
    });
    expect(got.levels.map(({ n }) => n)).toEqual([3, 4]);
    expect(schema.parse(got)).toEqual(got);
  });

  it("leaves a group of one out where a variance is needed, and keeps it elsewhere, as R does", () => {
    const got = of([dasar, lanjut, group("Mahir", [[50, 90]])]);
    const without = of([dasar, lanjut]);
    expect(got.welch).toEqual(without.welch);
    expect(got.oneWay).toMatchObject({ df1: 2, df2: 5 });
    expect(got.kruskalWallis).toMatchObject({ df: 2 });
    expect(Object.keys(present(got.ancova).adjustedMeans)).toEqual(["Dasar", "Lanjut", "Mahir"]);
    expect(Object.keys(present(got.ancova).slopes)).toEqual(["Dasar", "Lanjut"]);
    const [first, second] = present(got.pairwise);
    expect(first).toEqual(present(without.pairwise)[0]);
    expect(second).toMatchObject({ groups: ["Dasar", "Mahir"], reason: "too-few-pairs" });
    expect(second).not.toHaveProperty("pHolm");
    expect(present(second!.difference).estimate).toBeCloseTo(40 - 11, 12);
  });

  it("gives d_ppc2 where the pre-tests vary, though no group's differences do", () => {
    const threeMore = group("Dasar", [
      [40, 43],
      [50, 53],
    ]);
    const fiveMore = group("Lanjut", [
      [44, 49],
      [58, 63],
    ]);
    // Pooled variance of the pre-tests: (50 + 98)/2 = 74; c_P = 1 − 3/(4·2 − 1) = 4/7.
    const [pair] = present(of([threeMore, fiveMore]).pairwise);
    expect(pair).toMatchObject({
      difference: { estimate: 2, reason: "no-variation" },
      reason: "no-variation",
    });
    near(present(pair!.dppc2).estimate, ((4 / 7) * 2) / Math.sqrt(74), 1e-14);
  });

  it("leaves an empty group out of every figure", () => {
    const got = of([dasar, group("Lanjut", []), mahir]);
    const without = of([dasar, mahir]);
    for (const key of ["welch", "oneWay", "kruskalWallis", "levene", "ancova"] as const)
      expect(got[key]).toEqual(without[key]);
    expect(got.levels[1]).toEqual({ level: "Lanjut", n: 0 });
    expect(present(got.pairwise)[0]!.difference).toEqual({ reason: "too-few-pairs" });
    expect(schema.parse(got)).toEqual(got);
  });

  it("has a reason where there is nothing to compare", () => {
    const few = { reason: "too-few-groups" };
    for (const groups of [[], [dasar], [dasar, group("Lanjut", [])]])
      expect(of(groups)).toMatchObject({
        welch: few,
        oneWay: few,
        kruskalWallis: few,
        levene: few,
        ancova: few,
      });
    expect(of([dasar]).pairwise).toEqual(few);
    const lonely = of([group("a", [[1, 2]]), group("b", [[3, 5]])]);
    expect(lonely).toMatchObject({
      welch: few,
      oneWay: { reason: "too-few-pairs" },
      ancova: { reason: "too-few-pairs" },
    });
    const same = of(
      ["a", "b"].map((level) =>
        group(level, [
          [5, 6],
          [5, 6],
          [5, 6],
        ]),
      ),
    );
    const none = { reason: "no-variation" };
    expect(same).toMatchObject({
      welch: none,
      oneWay: none,
      kruskalWallis: none,
      levene: none,
      ancova: none,
    });
    expect(present(same.pairwise)[0]).toMatchObject({ reason: "no-variation", difference: { estimate: 0 } });
  });

  it("does not compare more than fifty groups two by two", () => {
    const many = Array.from({ length: 51 }, (_, i) =>
      group(`g${i}`, [
        [i, i + 3],
        [i + 5, i + 4],
      ]),
    );
    const got = of(many);
    expect(got.pairwise).toEqual({ reason: "too-many-groups" });
    expect(got.ancova).toEqual({ reason: "too-many-groups" });
    expect("f" in got.oneWay).toBe(true);
    expect(present(of(many.slice(1)).pairwise)).toHaveLength((50 * 49) / 2);
  });

  it("keeps hostile and equal names apart", () => {
    const got = of([
      { ...dasar, level: "__proto__" },
      { ...lanjut, level: "constructor" },
      { ...mahir, level: "constructor" },
      { ...dasar, level: "constructor (2)" },
    ]);
    const names = ["__proto__", "constructor", "constructor (2)", "constructor (2) (2)"];
    expect(Object.keys(present(got.ancova).adjustedMeans)).toEqual(names);
    expect(Object.keys(present(got.ancova).slopes)).toEqual(names);
    expect(JSON.parse(JSON.stringify(got))).toEqual(got);
  });

  it("never gives NaN, whatever few people there are", () => {
    const shapes: readonly (readonly (readonly [number, number])[])[] = [
      [],
      [[50, 60]],
      [[50, 50]],
      [
        [50, 60],
        [50, 60],
      ],
      [
        [50, 60],
        [50, 61],
      ],
      [
        [50, 60],
        [52, 60],
      ],
      [
        [50, 60],
        [52, 65],
        [52, 65],
        [49, 66.5],
      ],
    ];
    for (const a of shapes)
      for (const b of shapes)
        for (const c of shapes) {
          const got = of([group("a", a), group("b", b), group("c", c)]);
          expect(unsound(got)).toEqual([]);
          expect(schema.safeParse(got).success).toBe(true);
        }
  });

  it("takes pairs with counts as so many people", () => {
    const twice = ({ level, pairs }: BetweenGroup): BetweenGroup => ({
      level,
      pairs: { ...pairs, counts: pairs.counts.map((c) => 2 * c), n: 2 * pairs.n } satisfies PairedSample,
    });
    expect(present(of([dasar, lanjut].map(twice)).oneWay).df2).toBe(12);
    expect(present(of([dasar, lanjut].map(twice)).ancova).n).toBe(14);
  });
});
