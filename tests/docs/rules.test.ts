import { describe, expect, it } from "vitest";
import { RULES } from "../../src/checks/rules/index.ts";
import { run } from "../cli/run.ts";
import { textOf } from "./tables.ts";

describe("docs/rules.md", () => {
  const page = textOf("docs/rules.md");

  it("explains every rule as check does (npm run docs)", () => {
    const { code, stdout } = run(["check", "--explain", "all", "--format", "markdown"]);
    expect(code).toBe(0);
    const [title, ...rest] = stdout.trimEnd().split("\n");
    expect(page.startsWith(`${title}\n`)).toBe(true);
    expect(page).toContain(rest.join("\n"));
  });

  it("has a section for each, and for no other", () => {
    const sections = [...page.matchAll(/^### ([a-z0-9-]+): /gm)].map((match) => match[1]);
    expect(sections).toEqual(RULES.map(({ id }) => id));
    expect(sections.length).toBeGreaterThan(90);
  });
});

describe("docs/checking.md", () => {
  it("names rules that there are", () => {
    const named = [...textOf("docs/checking.md").matchAll(/--explain ([a-z-]+)|rule: ([a-z-]+)/g)];
    expect(named.length).toBeGreaterThan(1);
    for (const [, explained, waived] of named)
      expect(RULES.map(({ id }) => id)).toContain(explained ?? waived);
  });
});
