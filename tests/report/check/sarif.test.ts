import { type Schema, Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/language/index.ts";
import { renderSarif } from "../../../src/report/check/sarif.ts";
import { publishedSchema } from "../../published-schema.ts";
import { FINDINGS, HOSTILE, hostileResult, RULES, resultOf } from "./samples.ts";

const en = catalogueOf("en");

/** What of a SARIF log the tests look at (SARIF 2.1.0, 3.13 and following). */
interface Log {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly version: string;
        readonly informationUri?: string;
        readonly rules: readonly Record<string, never>[];
      };
    };
    readonly language: string;
    readonly columnKind: string;
    readonly automationDetails: { readonly id: string };
    readonly invocations: readonly Record<string, unknown>[];
    readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
    readonly properties: Record<string, unknown>;
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly partialFingerprints: Record<string, string>;
      readonly locations?: readonly {
        readonly physicalLocation?: {
          readonly artifactLocation: { readonly uri: string; readonly index?: number };
          readonly region?: { readonly startLine: number };
        };
        readonly logicalLocations?: readonly { readonly name: string; readonly kind: string }[];
      }[];
    }[];
  }[];
}

const logOf = (...args: Parameters<typeof renderSarif>) => JSON.parse(renderSarif(...args)) as Log;
const runOf = (...args: Parameters<typeof renderSarif>) => logOf(...args).runs[0]!;

const schema = publishedSchema("sarif-2.1.0.json");

describe("renderSarif", () => {
  it("is a log of version 2.1.0 with one run, its tool, rules and results", () => {
    const log = logOf(resultOf({ findings: FINDINGS }), RULES, en);
    expect(log.version).toBe("2.1.0");
    expect(log.runs).toHaveLength(1);
    const { tool, language, columnKind, automationDetails, invocations } = log.runs[0]!;
    expect(tool.driver).toMatchObject({ name: "paud-analyze", version: "0.3.0" });
    expect(tool.driver.informationUri).toBeUndefined();
    expect([language, columnKind, automationDetails.id]).toEqual([
      "en",
      "utf16CodeUnits",
      "paud-analyze/check/",
    ]);
    expect(invocations).toEqual([{ executionSuccessful: true, exitCode: 1, ruleConfigurationOverrides: [] }]);
    expect(tool.driver.rules.map((rule) => rule["id"])).toEqual(RULES.map(({ id }) => id));
    const nik = tool.driver.rules[5]!;
    expect(nik).toEqual({
      id: "nik",
      name: "nik",
      shortDescription: { text: en.rules.nik.title },
      fullDescription: { text: en.rules.nik.explanation },
      help: {
        text: `${en.rules.nik.explanation} What to do: ${en.rules.nik.fix}`,
        markdown: `${en.rules.nik.explanation}\n\nWhat to do: ${en.rules.nik.fix}`,
      },
      defaultConfiguration: { level: "error" },
      properties: { tags: ["privacy"], total: 2 },
    });
  });

  it("says of every finding its rule, level, place and what it means", () => {
    const { results, tool } = runOf(resultOf({ findings: FINDINGS }), RULES, en);
    expect(results.map(({ level }) => level)).toEqual([
      "note",
      "error",
      "error",
      "warning",
      "warning",
      "warning",
    ]);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]!["id"]).toBe(ruleId);
    expect(results[1]).toMatchObject({
      message: { text: 'column "NIK": "3201**********01" is a NIK, the number of a person\'s identity card' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "nilai.csv", index: 0 },
            region: { startLine: 3 },
          },
          logicalLocations: [{ name: "NIK", kind: "member" }],
        },
      ],
    });
    expect(results[3]!.locations![0]!.physicalLocation!.region).toBeUndefined();
    expect(results[4]!.locations).toBeUndefined();
    expect(results[5]!.locations![0]!.physicalLocation).toEqual({
      artifactLocation: { uri: "data/lama%2C%201%3A2.csv" },
      region: { startLine: 1205 },
    });
  });

  it("has true totals where the list of findings is capped, and tells what was waived", () => {
    const waived = [{ rule: "nik", reason: "izin", expires: "2027-01-31", count: 4 }];
    const rules = [{ rule: "nik", severity: "error" as const, count: 31_000, shown: 2 }];
    const result = { ...resultOf({ findings: FINDINGS, waived }), rules };
    const { tool, properties } = runOf(result, RULES, en);
    expect(tool.driver.rules[5]!["properties"]).toEqual({ tags: ["privacy"], total: 31_000 });
    expect(properties["waived"]).toEqual(waived);
  });

  it("says which rules were given another severity or switched off", () => {
    const options = {
      ...resultOf().options,
      severities: { nik: "off" as const, "padded-cell": "error" as const },
    };
    const { invocations } = runOf(resultOf({ options }), RULES, en);
    expect(invocations[0]).toEqual({
      executionSuccessful: true,
      exitCode: 0,
      ruleConfigurationOverrides: [
        { descriptor: { id: "nik", index: 5 }, configuration: { enabled: false } },
        { descriptor: { id: "padded-cell", index: 4 }, configuration: { level: "error" } },
      ],
    });
  });

  it("lists a rule that found something though nobody listed it", () => {
    const { tool, results } = runOf(resultOf({ findings: FINDINGS }), [], en);
    expect(tool.driver.rules).toHaveLength(new Set(FINDINGS.map(({ rule }) => rule)).size);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]!["id"]).toBe(ruleId);
  });

  it("keeps the fingerprint of a finding when rows are added above it, and parts findings that are alike", () => {
    const fingerprints = (findings: typeof FINDINGS) =>
      runOf(resultOf({ findings }), RULES, en).results.map(
        (one) => one.partialFingerprints["findingHash/v1"]!,
      );
    const before = fingerprints(FINDINGS);
    const added = { ...FINDINGS[1]!, row: 2, value: "3201**********99" };
    const after = fingerprints([
      added,
      ...FINDINGS.map((one) => ("row" in one ? { ...one, row: one.row! + 7 } : one)),
    ]);
    expect(after.slice(1)).toEqual(before);
    const alike = fingerprints([FINDINGS[1]!, FINDINGS[1]!, { ...FINDINGS[1]!, column: "NIP" }]);
    expect(new Set(alike).size).toBe(3);
    expect(alike[0]!.replace(/:1$/, ":2")).toBe(alike[1]);
  });

  it("gives the same bytes again", () => {
    const result = resultOf({ findings: FINDINGS });
    expect(renderSarif(result, RULES, en)).toBe(renderSarif(structuredClone(result), [...RULES], en));
  });

  it.each(HOSTILE)("holds %j without placeholder, link or unseen character", (text) => {
    for (const language of ["en", "id"] as const) {
      const written = renderSarif(hostileResult(text), RULES, catalogueOf(language));
      expect(written.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Surrogate}]/u);
      const { results, artifacts } = (JSON.parse(written) as Log).runs[0]!;
      expect(results).toHaveLength(3);
      for (const { message } of results) {
        expect(message.text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(message.text.replaceAll("{{", "").replaceAll("}}", "")).not.toMatch(/[{}]/);
        expect(message.text).not.toMatch(/(?<!\\)\]\(/);
      }
      // Only what RFC 3986 allows in a path.
      for (const { location } of artifacts) expect(location.uri).toMatch(/^(?:[\w.~!*'()/-]|%[0-9A-F]{2})+$/);
    }
  });

  it.skipIf(schema === undefined)("is valid against the schema of OASIS, whatever stands in the data", () => {
    const validator = new Validator(JSON.parse(schema!) as Schema, "4", false);
    const results = [
      resultOf(),
      resultOf({ inputs: [], flow: { files: 0, rows: 0 } }),
      resultOf({
        findings: FINDINGS,
        options: { ...resultOf().options, severities: { nik: "off", required: "info" } },
      }),
      ...HOSTILE.map(hostileResult),
    ];
    for (const result of results)
      for (const language of ["en", "id"] as const) {
        const { valid, errors } = validator.validate(logOf(result, RULES, catalogueOf(language)));
        expect(errors.slice(0, 3)).toEqual([]);
        expect(valid).toBe(true);
      }
    // The validator does refuse.
    const broken = logOf(resultOf({ findings: FINDINGS }), RULES, en);
    expect(validator.validate({ ...broken, version: "2.0.0" }).valid).toBe(false);
  });
});
