import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DescriptorDamage, DescriptorProblem, PathFault } from "../src/core/descriptor-problem.ts";
import { type DescriptorErrorCode, InputError } from "../src/core/input-error.ts";
import { readStudy } from "../src/data/descriptor/read-study.ts";
import { errorSentence } from "../src/language/error-sentence.ts";
import { catalogueOf } from "../src/language/index.ts";
import { refused } from "./cli/refused.ts";
import { oneResource, studyFolder } from "./data/descriptor/study-folder.ts";
import { errorFaults, membersOf } from "./said.ts";

/** What reading a descriptor is refused with. */
async function refusedStudy(path: string): Promise<InputError> {
  const error = await readStudy(path).then(
    () => undefined,
    (failure: unknown) => failure,
  );
  expect(error).toBeInstanceOf(InputError);
  return error as InputError;
}

const SCORES = "id;pre;post\na;1;2\nb;2;4\n";
const fields = (...names: string[]) => ({ fields: names.map((name) => ({ name })) });
const yaml = (text: string) => refusedStudy(studyFolder({ "datapackage.yaml": text }));
const json = (text: string) => refusedStudy(studyFolder({ "datapackage.json": text }));
const resource = (its: object, paud: object = {}) => refusedStudy(oneResource(its, paud));
const study = (resources: object[], files: Record<string, string> = {}) =>
  studyFolder({ ...files, "datapackage.json": JSON.stringify({ resources }) });
const scores = { kind: "scores" };

describe("every error of study descriptors", () => {
  const triggers: Readonly<Record<DescriptorErrorCode, () => Promise<unknown>>> = {
    "descriptor-damaged": () => json("{"),
    "descriptor-invalid": () => json("{}"),
    "descriptor-too-large": () => yaml(`# ${"x".repeat(4_194_304)}`),
    "url-resource": () => resource({ path: "https://example.org/nilai.csv" }),
    "unsafe-path": () => resource({ path: "../nilai.csv" }),
    "several-descriptors": () =>
      refused(["gains", studyFolder({ "datapackage.json": "{}", "x.datapackage.yml": "" })]),
    "no-descriptor": () => refusedStudy(studyFolder({})),
    "study-with-files": () => refused(["gains", oneResource({}), "-"]),
    "resource-without-study": () => refused(["gains", "-", "--resource", "nilai"], SCORES),
    "unknown-resource": () => refused(["gains", oneResource({}), "--resource", "lain"]),
    "resource-of-other-kind": () =>
      refused(["gains", oneResource({ paud: { kind: "interviews" } }), "--resource", "nilai"]),
    "study-without-kind": () => refused(["themes", oneResource({ paud: scores })]),
    "several-resources": () =>
      refused([
        "gains",
        study([
          { name: "a", path: "a.csv", paud: scores },
          { name: "b", path: "b.csv", paud: { ...scores, decimal: "," } },
        ]),
      ]),
    "several-instruments": () => {
      const test = (name: string) => ({ name, waves: { pre: `pre ${name}`, post: `post ${name}` } });
      return refused(["gains", oneResource({ paud: { ...scores, instruments: [test("a"), test("b")] } })]);
    },
    "unknown-instrument": () => {
      const test = { name: "a", waves: { pre: "pre", post: "post" } };
      const folder = oneResource({ paud: { ...scores, instruments: [test] } });
      return refused(["gains", folder, "--outcome", "lain"]);
    },
    "inline-data": () => refused(["gains", study([{ name: "a", data: [], paud: scores }])]),
    "scattered-transcripts": () =>
      refused([
        "themes",
        study([
          { name: "w", path: "w.qdpx" },
          { name: "t", path: ["a/1.txt", "b/2.txt"] },
        ]),
      ]),
  };
  const codes = membersOf("input-error.ts", "DescriptorErrorCode");

  it("is named in the source, and has a case here", () => {
    expect(codes.length).toBeGreaterThan(14);
    expect(Object.keys(triggers).sort()).toEqual([...codes].sort());
  });

  it.each(Object.entries(triggers))("%s is met, and said in both languages", async (code, trigger) => {
    const error = await trigger();
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).code).toBe(code);
    expect(errorFaults(error as InputError, ["key"])).toEqual([]);
  });
});

describe("everything that can be wrong at one place of a descriptor", () => {
  const waiver = (expires: string) => ({ checks: { waivers: [{ rule: "nik", reason: "x", expires }] } });
  const triggers: Readonly<Record<DescriptorProblem, readonly [place: string, () => Promise<InputError>]>> = {
    "unknown-key": ["paud", () => resource({}, { mastry: 70 })],
    "wrong-type": ["paud.scale.min", () => resource({}, { scale: { min: "0", max: 100 } })],
    missing: ["paud.waves.post", () => resource({}, { waves: { pre: "a" } })],
    "not-one-of": ["resources[0].paud.kind", () => resource({ paud: { kind: "score" } })],
    empty: ["resources", () => json('{"resources": []}')],
    "too-small": ["paud.privacy.k", () => resource({}, { privacy: { k: 0 } })],
    "not-above": [
      "paud.privacy.generalise.Umur.band",
      () => resource({}, { privacy: { generalise: { Umur: { band: 0 } } } }),
    ],
    "not-one-character": ["resources[0].dialect.delimiter", () => resource({ dialect: { delimiter: "::" } })],
    "not-a-date": ["paud.checks.waivers[0].expires", () => resource({}, waiver("2027-02-29"))],
    "min-not-below-max": ["paud.scale", () => resource({}, { scale: { min: 100, max: 0 } })],
    "mastery-outside-scale": [
      "paud.mastery",
      () => resource({}, { mastery: 700, scale: { min: 0, max: 100 } }),
    ],
    "not-a-field": [
      "resources[0].paud.roles.id",
      () => resource({ schema: fields("ID", "pre"), paud: { roles: { id: "IDD" } } }),
    ],
    "repeated-name": ["resources[0].schema.fields[1].name", () => resource({ schema: fields("a", "a") })],
    "repeated-column": ["paud.waves.post", () => resource({}, { waves: { pre: "a", post: "a" } })],
    "unknown-resource": [
      "resources[0].schema.foreignKeys[0].reference.resource",
      () =>
        resource({
          schema: {
            ...fields("a"),
            foreignKeys: [{ fields: "a", reference: { resource: "x", fields: "a" } }],
          },
        }),
    ],
    "unequal-lengths": [
      "resources[0].schema.foreignKeys[0]",
      () =>
        resource({
          schema: { ...fields("a", "b"), foreignKeys: [{ fields: ["a", "b"], reference: { fields: "a" } }] },
        }),
    ],
    "path-and-data": ["resources[0]", () => resource({ data: [] })],
    "two-cohorts": ["paud", () => resource({}, { cohort: "a", roles: { cohort: "b" } })],
  };

  it("is named in the source, and has a case here", () => {
    const problems = membersOf("descriptor-problem.ts", "DescriptorProblem");
    expect(problems.length).toBeGreaterThan(14);
    expect(Object.keys(triggers).sort()).toEqual([...problems].sort());
  });

  it.each(Object.entries(triggers))(
    "%s names its place, and is said in both languages",
    async (problem, [place, trigger]) => {
      const error = await trigger();
      expect(error.args).toMatchObject({ problem, path: place, more: 0 });
      expect(errorFaults(error)).toEqual([]);
      for (const language of ["en", "id"] as const) {
        const sentence = errorSentence(error, catalogueOf(language));
        expect(sentence).toContain(`datapackage.json: ${place}: `);
        // The place is followed by what is wrong and what to do.
        expect(sentence.split(`${place}: `)[1]!.length).toBeGreaterThan(15);
      }
    },
  );

  it("says what was meant, what there is, and how many further problems there are", async () => {
    const error = await resource({}, { mastry: 70, waves: { pre: "a" } });
    expect(errorSentence(error, catalogueOf("en"))).toMatch(
      /: paud\.waves\.post: is missing\. Add it\. \(further problems: 1\)$/,
    );
    const other = await resource({}, { mastry: 70 });
    expect(errorSentence(other, catalogueOf("en"))).toMatch(
      /: paud: unknown key "mastry"; did you mean "mastery"\? The keys are: "title", "language", /,
    );
  });

  it.each([
    ["text for a list", { tiers: "Dasar" }, "paud.tiers: wants a list, has text."],
    [
      "a number for a name or names",
      { roles: { by: 3 } },
      "paud.roles.by: wants text or a list, has a number.",
    ],
    ["nothing", { scale: null }, "paud.scale: wants keys with values, has nothing."],
    ["yes for true", { lowerIsBetter: "yes" }, "paud.lowerIsBetter: wants true or false, has text."],
    ["a fraction", { privacy: { k: 2.5 } }, "paud.privacy.k: wants a whole number, has a number."],
    [
      "an unknown generalisation",
      { privacy: { generalise: { "Kab/Kota": "dropp" } } },
      'paud.privacy.generalise["Kab/Kota"]: "dropp" is not one of "drop", "year"; did you mean "drop"?',
    ],
    [
      "a waiver without a reason",
      { checks: { waivers: [{ rule: "nik", expires: "2027-01-31" }] } },
      "paud.checks.waivers[0].reason: is missing.",
    ],
  ])("%s is refused in words", async (_name, paud, sentence) => {
    expect(errorSentence(await resource({}, paud), catalogueOf("en"))).toContain(sentence);
  });
});

describe("everything that keeps a descriptor's text from being read", () => {
  const deep = (n: number) => `${"[".repeat(n)}${"]".repeat(n)}`;
  const triggers: Readonly<
    Record<DescriptorDamage, readonly [row: number, place: number, () => Promise<InputError>]>
  > = {
    syntax: [2, 8, () => json('{\n  "a": b\n}')],
    unfinished: [3, 1, () => json('{\n  "a": [1,\n')],
    "repeated-key": [3, 1, () => yaml("a: 1\nb: 2\na: 3\n")],
    tab: [2, 1, () => yaml("a:\n\tb: 1\n")],
    indentation: [3, 1, () => yaml("a:\n  b: 1\n c: 2\n")],
    "unknown-alias": [1, 1, () => yaml("a: *b\n")],
    "too-many-aliases": [1, 1, () => yaml(`a: &a [x]\nb: [${"*a, ".repeat(200)}*a]\n`)],
    "several-documents": [2, 1, () => yaml("a: 1\n---\nb: 2\n")],
    // `{"a": ` has 6 characters, 199 lists may be open in the object, and the next is the one too many.
    "too-deep": [1, 206, () => json(`{"a": ${deep(300)}}`)],
    "not-utf8": [1, 1, () => refusedStudy(studyFolder({ "datapackage.yaml": Buffer.from([0x61, 0xff]) }))],
    "not-an-object": [1, 1, () => yaml("- a\n")],
  };

  it("is named in the source, and has a case here", () => {
    const damages = membersOf("descriptor-problem.ts", "DescriptorDamage");
    expect(damages.length).toBeGreaterThan(9);
    expect(Object.keys(triggers).sort()).toEqual([...damages].sort());
  });

  it.each(Object.entries(triggers))(
    "%s is said with its place in both languages",
    async (problem, [row, place, trigger]) => {
      const error = await trigger();
      expect(error.code).toBe("descriptor-damaged");
      expect(error.args).toMatchObject({ problem, row, place });
      expect(errorFaults(error, ["key"])).toEqual([]);
      expect(errorSentence(error, catalogueOf("id")).length).toBeGreaterThan(60);
    },
  );
});

describe("every path that is not opened", () => {
  const linked = () => {
    const path = oneResource({});
    symlinkSync("/etc", join(path, "nilai.csv"));
    return path;
  };
  const triggers: Readonly<Record<PathFault, () => Promise<InputError>>> = {
    absolute: () => resource({ path: "/etc/passwd" }),
    parent: () => resource({ path: "a/../../b.csv" }),
    backslash: () => resource({ path: "a\\b.csv" }),
    link: () => refusedStudy(linked()),
  };

  it.each(Object.entries(triggers))("%s is said in both languages", async (problem, trigger) => {
    const error = await trigger();
    expect(error.code).toBe("unsafe-path");
    expect(error.args).toMatchObject({ problem, path: "resources[0].path" });
    expect(errorFaults(error)).toEqual([]);
  });
});
