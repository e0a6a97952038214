import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type CheckErrorCode, InputError } from "../src/core/input-error.ts";
import { errorSentence } from "../src/language/error-sentence.ts";
import { catalogueOf } from "../src/language/index.ts";
import { refused } from "./cli/refused.ts";
import { folder } from "./cli/run.ts";
import { errorFaults, membersOf } from "./said.ts";

const { path, write } = folder();
const scores = write("nilai.csv", "id,pre,post\nP1,40,60\n");
const field = (its: string) => {
  const place = join(path, `study-${its.length}-${its.replace(/\W+/g, "").slice(0, 40)}`);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "nilai.csv"), "id,umur\nP1,30\n");
  writeFileSync(
    join(place, "datapackage.yaml"),
    `name: s\nresources:\n  - {name: nilai, path: nilai.csv, schema: {fields: [{name: id}, ${its}]}, paud: {kind: other}}\n`,
  );
  return refused(["check", place]);
};

const triggers: Readonly<Record<CheckErrorCode, () => Promise<unknown>>> = {
  "unknown-rule": () => refused(["check", "--explain", "nikk"]),
  "nothing-recognised": () => refused(["check", write("lain.csv", "LPD,alamat\nA,x\n")]),
  "bad-field": () => field("{name: umur, type: integer, constraints: {minimum: tujuh}}"),
};

describe("every error of check", () => {
  it("is named in the source, and has a case here", () => {
    expect(Object.keys(triggers).sort()).toEqual(membersOf("input-error.ts", "CheckErrorCode").sort());
  });

  it.each(Object.entries(triggers))("%s is met, and said in both languages", async (code, trigger) => {
    const error = await trigger();
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).code).toBe(code);
    expect(errorFaults(error as InputError)).toEqual([]);
  });
});

describe("a field that no cell could hold to", () => {
  const cases = {
    "unknown-format": "{name: umur, type: integer, format: bulat}",
    "unknown-directive": "{name: umur, type: date, format: '%d/%Q/%Y'}",
    "repeated-directive": "{name: umur, type: date, format: '%d/%d/%Y'}",
    "no-directive": "{name: umur, type: date, format: DD-MM-YYYY}",
    "bad-number-sign": "{name: umur, type: number, decimalChar: '5'}",
    "true-and-false": "{name: umur, type: boolean, trueValues: [ya], falseValues: [ya]}",
    "unsupported-constraint": "{name: umur, type: integer, constraints: {pattern: a}}",
    "unreadable-bound": "{name: umur, type: integer, constraints: {minimum: tujuh}}",
    "empty-range": "{name: umur, type: integer, constraints: {minimum: 9, maximum: 3}}",
    "bad-pattern": "{name: umur, constraints: {pattern: '(?=a)b'}}",
    "bad-enum-value": "{name: umur, type: integer, constraints: {enum: [satu]}}",
    "not-in-categories": "{name: umur, categories: [a], constraints: {enum: [b]}}",
    "unsafe-json-schema":
      "{name: umur, type: object, constraints: {jsonSchema: {properties: {a: {pattern: b}}}}}",
    "bad-json-schema": "{name: umur, type: object, constraints: {jsonSchema: {required: 5}}}",
  };

  it.each(Object.entries(cases))("is told once, with its place: %s", async (problem, its) => {
    const error = (await field(its)) as InputError;
    expect(error.code).toBe("bad-field");
    expect(error.args).toMatchObject({ resource: "nilai", field: "umur", problem });
    expect(errorFaults(error)).toEqual([]);
    for (const language of ["en", "id"] as const)
      expect(errorSentence(error, catalogueOf(language))).not.toContain(problem);
  });
});

describe("a rule that there is not", () => {
  it("is told with the one that was probably meant, and where it was named", async () => {
    const asked = (await refused(["check", scores, "--rule", "emaill=off"])) as InputError;
    expect(errorSentence(asked, catalogueOf("en"))).toBe(
      '--rule: no rule "emaill". Did you mean "email"? See paud-analyze check --list-rules.',
    );
  });
});
