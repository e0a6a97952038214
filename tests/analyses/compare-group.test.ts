import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CompareFigures, compareOf } from "../../src/analyses/compare-group.ts";
import type { CompareSettings } from "../../src/analyses/settings.ts";
import { type PairedSample, pairedSampleOf, postOf, preOf } from "../../src/core/sample.ts";
import { mapped, SEEDED, swapped, variedPairs } from "../arbitraries.ts";
import { present } from "../present.ts";
import { estimatesIn } from "./estimates-in.ts";

const settings: CompareSettings = { confidence: 0.95, lowerIsBetter: false, test: "t" };
const RUNS = { ...SEEDED, numRuns: 60 };
const enough = variedPairs.filter((pairs) => pairs.n >= 6);

function compared(pairs: PairedSample, its: Partial<CompareSettings> = {}): CompareFigures {
  return compareOf(pairs, { ...settings, ...its }, { available: { pre: preOf(pairs), post: postOf(pairs) } });
}

const effectsIn = (figures: CompareFigures) =>
  present(figures.effects) as Extract<CompareFigures["effects"], { gav: unknown }>;
const ranksIn = (figures: CompareFigures) =>
  present(figures.wilcoxon) as Extract<CompareFigures["wilcoxon"], { wPlus: number }>;
const checksIn = (figures: CompareFigures) =>
  present(figures.sensitivity) as Extract<CompareFigures["sensitivity"], { sign: object }>;
const numberOf = (part: { estimate: number } | { reason: string }) =>
  "estimate" in part ? part.estimate : Number.NaN;
const SIGNED = ["gav", "dav", "dz", "gz", "drm"] as const;

function near(got: number, want: number, name: string): void {
  if (Number.isNaN(got) && Number.isNaN(want)) return;
  expect(Math.abs(got - want), `${name}: ${got} is ${want}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(want)),
  );
}

describe("compareOf", () => {
  it("turns every sign when the waves are exchanged, and superiority to its complement", () => {
    fc.assert(
      fc.property(enough, (pairs) => {
        const [there, back] = [compared(pairs), compared(swapped(pairs))];
        near(present(there.t).statistic, -present(back.t).statistic, "t");
        near(present(there.t).p, present(back.t).p, "p");
        near(present(there.t).meanDifference.estimate, -present(back.t).meanDifference.estimate, "mean");
        for (const name of SIGNED)
          near(numberOf(effectsIn(there)[name]), -numberOf(effectsIn(back)[name]), name);
        near(effectsIn(there).superiority.estimate, 1 - effectsIn(back).superiority.estimate, "superiority");
        const [a, b] = [ranksIn(there), ranksIn(back)];
        near(a.wPlus, b.wMinus, "W+");
        expect([a.positive, a.negative, a.zeros]).toEqual([b.negative, b.positive, b.zeros]);
        near(a.p ?? Number.NaN, b.p ?? Number.NaN, "signed-rank p");
        near(a.hodgesLehmann.estimate, -b.hodgesLehmann.estimate, "Hodges–Lehmann");
        near(numberOf(a.rankBiserial), -numberOf(b.rankBiserial), "rank-biserial");
        near(numberOf(there.correlation), numberOf(back.correlation), "r");
        const [ours, theirs] = [there.bayes, back.bayes];
        if ("bf10" in ours && "bf10" in theirs) near(Math.log(ours.bf10), Math.log(theirs.bf10), "BF");
      }),
      RUNS,
    );
  });

  it("does not know where the scale begins", () => {
    fc.assert(
      fc.property(enough, (pairs) => {
        const [here, moved] = [
          compared(pairs),
          compared(mapped(pairs, (x) => Math.round(x * 10 + 500) / 10)),
        ];
        expect(moved.difference).toEqual(here.difference);
        expect(moved.t).toEqual(here.t);
        expect(moved.wilcoxon).toEqual(here.wilcoxon);
        for (const name of [...SIGNED, "glassPre"] as const)
          near(numberOf(effectsIn(moved)[name]), numberOf(effectsIn(here)[name]), name);
      }),
      RUNS,
    );
  });

  it("does not know the unit of the scores, but for differences", () => {
    fc.assert(
      fc.property(enough, (pairs) => {
        const [once, twice] = [compared(pairs), compared(mapped(pairs, (x) => x * 2))];
        near(present(twice.t).statistic, present(once.t).statistic, "t");
        near(present(twice.t).meanDifference.estimate, 2 * present(once.t).meanDifference.estimate, "mean");
        near(ranksIn(twice).hodgesLehmann.estimate, 2 * ranksIn(once).hodgesLehmann.estimate, "HL");
        expect(ranksIn(twice).p).toBe(ranksIn(once).p);
        for (const name of [...SIGNED, "glassPre"] as const)
          near(numberOf(effectsIn(twice)[name]), numberOf(effectsIn(once)[name]), name);
      }),
      RUNS,
    );
  });

  it("keeps every estimate inside its interval", () => {
    fc.assert(
      fc.property(enough, fc.constantFrom(0.8, 0.95, 0.99), (pairs, confidence) => {
        const found = estimatesIn(compared(pairs, { confidence }));
        expect(found.length).toBeGreaterThan(4);
        for (const { path, estimate, low, high } of found) {
          // gav is corrected for bias and keeps the interval of dav.
          if (path.endsWith("gav") || path.endsWith("gz")) continue;
          expect(low, path).toBeLessThanOrEqual(estimate + 1e-9);
          expect(high, path).toBeGreaterThanOrEqual(estimate - 1e-9);
        }
      }),
      RUNS,
    );
  });

  it("has p < α exactly where the t interval leaves 0 out", () => {
    fc.assert(
      fc.property(enough, fc.constantFrom(0.8, 0.9, 0.95, 0.99), (pairs, confidence) => {
        const t = present(compared(pairs, { confidence }).t);
        const { low, high } = t.meanDifference.interval!;
        fc.pre(Math.abs(t.p - (1 - confidence)) > 1e-9);
        expect(low! > 0 || high! < 0).toBe(t.p < 1 - confidence);
      }),
      RUNS,
    );
  });

  it("where lower is better changes nothing but who improved", () => {
    fc.assert(
      fc.property(enough, (pairs) => {
        const [higher, lower] = [compared(pairs), compared(pairs, { lowerIsBetter: true })];
        near(
          effectsIn(lower).superiority.estimate,
          1 - effectsIn(higher).superiority.estimate,
          "superiority",
        );
        const without = (figures: CompareFigures) => ({
          ...figures,
          effects: { ...figures.effects, superiority: 0 },
        });
        expect(without(lower)).toEqual(without(higher));
      }),
      RUNS,
    );
  });
});

describe("compareOf on too little", () => {
  it.each([0, 1, 4])("gives only descriptives for %d pairs", (n) => {
    const pre = Array.from({ length: n }, (_, i) => 40 + i);
    const figures = compared(pairedSampleOf(pre, [50, 49, 60, 61].slice(0, n)), { equivalenceMargin: 5 });
    expect(figures.n).toBe(n);
    const { t, wilcoxon, shapiroWilk, effects, correlation, bayes, equivalence, sensitivity } = figures;
    for (const part of [t, wilcoxon, shapiroWilk, effects, correlation, bayes, equivalence, sensitivity])
      expect(part).toEqual({ reason: "too-few-pairs" });
    if (n > 0) expect(figures.difference).toMatchObject({ n });
  });

  it("compares from five pairs", () => {
    const figures = compared(pairedSampleOf([40, 41, 42, 43, 44], [50, 49, 60, 61, 44]));
    expect(present(figures.t).df).toBe(4);
    // 8 + 9 + 10 + 18 = 45 in four positive ranks, one zero dropped
    expect(figures.wilcoxon).toMatchObject({
      wPlus: 10,
      wMinus: 0,
      positive: 4,
      zeros: 1,
      p: 0.125,
      method: "exact",
    });
    expect(ranksIn(figures).hodgesLehmann).toMatchObject({ reason: "interval-out-of-reach" });
  });

  it("has no t, dz or Shapiro–Wilk where all differences are equal, and keeps the rest", () => {
    const figures = compared(pairedSampleOf([40, 45, 50, 55, 60, 70], [50, 55, 60, 65, 70, 80]));
    const none = { reason: "no-variation" };
    expect([figures.t, figures.shapiroWilk, figures.bayes]).toEqual([none, none, none]);
    const { dz, gz, gav, dav, glassPre, superiority } = effectsIn(figures);
    expect([dz, gz]).toEqual([none, none]);
    for (const part of [gav, dav, glassPre]) expect(part).toHaveProperty("interval");
    expect(superiority.estimate).toBe(1);
    expect(figures.wilcoxon).toMatchObject({ positive: 6, p: 0.03125 });
    expect(ranksIn(figures).rankBiserial).toEqual({ estimate: 1, reason: "all-changed-one-way" });
  });

  it("has nothing to rank where nobody changed", () => {
    const same = [40, 45, 50, 55, 60, 70];
    const figures = compared(pairedSampleOf(same, same));
    expect(figures.wilcoxon).toMatchObject({ zeros: 6, reason: "no-non-zero-differences" });
    expect(figures.wilcoxon).not.toHaveProperty("p");
    expect(effectsIn(figures).superiority.estimate).toBe(0.5);
    expect(checksIn(figures).sign).toMatchObject({ reason: "no-non-zero-differences" });
  });
});

describe("which test leads", () => {
  const outlier = pairedSampleOf([10, 10, 10, 10, 10, 10, 10, 10], [11, 12, 13, 14, 15, 16, 17, 110]);
  const even = pairedSampleOf([10, 10, 10, 10, 10, 10, 10, 10], [11, 12, 13, 14, 15, 16, 17, 18]);

  it("is t, whatever Shapiro–Wilk says", () => {
    expect(present(compared(outlier).shapiroWilk).p).toBeLessThan(0.001);
    expect(compared(outlier).leads).toBe("t");
  });

  it("with --test auto is Wilcoxon only where Shapiro–Wilk rejects at α", () => {
    expect(compared(outlier, { test: "auto" }).leads).toBe("wilcoxon");
    expect(present(compared(even, { test: "auto" }).shapiroWilk).p).toBeGreaterThan(0.9);
    expect(compared(even, { test: "auto" }).leads).toBe("t");
  });

  it("with --test auto stays t above 5000 pairs and where nothing varies", () => {
    const counts = outlier.counts.map((count) => count * 700);
    const many = compared(pairedSampleOf(outlier.pre, outlier.post, counts), { test: "auto" });
    expect(many.shapiroWilk).toEqual({ reason: "too-many-pairs" });
    expect(many.leads).toBe("t");
    expect(compared(pairedSampleOf([1, 2, 3, 4, 5], [2, 3, 4, 5, 6]), { test: "auto" }).leads).toBe("t");
  });
});

describe("what is only there when asked for", () => {
  const pairs = pairedSampleOf([40, 50, 55, 60, 45, 70, 65], [41, 50, 56, 58, 47, 69, 66]);

  it("is the equivalence test: p < α exactly where its interval lies inside the margin", () => {
    expect(compared(pairs)).not.toHaveProperty("equivalence");
    for (const margin of [0.3, 1, 1.5, 2, 5]) {
      const test = compared(pairs, { equivalenceMargin: margin }).equivalence!;
      if ("reason" in test) throw new Error(test.reason);
      const { low, high, level } = test.interval;
      expect(level).toBeCloseTo(0.9, 12);
      expect(test.equivalent).toBe(low! > -margin && high! < margin);
      expect(test.p).toBe(Math.max(test.lower.p, test.upper.p));
    }
  });

  it("is the bootstrap of gav, the same for the same seed", () => {
    expect(effectsIn(compared(pairs))).not.toHaveProperty("bootstrap");
    const seeded = (seed: number) =>
      effectsIn(compared(pairs, { bootstrap: { resamples: 200, seed } })).bootstrap;
    expect(seeded(3)).toEqual(seeded(3));
    expect(seeded(3)).not.toEqual(seeded(4));
    expect(seeded(3)).toMatchObject({ gav: { bca: { method: "bootstrap-bca" } } });
  });
});
