import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CATEGORIES } from "../../src/checks/rule.ts";
import { RULES } from "../../src/checks/rules/index.ts";
import type { Finding } from "../../src/core/finding.ts";
import { catalogueOf } from "../../src/language/index.ts";
import { ruleTextOf } from "../../src/language/rule-text.ts";
import { findingFaults, membersOf } from "../said.ts";
import { findingsIn } from "./examples-of.ts";

/** Their files are no text, such as a workbook, or too long to be shown. */
const WITHOUT_EXAMPLE = ["record-too-long", "hidden-sheets", "invalid-utf8"];

const sourceOf = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), "utf8");
const ids = RULES.map(({ id }) => id);

/** Where a finding is, and what stands there; without what it says of it. */
function placeOf({ file, row, column, value }: Pick<Finding, "file" | "row" | "column" | "value">) {
  return { file, row, column, value };
}

describe("the rules of check", () => {
  it("are those of the union, each of them once", () => {
    // What CheckedRule leaves out stands in its file in quotes, and nothing else does but a path.
    const leftOut = [...sourceOf("core/checked-rule.ts").matchAll(/"([a-z-]+)"/g)].map((match) => match[1]!);
    const all = ["ScoreRule", "InterviewRule", "CheckRule"].flatMap((union) =>
      membersOf("finding.ts", union),
    );
    expect(leftOut.length).toBeGreaterThan(10);
    expect(leftOut.filter((rule) => !all.includes(rule))).toEqual([]);
    expect([...ids].sort()).toEqual(all.filter((rule) => !leftOut.includes(rule)).sort());
  });

  it("stand by category, and by their ids within it", () => {
    const sorted = RULES.toSorted(
      (a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category) || (a.id < b.id ? -1 : 1),
    );
    expect(ids).toEqual(sorted.map(({ id }) => id));
  });

  it("lie each in a file of its category that is named after it", () => {
    const files = CATEGORIES.flatMap((category) =>
      readdirSync(new URL(`../../src/checks/rules/${category}/`, import.meta.url)).map(
        (name) => `${category}/${name}`,
      ),
    );
    const holdRules = files.filter((file) => sourceOf(`checks/rules/${file}`).includes(": CheckRule = {"));
    expect(holdRules.sort()).toEqual(RULES.map(({ id, category }) => `${category}/${id}.ts`).sort());
    for (const { id, category } of RULES)
      expect(sourceOf(`checks/rules/${category}/${id}.ts`)).toContain(`id: "${id}"`);
  });

  it.each(ids)("%s has texts in both languages", (id) => {
    for (const language of ["en", "id"] as const) {
      const { title = "", explanation = "", fix = "" } = ruleTextOf(id, catalogueOf(language)) ?? {};
      for (const text of [title, explanation, fix]) expect(text.trim()).not.toBe("");
    }
  });

  it("have an example, but for those whose files are no text", () => {
    expect(RULES.filter(({ example }) => example === undefined).map(({ id }) => id)).toEqual(WITHOUT_EXAMPLE);
  });
});

describe("the example of every rule", () => {
  const examples = RULES.flatMap((rule) =>
    rule.example === undefined ? [] : [{ ...rule, example: rule.example }],
  );

  it.each(examples)("breaks $id where it says, and is said in both languages", async (rule) => {
    const { id, severity, example } = rule;
    const found = (await findingsIn(example.breaks)).filter((finding) => finding.rule === id);
    // A finding of the whole study is of no file.
    const { file, ...at } = example.at;
    const places = found.map((finding) => placeOf({ ...finding, ...(file === undefined && { file: "" }) }));
    expect(places).toContainEqual(placeOf({ ...at, file: file ?? "" }));
    for (const finding of found) {
      expect(finding.severity).toBe(severity);
      expect(findingFaults(finding)).toEqual([]);
    }
  });

  it.each(examples)("does not break $id where it passes", async ({ id, example }) => {
    const found = await findingsIn(example.passes);
    expect(found.filter((finding) => finding.rule === id)).toEqual([]);
  });
});
