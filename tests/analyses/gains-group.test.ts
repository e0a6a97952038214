import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gainsOf } from "../../src/analyses/gains-group.ts";
import { reflect } from "../../src/analyses/reflect.ts";
import type { GainsSettings } from "../../src/analyses/settings.ts";
import { type PairedSample, pairedSampleOf } from "../../src/core/sample.ts";
import { mapped, SEEDED, swapped, variedPairs } from "../arbitraries.ts";
import { relativeError } from "../relative-error.ts";
import { estimatesIn } from "./estimates-in.ts";

const scale = { min: 0, max: 100 };
const settings: GainsSettings = {
  confidence: 0.95,
  lowerIsBetter: false,
  scale,
  mastery: 70,
  reliability: 0.8,
  effectiveness: true,
};
const tenths = (score: number) => Math.round(score * 10) / 10;
const close = (got: number, want: number, tolerance = 1e-10) =>
  Math.abs(got - want) <= tolerance * Math.max(1, Math.abs(want));

const meanOf = (part: { mean: number } | { reason: string }) => ("mean" in part ? part.mean : Number.NaN);
const estimateOf = (part: { estimate: number } | { reason: string }) =>
  "estimate" in part ? part.estimate : Number.NaN;

/** The figures that are relative to the scale, and so do not know its units. */
function relativeFigures(pairs: PairedSample, its: GainsSettings) {
  const { classAverageNormalizedGain, individualNormalizedGain, normalizedChange, ...rest } = gainsOf(
    pairs,
    its,
  );
  const numbers = [
    estimateOf(classAverageNormalizedGain),
    meanOf(individualNormalizedGain),
    meanOf(normalizedChange),
  ];
  const { categories, effectiveness, ceiling, improved, unchanged, lost } = rest;
  return { numbers, counts: { categories, effectiveness, ceiling, improved, unchanged, lost } };
}

function sameNumbers(got: readonly number[], want: readonly number[]): void {
  for (const [i, number] of got.entries())
    if (!Number.isNaN(number) || !Number.isNaN(want[i]!))
      expect(close(number, want[i]!), `${number} is ${want[i]}`).toBe(true);
}

describe("gainsOf on four people worked by hand", () => {
  // 40 → 70, 50 → 50, 100 → 100, 60 → 40: means 62.5 and 65
  const four = pairedSampleOf([40, 50, 100, 60], [70, 50, 100, 40]);
  const result = gainsOf(four, settings);

  it("divides the mean gain by the mean room of the class", () => {
    expect(result.classAverageNormalizedGain).toMatchObject({ estimate: 2.5 / 37.5, category: "low" });
  });

  it("leaves those at the maximum out of individual g, and c out for who stays there", () => {
    expect(result.individualNormalizedGain).toMatchObject({ n: 3, mean: 0, undefined: 1 });
    expect(result.normalizedChange).toMatchObject({ n: 3, undefined: 1 });
    expect(relativeError(meanOf(result.normalizedChange), (0.5 - 1 / 3) / 3)).toBeLessThan(1e-15);
  });

  it("counts bands, who changed, the ceiling and mastery", () => {
    expect(result).toMatchObject({
      categories: { high: 0, medium: 1, low: 2 },
      effectiveness: { ineffective: 2, lessEffective: 1, fairlyEffective: 0, effective: 0 },
      improved: 1,
      unchanged: 2,
      lost: 1,
      ceiling: { pre: 1, post: 1 },
      mastery: { threshold: 70, pre: { count: 1 }, post: { count: 2 }, gained: 1, lost: 0 },
    });
  });

  it("judges changes against 1.96 · SD(pre) · √(2(1 − r))", () => {
    // R: 1.96 * sd(c(40, 50, 100, 60)) * sqrt(2 * (1 - 0.8))
    expect(result.reliableChange).toMatchObject({ improved: 0, unchanged: 4, worsened: 0 });
    const { threshold } = result.reliableChange as { threshold: number };
    expect(relativeError(threshold, 32.60126786900575)).toBeLessThan(1e-13);
  });

  it("marks the interval of mean g as approximate, and no other", () => {
    expect(result.gain).toMatchObject({ interval: { method: "t" } });
    expect(result.normalizedChange).toMatchObject({ interval: { method: "t" } });
    expect(result.individualNormalizedGain).toMatchObject({ interval: { method: "t-approximate" } });
    expect(result.classAverageNormalizedGain).toMatchObject({ interval: { method: "delta-t" } });
  });
});

describe("gainsOf", () => {
  it("turns every sign when the waves are exchanged", () => {
    fc.assert(
      fc.property(variedPairs, (pairs) => {
        const [there, back] = [gainsOf(pairs, settings), gainsOf(swapped(pairs), settings)];
        expect(close(meanOf(there.gain), -meanOf(back.gain))).toBe(true);
        expect([there.improved, there.unchanged, there.lost]).toEqual([
          back.lost,
          back.unchanged,
          back.improved,
        ]);
        const [a, b] = [there.gain, back.gain] as { interval: { low: number; high: number } }[];
        expect(close(a!.interval.low, -b!.interval.high)).toBe(true);
      }),
      SEEDED,
    );
  });

  it("does not change relative figures when scores and scale are shifted", () => {
    fc.assert(
      fc.property(variedPairs, (pairs) => {
        const moved = { ...settings, scale: { min: 25, max: 125 } };
        const got = relativeFigures(
          mapped(pairs, (score) => tenths(score + 25)),
          moved,
        );
        const want = relativeFigures(pairs, settings);
        expect(got.counts).toEqual(want.counts);
        sameNumbers(got.numbers, want.numbers);
      }),
      SEEDED,
    );
  });

  it.each([0.1, 2, 10])("does not change relative figures when scores and scale are times %d", (k) => {
    fc.assert(
      fc.property(variedPairs, (pairs) => {
        const stretched = { ...settings, scale: { min: 0, max: 100 * k } };
        const got = relativeFigures(
          mapped(pairs, (score) => Math.round(score * 10 * k * 10) / 100),
          stretched,
        );
        const want = relativeFigures(pairs, settings);
        expect(got.counts).toEqual(want.counts);
        sameNumbers(got.numbers, want.numbers);
      }),
      SEEDED,
    );
  });

  it("where lower is better takes relative figures of mirrored scores, and differences post − pre", () => {
    fc.assert(
      fc.property(variedPairs, (pairs) => {
        const lower = gainsOf(pairs, { ...settings, lowerIsBetter: true, mastery: 30 });
        const mirrored = gainsOf(reflect(pairs, scale), settings);
        expect(close(meanOf(lower.gain), -meanOf(mirrored.gain))).toBe(true);
        const figures = ({
          improved,
          unchanged,
          lost,
          ceiling,
          categories,
          effectiveness,
        }: typeof lower) => ({
          ...{ improved, unchanged, lost, ceiling, categories, effectiveness },
        });
        expect(figures(lower)).toEqual(figures(mirrored));
        expect({ ...lower.mastery, threshold: 70 }).toEqual(mirrored.mastery);
        expect(lower.individualNormalizedGain).toEqual(mirrored.individualNormalizedGain);
        expect(lower.normalizedChange).toEqual(mirrored.normalizedChange);
        expect(lower.classAverageNormalizedGain).toEqual(mirrored.classAverageNormalizedGain);
        const [a, b] = [lower.reliableChange, mirrored.reliableChange] as { threshold: number }[];
        expect(close(a!.threshold, b!.threshold)).toBe(true);
        expect({ ...a, threshold: 0 }).toEqual({ ...b, threshold: 0 });
      }),
      SEEDED,
    );
  });

  it("keeps every estimate inside its interval", () => {
    fc.assert(
      fc.property(variedPairs, fc.constantFrom(0.8, 0.95, 0.99), (pairs, confidence) => {
        const result = gainsOf(pairs, { ...settings, confidence });
        const found = estimatesIn(result);
        expect(found.length).toBeGreaterThan(5);
        for (const { path, estimate, low, high } of found) {
          expect(low, path).toBeLessThanOrEqual(estimate + 1e-12);
          expect(high, path).toBeGreaterThanOrEqual(estimate - 1e-12);
        }
      }),
      SEEDED,
    );
  });

  it("puts everybody in one class", () => {
    fc.assert(
      fc.property(variedPairs, (pairs) => {
        const result = gainsOf(pairs, settings);
        const sum = (counts: object) =>
          Object.values(counts).reduce((all: number, n) => all + (typeof n === "number" ? n : 0), 0);
        const { improved, unchanged, lost, individualNormalizedGain, categories, effectiveness } = result;
        expect(improved + unchanged + lost).toBe(result.n);
        const undefinedG =
          "undefined" in individualNormalizedGain ? individualNormalizedGain.undefined : Number.NaN;
        expect(sum(categories)).toBe(result.n - undefinedG);
        expect(sum(effectiveness!)).toBe(result.n - undefinedG);
        const {
          threshold: _t,
          reliability: _r,
          ...changes
        } = result.reliableChange as Record<string, number>;
        expect(sum(changes)).toBe(result.n);
      }),
      SEEDED,
    );
  });

  it("keeps its estimates below five pairs, and says why the rest is absent", () => {
    const one = gainsOf(pairedSampleOf([50], [60]), settings);
    expect(one.gain).toMatchObject({ n: 1, mean: 10 });
    expect(one.gain).not.toHaveProperty("sd");
    expect(one.gain).not.toHaveProperty("interval");
    expect(one.classAverageNormalizedGain).toMatchObject({ estimate: 0.2 });
    expect(one.reliableChange).toEqual({ reason: "too-few-pairs" });
    const none = gainsOf(pairedSampleOf([], []), settings);
    expect(none.gain).toEqual({ reason: "too-few-pairs" });
    expect(none).toMatchObject({ n: 0, improved: 0, unchanged: 0, lost: 0 });
  });

  it("computes nothing relative without a scale, nor where the class stands at the ceiling", () => {
    const { scale: _scale, ...without } = settings;
    const pairs = pairedSampleOf([4, 5, 6], [6, 7, 6]);
    const absent = gainsOf(pairs, without);
    for (const figure of [
      "classAverageNormalizedGain",
      "individualNormalizedGain",
      "normalizedChange",
      "categories",
      "effectiveness",
      "ceiling",
    ] as const)
      expect(absent[figure], figure).toEqual({ reason: "no-scale" });
    expect(absent.gain).toMatchObject({ mean: 4 / 3 });
    const full = gainsOf(pairedSampleOf([100, 100], [90, 100]), settings);
    expect(full.classAverageNormalizedGain).toEqual({ reason: "at-ceiling" });
  });

  it("adds bootstrap intervals of ⟨g⟩ only when asked, the same for the same seed", () => {
    const pairs = pairedSampleOf([40, 50, 55, 60, 45, 70, 65], [60, 80, 65, 70, 75, 75, 70]);
    const asked = { ...settings, bootstrap: { resamples: 300, seed: 7 } };
    expect(gainsOf(pairs, settings).classAverageNormalizedGain).not.toHaveProperty("bootstrap");
    const [first, again] = [gainsOf(pairs, asked), gainsOf(pairs, asked)];
    expect(first).toEqual(again);
    expect(first.classAverageNormalizedGain).toMatchObject({
      bootstrap: {
        percentile: { method: "bootstrap-percentile" },
        bca: { method: "bootstrap-bca" },
        dropped: 0,
      },
    });
    expect(gainsOf(pairs, { ...asked, bootstrap: { resamples: 300, seed: 8 } })).not.toEqual(first);
  });
});
