import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { waves as schema, type Waves } from "../../../src/analyses/schemas/waves.schema.ts";
import type { CompareSettings } from "../../../src/analyses/settings.ts";
import { wavesOf } from "../../../src/analyses/waves/waves.ts";
import { SEEDED, score } from "../../arbitraries.ts";
import { unsound } from "../../every-value.ts";
import { present } from "../../present.ts";
import { relativeError } from "../../relative-error.ts";
import { tallyOf, waveCases } from "../../wave-cases.ts";

const settings: CompareSettings = { confidence: 0.95, lowerIsBetter: false, test: "t" };
type Row = readonly (number | undefined)[];

function analysed(
  rows: readonly Row[],
  its: Partial<CompareSettings> = {},
  more: Parameters<typeof tallyOf>[1] & { readonly of?: number } = {},
): Waves {
  const names = ["pre", "post", "m3", "m6", "m12"].slice(0, rows[0]?.length ?? 3);
  const study = { tally: tallyOf(rows, more), names, hasCohort: more.cohort !== undefined, group: more.of };
  const result = wavesOf(study, { ...settings, ...its });
  expect(schema.parse(result)).toEqual(result);
  expect(unsound(result)).toEqual([]);
  return result;
}

const near = (got: number | undefined, want: number | undefined, within = 1e-10) =>
  expect(relativeError(got!, want!)).toBeLessThan(within);

const steady: readonly Row[] = Array.from({ length: 12 }, (_, i) => [
  40 + ((7 * i) % 11),
  60 + ((5 * i) % 13),
  57 + ((3 * i) % 17),
]);

describe("wavesOf", () => {
  for (const { name, columns, rows, oracle } of waveCases) {
    const result = wavesOf({ tally: tallyOf(rows), names: columns, hasCohort: false }, settings);

    it(`agrees with R on all waves of ${name} at once`, () => {
      expect(result.n).toBe(oracle.n);
      const anova = present(result.anova);
      for (const key of ["f", "df1", "df2", "p", "partialEtaSquared"] as const)
        near((anova as typeof oracle.anova)[key], oracle.anova[key]);
      const [mauchly, gg, friedman] = [result.mauchly, result.greenhouseGeisser, result.friedman].map(
        present,
      );
      expect(mauchly).toMatchObject({ w: expect.closeTo(oracle.mauchly.w, 9) });
      expect(gg).toMatchObject({ epsilon: expect.closeTo(oracle.greenhouseGeisser.epsilon, 9) });
      expect(result.huynhFeldt).toMatchObject({
        epsilon: expect.closeTo(Math.min(1, oracle.huynhFeldt.epsilon), 9),
      });
      expect(friedman).toMatchObject({ chi2: expect.closeTo(oracle.friedman.chi2, 9) });
    });

    it(`agrees with R on the planned contrasts of ${name}, each on its own pairs, with Holm over all`, () => {
      expect(result.contrasts).toHaveLength(2 * columns.length - 3);
      expect(result.contrasts.map(({ from, to, n }) => ({ from, to, n }))).toEqual(
        oracle.contrasts.map(({ from, to, n }) => ({ from, to, n })),
      );
      for (const [i, want] of oracle.contrasts.entries()) {
        const got = result.contrasts[i]!;
        const t = present(got.t) as {
          statistic: number;
          p: number;
          meanDifference: { estimate: number; interval?: { low?: number; high?: number } };
        };
        near(t.statistic, want.t, 1e-12);
        near(t.p, want.p);
        near(got.pHolm, want.pHolm);
        if (want.difference === undefined) continue;
        near(t.meanDifference.estimate, want.difference, 1e-12);
        near(t.meanDifference.interval!.low, want.low);
        near(t.meanDifference.interval!.high, want.high);
      }
    });

    it(`agrees with R on the share of the gain kept in ${name}`, () => {
      expect(result.retention).toHaveLength(columns.length - 2);
      for (const [i, want] of oracle.retention.entries()) {
        const got = result.retention[i]!;
        expect(got).toMatchObject({ to: columns[i + 2], n: want.n });
        expect(got.reason).toBe(want.reason);
        if (want.reason !== undefined) continue;
        near(got.estimate, want.estimate, 1e-12);
        near(got.interval!.low, want.low);
        near(got.interval!.high, want.high);
      }
    });

    it(`agrees with R on who left before the follow-ups of ${name}`, () => {
      for (const [i, want] of (oracle.dropout ?? []).entries()) {
        const got = result.dropout[i]!;
        expect(got).toMatchObject({ to: columns[i + 2], completed: want.completed, left: want.left });
        if (want.t === undefined) continue;
        near(got.completers!.mean, want.meanCompleted, 1e-12);
        near(got.leavers!.mean, want.meanLeft, 1e-12);
        near(got.t, want.t, 1e-11);
        near(got.df, want.df, 1e-11);
        near(got.p, want.p);
        expect(got.difference).toMatchObject({
          interval: { low: expect.closeTo(want.low!, 9), high: expect.closeTo(want.high!, 9) },
        });
      }
    });
  }

  it("gives each contrast the figures of a group of compare, and cohorts where they are known", () => {
    const [first] = analysed(
      steady,
      { equivalenceMargin: 3 },
      { cohort: steady.map((_, i) => i % 4) },
    ).contrasts;
    expect(first).toHaveProperty("wilcoxon.rankBiserial");
    expect(first).toHaveProperty("effects.gav");
    expect(first).toHaveProperty("bayes.bf10");
    expect(first).toHaveProperty("equivalence.equivalent");
    expect(first).toHaveProperty("sensitivity.clusterMeans.clusters", 4);
    expect(analysed(steady).contrasts[0]).not.toHaveProperty("sensitivity.clusterMeans");
  });

  it("counts who is at the best possible score where the scale is known, and who is there at all", () => {
    const rows = steady.map(([a, b, c], i) => [a, i < 3 ? 100 : b, i < 2 ? 100 : i === 9 ? undefined : c]);
    const scale = { min: 0, max: 100 };
    const [, last] = analysed(rows, { scale }).contrasts;
    expect(last!.ceiling).toEqual({ pre: 3, post: 2 });
    expect(last).toHaveProperty("sensitivity.availableCases.pre.n", 12);
    expect(last).toHaveProperty("sensitivity.availableCases.post.n", 11);
    const mirrored = rows.map((row) => row.map((x) => (x === undefined ? x : 100 - x)));
    expect(analysed(mirrored, { scale, lowerIsBetter: true }).contrasts[1]!.ceiling).toEqual(last!.ceiling);
    expect(analysed(rows).contrasts[1]).not.toHaveProperty("ceiling");
  });

  it("counts in Holm's family only contrasts that have a p", () => {
    const rows = steady.map(([a, b, c], i) => [a, b, c, i < 4 ? 50 + i * i : undefined]);
    const { contrasts } = analysed(rows);
    expect(contrasts.map(({ pHolm }) => pHolm !== undefined)).toEqual([true, true, true, false, false]);
    expect(contrasts[3]).toMatchObject({ n: 4, t: { reason: "too-few-pairs" } });
    expect(contrasts.slice(0, 3).map(({ pHolm }) => pHolm)).toEqual(
      analysed(steady).contrasts.map(({ pHolm }) => pHolm),
    );
  });

  it("knows of a margin only where one was given, and judges it by the interval that is printed", () => {
    expect(analysed(steady)).not.toHaveProperty("nonInferiority");
    const { contrasts } = analysed(steady);
    const low = (present(contrasts[1]!.t) as { meanDifference: { interval?: { low?: number } } })
      .meanDifference.interval!.low!;
    for (const [margin, kept] of [
      [-low + 0.001, true],
      [-low - 0.001, false],
    ] as const)
      expect(analysed(steady, { margin }).nonInferiority).toEqual([
        { to: "m3", n: 12, margin, lower: low, kept },
      ]);
  });

  it("has no verdict on a margin where the contrast has no interval", () => {
    expect(analysed(steady.slice(0, 4), { margin: 5 }).nonInferiority).toEqual([
      { to: "m3", n: 4, margin: 5, reason: "too-few-pairs" },
    ]);
  });

  it("turns shares and margins, but no printed difference, where lower is better", () => {
    const mirrored = steady.map((row) => row.map((x) => 100 - x!));
    const [up, down] = [
      analysed(steady, { margin: 5 }),
      analysed(mirrored, { margin: 5, lowerIsBetter: true }),
    ];
    expect(up.retention[0]!.estimate).toBeGreaterThan(0.5);
    expect(down.retention).toEqual(up.retention);
    expect(down.nonInferiority).toEqual(up.nonInferiority);
    for (const [i, { t }] of up.contrasts.entries())
      near(
        (present(down.contrasts[i]!.t) as { statistic: number }).statistic,
        -(present(t) as { statistic: number }).statistic,
        1e-12,
      );
    expect(analysed(mirrored).retention[0]!.reason).toBe("no-gain-to-keep");
  });

  it("says how long after the training a follow-up was, of those whose share is told", () => {
    const rows = steady.map(([a, b, c], i) => [a, i === 0 ? undefined : b, c]);
    const days = rows.map((_, i) => [i === 1 ? undefined : 80 + i]);
    expect(analysed(rows, {}, { days }).retention[0]!.days).toMatchObject({ n: 10, min: 82, max: 91 });
    expect(analysed(rows).retention[0]).not.toHaveProperty("days");
    const unknown = rows.map(() => [undefined]);
    expect(analysed(rows, {}, { days: unknown }).retention[0]!.days).toEqual({ reason: "too-few-pairs" });
  });

  it("analyses one group as if the others were not there", () => {
    const group = steady.map((_, i) => (i < 5 ? 0 : 1));
    const own = analysed(steady.slice(5), { margin: 5 });
    expect(analysed(steady, { margin: 5 }, { group, of: 1 })).toEqual(own);
    expect(analysed(steady, { margin: 5 }, { group, of: 7 }).n).toBe(0);
  });

  it("gives each follow-up the same contrasts and share wherever it stands in the order of time", () => {
    const rows = steady.map(([a, b, c], i) => [a, b, c, 50 + ((11 * i) % 19)]);
    const turned = rows.map(([a, b, c, d]) => [a, b, d, c]);
    const [there, back] = [analysed(rows), analysed(turned)];
    const figures = ({ from: _from, to: _to, ...rest }: Waves["contrasts"][number]) => rest;
    expect(back.contrasts.slice(1, 3).map(figures)).toEqual(there.contrasts.slice(3).map(figures));
    expect(back.retention[0]).toEqual({ ...there.retention[1], to: "m3" });
    near((present(back.anova) as { f: number }).f, (present(there.anova) as { f: number }).f);
  });
});

describe("wavesOf where little is there", () => {
  const cases: Readonly<Record<string, readonly Row[]>> = {
    "nobody at all": [[undefined, undefined, undefined]],
    "one person": [[40, 60, 55]],
    "two people": [
      [40, 60, 55],
      [42, 60, 58],
    ],
    "a wave nobody took": steady.map(([a, b]) => [a, b, undefined]),
    "a post-test nobody took": steady.map(([a, , c]) => [a, undefined, c]),
    "one who took the follow-up": steady.map(([a, b, c], i) => [a, b, i === 3 ? c : undefined]),
    "all equal": steady.map(() => [50, 50, 50]),
    "everybody rises by 10, then falls by 5": steady.map(([a]) => [a, a! + 10, a! + 5]),
    "decimals that change alike": [0.1, 0.2, 0.3, 0.7, 1.1, 1.3].map((x) => [
      x,
      Math.round(10 * x + 7) / 10,
      Math.round(10 * x + 3) / 10,
    ]),
    "a follow-up that is the post-test": steady.map(([a, b]) => [a, b, b]),
    "a gain of nothing": steady.map(([a]) => [a, a, a! + 1]),
    "huge scores": steady.map(([a, b, c], i) => [a! * 1e150, b! * 1e150, i === 0 ? 1e200 : c! * 1e150]),
  };

  it.each(Object.entries(cases))("%s: a reason, no NaN, no crash", (_, rows) => {
    analysed(rows, { margin: 5 });
    analysed(rows, { margin: 5, lowerIsBetter: true }, { cohort: rows.map((__, i) => i % 3) });
  });

  it("says why: too few people, no spread, no gain", () => {
    const few = analysed(cases["two people"]!);
    for (const part of ["anova", "mauchly", "greenhouseGeisser", "huynhFeldt", "friedman"] as const)
      expect(few[part]).toEqual({ reason: "too-few-pairs" });
    const alike = analysed(cases["everybody rises by 10, then falls by 5"]!, { margin: 5 });
    expect(alike.anova).toEqual({ reason: "no-variation" });
    expect(alike.friedman).toMatchObject({ kendallW: 1 });
    expect(alike.retention).toEqual([{ to: "m3", n: 12, estimate: 0.5, reason: "no-variation" }]);
    expect(alike.nonInferiority).toEqual([{ to: "m3", n: 12, margin: 5, reason: "no-variation" }]);
    expect(analysed(cases["all equal"]!).retention[0]!.reason).toBe("no-gain-to-keep");
    const nobody = analysed(cases["a wave nobody took"]!);
    expect(nobody.retention).toEqual([{ to: "m3", n: 0, reason: "too-few-pairs" }]);
    expect(nobody.dropout[0]).toMatchObject({
      completed: 0,
      left: 12,
      difference: { reason: "too-few-pairs" },
    });
    expect(nobody.contrasts[0]).toHaveProperty("pHolm", (nobody.contrasts[0]!.t as { p: number }).p);
  });

  it("names nobody who left where nobody did", () => {
    expect(analysed(steady).dropout).toEqual([{ to: "m3", completed: 12, left: 0 }]);
  });

  it("holds for any scores and gaps", () => {
    const cell = fc.option(score, { nil: undefined, freq: 4 });
    const rows = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(rows, fc.boolean(), (scores, lowerIsBetter) => {
        const { n, retention, dropout } = analysed(scores, { margin: 2.5, lowerIsBetter });
        expect(n).toBe(scores.filter((row) => !row.includes(undefined)).length);
        for (const [i, { completed, left }] of dropout.entries()) {
          expect(completed).toBe(retention[i]!.n);
          const both = scores.filter(([pre, post]) => pre !== undefined && post !== undefined);
          expect(completed + left).toBe(both.length);
        }
      }),
      { ...SEEDED, numRuns: 100 },
    );
  });
});
