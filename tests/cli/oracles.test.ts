import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { relativeError } from "../relative-error.ts";
import { runJson } from "./run.ts";

/** R's values (see `made` in the file), read with a tolerance per figure as METHODS asks, through the built program. */
const { cases } = JSON.parse(readFileSync(new URL("../oracles/scores.json", import.meta.url), "utf8"));
const FIVE = ["n", "mean", "sd", "se", "min", "q1", "median", "q3", "max"];

type Json = Record<string, never> & { [key: string]: Json };

let compared = 0;

function near(name: string, got: unknown, want: unknown, tolerance = 1e-9): void {
  if (want === null || want === undefined) return;
  compared += 1;
  const figure = typeof got === "object" && got !== null && "estimate" in got ? got.estimate : got;
  expect(typeof figure, name).toBe("number");
  expect(relativeError(figure as number, want as number), name).toBeLessThan(tolerance);
}

function five(name: string, got: Json, want: Json): void {
  for (const key of FIVE) near(`${name}.${key}`, got[key], want[key], 1e-12);
}

function interval(name: string, got: Json | undefined, low: unknown, high: unknown, tolerance = 1e-9): void {
  near(`${name}.low`, got?.["interval"]?.["low"], low, tolerance);
  near(`${name}.high`, got?.["interval"]?.["high"], high, tolerance);
}

function holdsGains(group: Json, { gains, mastery }: Json): void {
  five("gain", group["gain"]!, gains!["rawGain"]!);
  near("<g>", group["classAverageNormalizedGain"], gains!["classAverageNormalizedGain"], 1e-12);
  interval(
    "<g>",
    group["classAverageNormalizedGain"],
    gains!["classAverageNormalizedGainLow"],
    gains!["classAverageNormalizedGainHigh"],
  );
  five("g", group["individualNormalizedGain"]!, gains!["individualNormalizedGain"]!);
  five("c", group["normalizedChange"]!, gains!["normalizedChange"]!);
  interval("c", group["normalizedChange"], gains!["normalizedChangeLow"], gains!["normalizedChangeHigh"]);
  expect(group["individualNormalizedGain"]!["undefined"]).toBe(gains!["normalizedGainUndefined"]);
  expect(group["categories"]).toEqual({ high: gains!["high"], medium: gains!["medium"], low: gains!["low"] });
  expect(group["lost"]).toBe(gains!["lost"]);
  const crossed = group["mastery"]!;
  expect([crossed["pre"]!["count"], crossed["post"]!["count"], crossed["gained"], crossed["lost"]]).toEqual([
    mastery!["pre"],
    mastery!["post"],
    mastery!["gained"],
    mastery!["lost"],
  ]);
  near("mcnemar", crossed["mcnemar"]!["p"], mastery!["mcnemarExactP"], 1e-10);
  interval("mastery.change", crossed["change"], mastery!["changeLow"], mastery!["changeHigh"]);
}

function holdsCompare(group: Json, want: Json): void {
  const { n, t, wilcoxon, shapiro, sign, effect, correlation, bayes, diff } = want[
    "paired"
  ] as unknown as Json;
  five("pre", group["pre"]!, want["pre"]!);
  five("post", group["post"]!, want["post"]!);
  five("difference", group["difference"]!, diff!);
  near("t", group["t"]!["statistic"], t!["statistic"], 1e-12);
  near("t.p", group["t"]!["p"], t!["p"], 1e-10);
  interval("t", group["t"]!["meanDifference"], t!["ciLow"], t!["ciHigh"]);
  const ranks = group["wilcoxon"]!;
  near("W+", ranks["wPlus"], wilcoxon!["wPlus"], 1e-15);
  expect(ranks["zeros"]).toBe(wilcoxon!["zeros"]);
  near("wilcoxon.p", ranks["p"], wilcoxon!["pExact"], 1e-12);
  near("hl", ranks["hodgesLehmann"], wilcoxon!["hodgesLehmann"], 1e-12);
  interval(
    "hl",
    ranks["hodgesLehmann"],
    wilcoxon!["hodgesLehmannLow"],
    wilcoxon!["hodgesLehmannHigh"],
    1e-12,
  );
  near("rb", ranks["rankBiserial"], wilcoxon!["rankBiserial"], 1e-12);
  interval("rb", ranks["rankBiserial"], wilcoxon!["rankBiserialLow"], wilcoxon!["rankBiserialHigh"]);
  const checks = group["sensitivity"]!;
  near("pratt", checks["pratt"]!["p"], wilcoxon!["pExactPratt"], 1e-12);
  near("normal", checks["wilcoxonNormal"]!["p"], wilcoxon!["pNormal"], 1e-10);
  near("sign", checks["sign"]!["p"], sign!["p"], 1e-10);
  near("W", group["shapiroWilk"]!["w"], shapiro!["w"], 1e-12);
  near("W.p", group["shapiroWilk"]!["p"], shapiro!["p"], 1e-9);
  const effects = group["effects"]!;
  for (const name of ["gav", "dav", "dz", "gz", "glassPre", "drm", "superiority"])
    near(name, effects[name], effect![name], 1e-11);
  for (const name of ["dav", "glassPre", "superiority"])
    interval(name, effects[name], effect![`${name}Low`], effect![`${name}High`]);
  interval("gav", effects["gav"], effect!["davLow"], effect!["davHigh"]);
  // R's root is good to about 1e-8 (METHODS asks for 1e-8 of it).
  for (const name of ["dz", "gz"]) interval(name, effects[name], effect!["dzLow"], effect!["dzHigh"], 1e-8);
  near("r", group["correlation"], correlation!["r"], 1e-11);
  near("r.p", group["correlation"]!["p"], correlation!["p"], 1e-9);
  interval("r", group["correlation"], correlation!["low"], correlation!["high"]);
  near(
    "bf",
    group["bayes"]!["bf10"],
    bayes!["bf10"],
    Math.abs(t!["statistic"] as unknown as number) <= 10 ? 1e-7 : 1e-4,
  );
  expect(group["n"]).toBe(n);
}

const scored = Object.entries(cases as Record<string, Json>).filter(([, one]) => "pre" in one);

describe.each(scored)("the built program on %s", (_name, one) => {
  const args = [
    `tests/data/${one["file"]}`,
    "--id",
    "id",
    "--pre",
    String(one["pre"]),
    "--post",
    String(one["post"]),
  ];
  const by = one["by"] as unknown as string | undefined;
  const scale = one["scale"] as unknown as number[] | undefined;
  const groups = [
    [{}, one["all"]!] as const,
    ...Object.entries(one["groups"] ?? {}).map(([level, want]) => [{ [by!]: level }, want as Json] as const),
  ];
  const grouped = by === undefined ? args : [...args, "--by", by];

  it("compares as R does, in every group", () => {
    compared = 0;
    const { json, code } = runJson(["compare", ...grouped]);
    expect(code).toBe(0);
    expect(json.groups).toHaveLength(groups.length);
    for (const [name, want] of groups) {
      const group = json.groups.find((its: Json) => JSON.stringify(its["group"]) === JSON.stringify(name));
      holdsCompare(group, want);
    }
    expect(compared).toBeGreaterThan(50 * groups.length);
  });

  const gainsToo = scale === undefined ? [] : [scale];
  it.each(gainsToo.map((range) => ({ range })))("gains as R does, in every group", ({ range }) => {
    compared = 0;
    const mastery = String((one["all"]!["mastery"] as Json)["threshold"]);
    const { json } = runJson(["gains", ...grouped, "--scale", range.join(":"), "--mastery", mastery]);
    for (const [name, want] of groups) {
      const group = json.groups.find((its: Json) => JSON.stringify(its["group"]) === JSON.stringify(name));
      holdsGains(group, want);
    }
    expect(compared).toBeGreaterThan(30 * groups.length);
  });

  it("matches as many people as R", () => {
    const { json } = runJson(["compare", ...args]);
    const all = one["all"]!;
    expect([json.flow.matched, json.flow.preOnly, json.flow.postOnly]).toEqual([
      all["matched"],
      all["preOnly"],
      all["postOnly"],
    ]);
  });
});

describe("the built program on decimal ties", () => {
  it("gives W+ = 1726 on anorexia, where binary noise gives 1724.5", () => {
    const { json } = runJson(["compare", "tests/data/anorexia.csv"]);
    expect(json.groups[0].wilcoxon.wPlus).toBe(1726);
  });
});
