import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { analyseCompare } from "../../../src/analyses/compare.ts";
import { conventionsOf } from "../../../src/analyses/conventions/conventions.ts";
import { analyseGains } from "../../../src/analyses/gains.ts";
import { conventions } from "../../../src/analyses/schemas/conventions.schema.ts";
import { type ReadScoresOptions, readScores } from "../../../src/data/scores/read-scores.ts";
import type { ScoreTable } from "../../../src/data/scores/score-table.ts";
import { conventionsCases } from "../../conventions-oracle.ts";
import { relativeError } from "../../relative-error.ts";
import { study, wideCsv } from "../../study.ts";

function conventionsOfTable(table: ScoreTable, confidence = 0.95, lowerIsBetter = false) {
  const settings = { confidence, lowerIsBetter };
  const presentation = { version: "1.0.0" };
  const gains = analyseGains(table, settings, presentation);
  const compare = analyseCompare(table, settings, presentation);
  return { gains, compare, its: conventionsOf(table, gains, compare, settings) };
}

const sample = (name: string, options: ReadScoresOptions) =>
  readScores([fileURLToPath(new URL(`../../../data-samples/${name}`, import.meta.url))], options);

/** The groups of the sample files by what the oracle calls them. */
async function sampleGroups() {
  const diklat = conventionsOfTable(await sample("diklat-berjenjang.csv", { by: ["Jenjang"] }), 0.9);
  const sleep = conventionsOfTable(await sample("sleep.csv", { pre: "drug1", post: "drug2" }), 0.9);
  const baumann = conventionsOfTable(
    await sample("baumann.csv", { pre: "pretest.1", post: "post.test.1" }),
    0.9,
  );
  const named = diklat.its.groups.map((group) => {
    const [level] = Object.values(group.group);
    return [level === undefined ? "diklat" : `diklat ${level}`, group] as const;
  });
  return new Map([...named, ["sleep", sleep.its.groups[0]!], ["baumann", baumann.its.groups[0]!]]);
}

/** The pairs of every case of the oracle, on a scale to 100 where they fit. */
const tableOf = ({ pre, post }: (typeof conventionsCases)[number]) =>
  study(wideCsv(pre.map((score, i) => [score, post[i]!] as const)), {});

describe("conventionsOf", () => {
  it("finds in the sample files what R and PSPP print of them", async () => {
    const groups = await sampleGroups();
    expect(groups.size).toBe(6);
    for (const [name, group] of groups) {
      const oracle = conventionsCases.find((one) => one.name === name)!;
      expect([name, group.n]).toEqual([name, oracle.pre.length]);
      for (const [i, of] of (["pre", "post", "d"] as const).entries()) {
        const found = group.quartiles[i]!.weightedAverage;
        const [q1, q3] = oracle.pspp.quartiles[of].weightedAverage;
        expect("q1" in found && found.q1).toBeCloseTo(q1, 9);
        expect("q3" in found && found.q3).toBeCloseTo(q3, 9);
      }
      if ("reason" in group.wilcoxon) throw new Error(name);
      expect(group.wilcoxon.spss.z).toBeCloseTo(oracle.pspp.z, 9);
    }
  });

  it.each(conventionsCases)("prints the signed-rank test of R and JASP on $name", async (oracle) => {
    const { its } = conventionsOfTable(await tableOf(oracle));
    const { wilcoxon, effects } = its.groups[0]!;
    if ("reason" in wilcoxon || "reason" in effects) throw new Error("absent");
    expect(relativeError(wilcoxon.r.p, oracle.wilcox)).toBeLessThan(1e-11);
    expect(relativeError(wilcoxon.spss.p, oracle.wilcoxUncorrected)).toBeLessThan(1e-11);
    expect(wilcoxon.spss.z).toBeCloseTo(oracle.pspp.z, 9);
    expect(wilcoxon.jasp.z).toBeCloseTo(oracle.jaspZ, 11);
    expect(relativeError(effects.hedgesApproximate, oracle.hedges)).toBeLessThan(1e-12);
  });

  it("ranks differences in binary, as R and PSPP do, where decimals rank otherwise", async () => {
    const anorexia = conventionsCases.find(({ name }) => name === "anorexia")!;
    const { wilcoxon } = conventionsOfTable(await tableOf(anorexia)).its.groups[0]!;
    expect("wPlus" in wilcoxon && [wilcoxon.ours.wPlus, wilcoxon.wPlus]).toEqual([1726, 1724.5]);
    expect("sizes" in wilcoxon && wilcoxon.sizes.binary).toBeGreaterThan(
      "sizes" in wilcoxon ? wilcoxon.sizes.decimal : Number.POSITIVE_INFINITY,
    );
  });

  it("agrees with this program where the convention is the same", async () => {
    for (const oracle of conventionsCases.filter(({ name }) => name !== "anorexia")) {
      const { its, compare } = conventionsOfTable(await tableOf(oracle));
      const { wilcoxon, quartiles } = its.groups[0]!;
      const { sensitivity, pre } = compare.groups[0]!;
      if ("reason" in wilcoxon || "reason" in sensitivity || "reason" in sensitivity.wilcoxonNormal)
        throw new Error("absent");
      expect(wilcoxon.spss.p).toBe(sensitivity.wilcoxonNormal.p);
      expect("q1" in pre && pre.q1).toBe(quartiles[0]!.ours.q1);
      if (wilcoxon.r.method === "exact") expect(wilcoxon.r.p).toBe(wilcoxon.ours.p);
    }
  });

  it("takes R's exact p only below 50 differences without ties and zeros", async () => {
    const methodOf = async (differences: readonly number[]) => {
      const csv = wideCsv(differences.map((d) => [100, 100 + d] as const));
      const { wilcoxon } = conventionsOfTable(await study(csv, {})).its.groups[0]!;
      return "r" in wilcoxon ? wilcoxon.r.method : undefined;
    };
    const distinct = Array.from({ length: 50 }, (_, i) => (i % 3 === 0 ? -1 : 1) * (i + 1));
    expect(await methodOf(distinct.slice(1))).toBe("exact");
    expect(await methodOf(distinct)).toBe("normal-corrected");
    expect(await methodOf([1, 2, 3, 4, 5, 0])).toBe("normal-corrected");
    expect(await methodOf([1, 2, 3, 4, -4])).toBe("normal-corrected");
  });

  it("counts individual categories as a spreadsheet does, and as they are written", async () => {
    const diklat = conventionsCases.find(({ name }) => name === "diklat")!;
    const { normalizedGain } = (await sampleGroups()).get("diklat")!;
    const [high, medium, low] = diklat.bands;
    expect("binaryBands" in normalizedGain && normalizedGain.binaryBands).toEqual({ high, medium, low });
    // (93.1 − 77)/(100 − 77) is .7, in binary .6999999999999997
    const csv = wideCsv([
      [77, 93.1],
      [50, 60],
      [40, 45],
      [100, 90],
      [30, 80],
    ]);
    const gain = conventionsOfTable(await study(csv, { scale: { min: 0, max: 100 } })).its.groups[0]!
      .normalizedGain;
    if (!("bands" in gain)) throw new Error("absent");
    expect([gain.bands.high, gain.binaryBands.high, gain.undefined]).toEqual([2, 1, 1]);
  });

  it("turns scores round for N-gain where lower is better", async () => {
    const up = await study(
      wideCsv([
        [20, 60],
        [30, 80],
        [50, 90],
        [10, 40],
        [25, 70],
      ]),
      { scale: { min: 0, max: 100 } },
    );
    const down = await study(
      wideCsv([
        [80, 40],
        [70, 20],
        [50, 10],
        [90, 60],
        [75, 30],
      ]),
      { scale: { min: 0, max: 100 } },
    );
    expect(conventionsOfTable(down, 0.95, true).its.groups[0]!.normalizedGain).toEqual(
      conventionsOfTable(up).its.groups[0]!.normalizedGain,
    );
  });

  it("keeps the contract, and says why something does not exist", async () => {
    const few = conventionsOfTable(
      await study(
        wideCsv([
          [1, 2],
          [3, 5],
        ]),
        {},
      ),
    ).its;
    const same = conventionsOfTable(
      await study(wideCsv(Array.from({ length: 6 }, () => [5, 5] as const)), {}),
    ).its;
    const oneWay = conventionsOfTable(
      await tableOf(conventionsCases.find(({ name }) => name === "sleep")!),
    ).its;
    for (const its of [few, same, oneWay])
      expect(conventions.parse(JSON.parse(JSON.stringify(its)))).toEqual(its);
    expect(few.groups[0]!.wilcoxon).toEqual({ reason: "too-few-pairs" });
    expect(few.groups[0]!.quartiles[0]!.weightedAverage).toEqual({ reason: "too-few-pairs" });
    expect(few.groups[0]!.normalizedGain).toEqual({ reason: "no-scale" });
    expect(same.groups[0]!.wilcoxon).toEqual({ reason: "no-non-zero-differences" });
    expect(same.groups[0]!.effects).toEqual({ reason: "no-variation" });
    expect(oneWay.groups[0]!.rankBiserial).toMatchObject({
      ...{ ours: { estimate: 1, reason: "all-changed-one-way" } },
      jasp: { low: 1, high: 1 },
    });
  });
});
