import { describe, expect, it } from "vitest";
import { document, paragraph, table, words } from "../../src/report/document.ts";
import { renderJson } from "../../src/report/json.ts";
import { linesWithoutCommands, withoutCommands } from "../../src/report/log-commands.ts";
import { renderTerminal } from "../../src/report/terminal.ts";

describe("log commands", () => {
  // The forms of GitHub Actions (old and new), Azure Pipelines and TeamCity, as their documentation has them.
  it.each([
    ["a ##[add-mask]x", "a # #[add-mask]x"],
    ["##vso[task.complete result=Succeeded]", "# #vso[task.complete result=Succeeded]"],
    ["##teamcity[buildStop]", "# #teamcity[buildStop]"],
    ["###[x]", "## #[x]"],
    ["## heading, C## and [x]", "## heading, C## and [x]"],
  ])("are broken up within a line: %s", (text, want) => {
    expect(withoutCommands(text)).toBe(want);
  });

  it("are broken up at the start of a line, behind spaces too", () => {
    expect(linesWithoutCommands("::error::x\n  ::set-env::y\na::b")).toBe(
      ": :error::x\n  : :set-env::y\na::b",
    );
  });

  it("are obeyed by no log that shows a report, wherever its lines are broken", () => {
    const report = document([
      paragraph(`${"x".repeat(38)} ::error::x`),
      table([words("File")], [["::stop-commands::y"], ["##[group]z"]]),
    ]);
    const text = renderTerminal(report, { width: 40, color: false });
    expect(text).not.toMatch(/^\s*::|##\w*\[/m);
    expect(text).toContain("error::x");
  });

  it("are escapes in JSON, which reads back as it was", () => {
    const result = { value: "##[error]x ##vso[y] \u202e" };
    const text = renderJson(result);
    expect(text).not.toMatch(/##\w*\[/);
    expect(JSON.parse(text)).toEqual(result);
  });
});
