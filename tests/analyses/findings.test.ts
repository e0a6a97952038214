import { describe, expect, it } from "vitest";
import { analyseCompare } from "../../src/analyses/compare.ts";
import { analyseGains } from "../../src/analyses/gains.ts";
import type { CompareSettings, GainsSettings } from "../../src/analyses/settings.ts";
import type { ReadScoresOptions } from "../../src/data/scores/read-scores.ts";
import { study, wideCsv } from "../study.ts";

type Pairs = readonly (readonly [number | string, number | string])[];

async function gainsFound(csv: string, read: ReadScoresOptions = {}, settings: Partial<GainsSettings> = {}) {
  return analyseGains(await study(csv, read), settings, { version: "1.0.0" }).findings;
}

async function compareFound(pairs: Pairs, settings: Partial<CompareSettings> = {}) {
  return analyseCompare(await study(wideCsv(pairs)), settings, { version: "1.0.0" }).findings;
}

const rulesOf = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);
const steady: Pairs = Array.from({ length: 20 }, (_, i) => [40 + i, 52 + ((7 * i) % 31)] as const);

describe("how many pairs there are", () => {
  it("is an error for nobody, a warning below ten, nothing from ten", async () => {
    expect(await gainsFound("id,pre,post\na,50,\nb,,60\n")).toMatchObject([
      { rule: "no-pairs", severity: "error" },
    ]);
    for (const n of [1, 4, 9])
      expect(await gainsFound(wideCsv(steady.slice(0, n)))).toMatchObject([
        { rule: "few-pairs", severity: "warning", args: { group: "", n } },
      ]);
    expect(await gainsFound(wideCsv(steady.slice(0, 10)))).toEqual([]);
    expect(rulesOf(await compareFound(steady.slice(0, 4)))).toEqual(["few-pairs"]);
  });

  it("is told of each group by its name, and of an empty one not at all", async () => {
    const csv = `id,g,h,pre,post\n${steady.map(([a, b], i) => `p${i},${i < 6 ? "x" : "y"},k,${a},${b}\n`).join("")}q,z,k,50,\n`;
    expect(await gainsFound(csv, { by: ["g", "h"] })).toMatchObject([
      { rule: "few-pairs", args: { group: "x · k", n: 6 } },
    ]);
  });
});

describe("the ceiling", () => {
  const at = (before: number, after: number): Pairs =>
    steady.map(([a, b], i) => [i < before ? 100 : a, i < after ? 100 : b] as const);

  it("is warned of from one in ten, before or after", async () => {
    expect(await gainsFound(wideCsv(at(1, 1)))).toEqual([]);
    for (const [pre, post] of [
      [2, 0],
      [0, 2],
      [2, 3],
    ] as const)
      expect(await gainsFound(wideCsv(at(pre, post)))).toMatchObject([
        { rule: "ceiling", severity: "warning", args: { n: 20, pre, post } },
      ]);
  });

  it("is the lowest score where lower is better", async () => {
    const mirrored = at(0, 2).map(([a, b]) => [100 - Number(a), 100 - Number(b)] as const);
    const scale = { scale: { min: 0, max: 100 } };
    expect(await gainsFound(wideCsv(mirrored), scale)).toEqual([]);
    expect(rulesOf(await gainsFound(wideCsv(mirrored), scale, { lowerIsBetter: true }))).toEqual(["ceiling"]);
    expect(await gainsFound(wideCsv(at(0, 2)), scale, { lowerIsBetter: true })).toEqual([]);
  });
});

describe("how the tests agree", () => {
  it("is told where one in ten did not change", async () => {
    const unchanged = (zeros: number): Pairs =>
      steady.map(([a], i) => [a, i < zeros ? a : Number(a) + 10 + i] as const);
    expect(rulesOf(await compareFound(unchanged(1)))).toEqual([]);
    expect(await compareFound(unchanged(2))).toMatchObject([
      { rule: "many-zeros", severity: "info", args: { zeros: 2, n: 20 } },
    ]);
  });

  it("is told where an outlier takes the t test away, by the names of those that disagree", async () => {
    const outlier: Pairs = [1, 2, 3, 4, 5, 6, 7, 90].map((d) => [10, 10 + d] as const);
    const [, differs] = await compareFound(outlier);
    expect(differs).toMatchObject({ rule: "verdict-differs", severity: "warning", args: { alpha: 0.05 } });
    expect(differs!.args!["tests"]).toBe("wilcoxon, pratt, sign, wilcoxonNormal");
    const [, auto] = await compareFound(outlier, { test: "auto" });
    expect(auto!.args!["tests"]).toBe("t");
    // Every p is above .001: exact 2/256.
    expect(rulesOf(await compareFound(outlier, { confidence: 0.999 }))).toEqual(["few-pairs"]);
  });

  it("is told where ties make the Hodges–Lehmann interval hold 0 though p < α", async () => {
    const tied: Pairs = Array.from({ length: 16 }, (_, i) => [50, i < 6 ? 51 : 50] as const);
    const found = await compareFound(tied);
    expect(rulesOf(found)).toContain("hodges-lehmann-includes-zero");
    expect(rulesOf(await compareFound(steady))).not.toContain("hodges-lehmann-includes-zero");
  });

  it("is told how alike cohorts are, with both analyses", async () => {
    const csv = `id,Angkatan,pre,post\n${steady.map(([a, b], i) => `p${i},${i % 3},${a},${b}\n`).join("")}`;
    const clustered = { rule: "clustered", severity: "info", args: { clusters: 3 } };
    expect(await gainsFound(csv)).toMatchObject([clustered]);
    expect(analyseCompare(await study(csv), {}, { version: "1.0.0" }).findings).toMatchObject([clustered]);
    expect(await gainsFound(csv, { cohort: false })).toEqual([]);
  });
});
