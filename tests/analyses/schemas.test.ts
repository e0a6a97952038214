import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyseCompare } from "../../src/analyses/compare.ts";
import { analyseGains } from "../../src/analyses/gains.ts";
import { compareResult } from "../../src/analyses/schemas/compare.schema.ts";
import { gainsResult } from "../../src/analyses/schemas/gains.schema.ts";
import { jsonSchemas } from "../../src/analyses/schemas/json-schemas.ts";
import type { CompareSettings, GainsSettings } from "../../src/analyses/settings.ts";
import { SCHEMA_NAMES, schema as schemaCommand } from "../../src/commands/schema.ts";
import type { ReadScoresOptions } from "../../src/data/scores/read-scores.ts";
import { renderJson } from "../../src/report/json.ts";
import { everyValue, unsound } from "../every-value.ts";
import { study, wideCsv } from "../study.ts";

type Settings = Partial<Omit<GainsSettings & CompareSettings, "scale">>;

/** Small classes and odd ones, each a file with what is said about it. */
interface Case {
  readonly csv: string;
  readonly read?: ReadScoresOptions;
  readonly settings?: Settings;
  readonly listUnmatched?: true;
}

const scores = (n: number) =>
  Array.from({ length: n }, (_, i) => [40 + ((7 * i) % 23), 55 + ((11 * i) % 37)] as const);

const everything: Settings = {
  confidence: 0.9,
  mastery: 70,
  reliability: 0.8,
  effectiveness: true,
  test: "auto",
  equivalenceMargin: 5,
  bootstrap: { resamples: 200, seed: 1 },
};

const grouped = `id,Jenjang,Angkatan,pre,post\n${Array.from(
  { length: 36 },
  (_, i) =>
    `p${i},${["Mahir", "Dasar", "Lanjut"][i % 3]},A${i % 6},${30 + ((13 * i) % 41)},${i % 7 === 0 ? "" : 45 + ((17 * i) % 53)}\n`,
).join("")}`;

const cases: Readonly<Record<string, Case>> = {
  "all options on, by two columns": {
    csv: grouped,
    read: { by: ["Jenjang", "Angkatan"] },
    settings: everything,
    listUnmatched: true,
  },
  "no scale": { csv: wideCsv(scores(12).map(([a, b]) => [a / 10, b / 10])), settings: everything },
  "nobody matched": { csv: "id,pre,post\na,50,\nb,,60\n", settings: everything, listUnmatched: true },
  "one pair": { csv: wideCsv(scores(1)), settings: everything },
  "two pairs": { csv: wideCsv(scores(2)), settings: everything },
  "four pairs": { csv: wideCsv(scores(4)), settings: everything },
  "five pairs": { csv: wideCsv(scores(5)), settings: everything },
  "nine pairs": { csv: wideCsv(scores(9)), settings: everything },
  "all differences equal": { csv: wideCsv(scores(9).map(([a]) => [a, a + 10])), settings: everything },
  "nobody changed": { csv: wideCsv(scores(9).map(([a]) => [a, a])), settings: everything },
  "one score for everybody": { csv: wideCsv(scores(9).map(() => [50, 50])), settings: everything },
  "everybody at the ceiling": { csv: wideCsv(scores(9).map(() => [100, 100])), settings: everything },
  "everybody at the ceiling before": {
    csv: wideCsv(scores(9).map(([, b]) => [100, b])),
    settings: everything,
  },
  "long layout with a third wave": {
    csv: `id,waktu,nilai\n${scores(8)
      .map(([a, b], i) => `p${i},pretest,${a}\np${i},posttest,${b}\np${i},tindak lanjut,${b - 1}\n`)
      .join("")}`,
    settings: everything,
  },
  "lower is better, on a scale": {
    csv: wideCsv(scores(12)),
    read: { scale: { min: 0, max: 120 } },
    settings: { ...everything, lowerIsBetter: true },
  },
  "lower is better, without a scale": {
    csv: wideCsv(scores(12).map(([a, b]) => [a / 10, b / 10])),
    settings: { ...everything, lowerIsBetter: true },
  },
  "scores without an id column": { csv: "pre,post\n50,60\n55,70\n60,60\n45,66\n50,71\n" },
  "huge scores": {
    csv: wideCsv(scores(9).map(([a, b]) => [a * 1e150, b * 1e150])),
    read: { scale: { min: 0, max: 1e152 } },
    settings: everything,
  },
  "tiny differences beside a large gain": {
    csv: wideCsv(scores(20).map(([a], i) => [a, `${a + 20}.${i % 2 === 0 ? "0001" : "0002"}`])),
    settings: everything,
  },
  "bad cells": { csv: `${wideCsv(scores(9))}x,abc,50\ny,"1,500",50\nz,#REF!,50\n,1,2\np0,1,2\n` },
};

describe.each(Object.entries(cases))("%s", (_name, { csv, read, settings = {}, listUnmatched }) => {
  const presentation = { version: "1.0.0", ...(listUnmatched === undefined ? {} : { listUnmatched }) };

  it("gives a gains result that keeps the contract", async () => {
    const result = analyseGains(await study(csv, read), settings, presentation);
    expect(gainsResult.safeParse(result).error?.issues ?? []).toEqual([]);
    expect(unsound(result)).toEqual([]);
    expect(JSON.parse(renderJson(result))).toEqual(result);
  });

  it("gives a compare result that keeps the contract", async () => {
    const result = analyseCompare(await study(csv, read), settings, presentation);
    expect(compareResult.safeParse(result).error?.issues ?? []).toEqual([]);
    expect(unsound(result)).toEqual([]);
    expect(JSON.parse(renderJson(result))).toEqual(result);
  });
});

const SCHEMAS = [
  ...["gains", "compare", "items", "themes", "agreement", "report", "report-summary", "check"],
  ...["anonymize", "descriptor"],
] as const;

describe("the contract", () => {
  it("is written for every report and the descriptor, and there are no others", () => {
    expect(Object.keys(jsonSchemas())).toEqual(SCHEMAS);
    expect(SCHEMA_NAMES).toEqual(SCHEMAS);
  });

  it("refuses a key it does not know and a number that is none", async () => {
    const result = analyseGains(await study(wideCsv(scores(9))), {}, { version: "1.0.0" });
    expect(gainsResult.safeParse({ ...result, extra: 1 }).success).toBe(false);
    const [group] = result.groups;
    const broken = { ...result, groups: [{ ...group, gain: { ...group!.gain, mean: Number.NaN } }] };
    expect(gainsResult.safeParse(broken).success).toBe(false);
    expect(unsound(broken)).toEqual(["$.groups.0.gain.mean = NaN"]);
  });

  it("looks at every figure", async () => {
    const result = analyseCompare(await study(wideCsv(scores(9))), {}, { version: "1.0.0" });
    expect([...everyValue(result)].length).toBeGreaterThan(100);
  });

  it.each(SCHEMAS)("is written to schemas/%s.json as it is", async (name) => {
    const shipped = readFileSync(new URL(`../../schemas/${name}.json`, import.meta.url), "utf8");
    expect(shipped).toBe(`${JSON.stringify(jsonSchemas()[name], null, 2)}\n`);
  });

  it.each(SCHEMAS)("is printed by `paud-analyze schema %s`", async (name) => {
    const packageRoot = new URL("../../", import.meta.url).pathname;
    const context = {
      version: "",
      packageRoot,
      today: () => "2026-01-01",
      stdin: () => process.stdin,
      progress: () => {},
      study: () => {},
    };
    const outcome = await schemaCommand.run([name], {}, context);
    expect(outcome).toEqual({
      kind: "text",
      text: readFileSync(new URL(`../../schemas/${name}.json`, import.meta.url), "utf8"),
    });
  });
});
