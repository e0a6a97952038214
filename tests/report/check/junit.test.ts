import { readFileSync } from "node:fs";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { catalogueOf } from "../../../src/language/index.ts";
import { renderJunit } from "../../../src/report/check/junit.ts";
import { FINDINGS, HOSTILE, hostileResult, RULES, resultOf } from "./samples.ts";

const en = catalogueOf("en");
const schema = readFileSync(new URL("../../schemas/junit.xsd", import.meta.url), "utf8");

interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
}

/** The elements of a document; throws where it is not well-formed. */
function read(xml: string): Element {
  const parser = new SaxesParser();
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const element = {
      name: tag.name,
      attributes: tag.attributes as Record<string, string>,
      children: [],
      text: "",
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => {
    open.at(-1)!.text += text;
  });
  parser.write(xml).close();
  return root.children[0]!;
}

const suitesOf = (...args: Parameters<typeof renderJunit>) => read(renderJunit(...args)).children;
const casesOf = (suite: Element) => suite.children.filter(({ name }) => name === "testcase");
const caseOf = (suite: Element, rule: string) =>
  casesOf(suite).find(({ attributes }) => attributes["name"] === rule)!;

describe("renderJunit", () => {
  it("has a suite per file and one for the study, and in each a test per rule", () => {
    const suites = suitesOf(resultOf({ findings: FINDINGS }), RULES, en);
    expect(suites.map(({ attributes }) => [attributes["id"], attributes["name"]])).toEqual([
      ["0", "nilai.csv"],
      ["1", "wawancara/koding.csv"],
      ["2", "data/lama, 1:2.csv"],
      ["3", "study"],
    ]);
    for (const suite of suites) {
      expect(casesOf(suite).map(({ attributes }) => attributes["name"])).toEqual(RULES.map(({ id }) => id));
      expect(suite.attributes).toMatchObject({
        package: "paud-analyze",
        hostname: "localhost",
        timestamp: "2026-11-24T00:00:00",
        time: "0",
        errors: "0",
      });
    }
  });

  it("counts the tests that there are and that failed", () => {
    for (const failOn of ["error", "warning", "never"] as const) {
      const options = { ...resultOf().options, failOn, severities: { required: "off" as const } };
      for (const suite of suitesOf(resultOf({ findings: FINDINGS, options }), RULES, en)) {
        const having = (child: string) =>
          casesOf(suite).filter(({ children }) => children.some(({ name }) => name === child)).length;
        expect(Number(suite.attributes["tests"])).toBe(casesOf(suite).length);
        expect(Number(suite.attributes["failures"])).toBe(having("failure"));
        expect(Number(suite.attributes["skipped"])).toBe(having("skipped"));
        expect(having("skipped")).toBe(1);
      }
    }
  });

  it("fails the tests of what makes the check fail, and lists the rest as output", () => {
    const failing = (failOn: "error" | "warning" | "never") =>
      suitesOf(resultOf({ findings: FINDINGS, options: { ...resultOf().options, failOn } }), RULES, en).map(
        (suite) =>
          casesOf(suite)
            .filter(({ children }) => children.length > 0)
            .map(({ attributes }) => attributes["name"]),
      );
    expect(failing("error")).toEqual([["nik"], [], [], []]);
    expect(failing("warning")).toEqual([["at-ceiling", "nik"], [], ["repeated-row"], ["waiver-expired"]]);
    expect(failing("never")).toEqual([[], [], [], []]);
    const [scores, , , study] = suitesOf(resultOf({ findings: FINDINGS }), RULES, en);
    const failure = caseOf(scores!, "nik").children[0]!;
    expect(failure.attributes).toEqual({ message: "National identity number (NIK) (2)", type: "nik" });
    expect(failure.text.split("\n").slice(0, 2)).toEqual([
      'error: nilai.csv, row 3, column "NIK": "3201**********01" is a NIK, the number of a person\'s identity card',
      'error: nilai.csv, row 4, column "NIK": "3201**********02" is a NIK, the number of a person\'s identity card',
    ]);
    expect(failure.text).toContain(en.rules.nik.fix);
    const output = (suite: Element) => suite.children.find(({ name }) => name === "system-out")!.text;
    expect(output(scores!)).toContain("note: nilai.csv, row 9");
    expect(output(scores!)).not.toContain("3201");
    expect(output(study!)).toContain("The check failed.\nErrors: 2, warnings: 3, notes: 1.");
  });

  it("tells the true total where the list is capped", () => {
    const rules = [{ rule: "nik", severity: "error" as const, count: 31_000, shown: 2 }];
    const [scores] = suitesOf({ ...resultOf({ findings: FINDINGS }), rules }, RULES, en);
    expect(caseOf(scores!, "nik").children[0]!.text).toContain(
      "31,000 in all files; not all of them are listed.",
    );
  });

  it("has a suite even where nothing was looked at, and says so", () => {
    const [study, ...rest] = suitesOf(resultOf({ inputs: [], flow: { files: 0, rows: 0 } }), RULES, en);
    expect(rest).toEqual([]);
    expect(study!.children.find(({ name }) => name === "system-out")!.text).toContain(
      "No rows were looked at",
    );
  });

  it("fails by a rule that nobody listed", () => {
    const [scores] = suitesOf(resultOf({ findings: FINDINGS }), [], en);
    expect(caseOf(scores!, "nik").children[0]!.name).toBe("failure");
  });

  it.each(HOSTILE)("stays well-formed with %j, and has no element of it", (text) => {
    for (const language of ["en", "id"] as const) {
      const xml = renderJunit(hostileResult(text), RULES, catalogueOf(language));
      expect(xml.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Surrogate}\ufffe\uffff]/u);
      const root = read(xml);
      expect(root.name).toBe("testsuites");
      expect(root.children.map(({ name }) => name)).toEqual(["testsuite", "testsuite", "testsuite"]);
      for (const suite of root.children) expect(casesOf(suite)).toHaveLength(RULES.length);
    }
  });

  it("is valid against the schema, whatever stands in the data", async () => {
    const results = [
      resultOf(),
      resultOf({ inputs: [], flow: { files: 0, rows: 0 } }),
      resultOf({ findings: FINDINGS, options: { ...resultOf().options, severities: { required: "off" } } }),
      ...HOSTILE.map(hostileResult),
    ];
    const xml = results.map((result, i) => ({
      fileName: `${i}.xml`,
      contents: renderJunit(result, RULES, catalogueOf(i % 2 === 0 ? "en" : "id")),
    }));
    const { valid, errors } = await validateXML({ xml, schema });
    expect(errors.slice(0, 3)).toEqual([]);
    expect(valid).toBe(true);
    // The validator does refuse.
    const broken = xml[0]!.contents.replace(' hostname="localhost"', "");
    expect((await validateXML({ xml: broken, schema })).valid).toBe(false);
  });
});
