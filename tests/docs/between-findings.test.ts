import { describe, expect, it } from "vitest";
import { membersOf } from "../said.ts";
import { severitiesInCode } from "./severities.ts";
import { codesIn, tableUnder, textOf } from "./tables.ts";

describe("docs/reading-files.md", () => {
  const rows = tableUnder(textOf("docs/reading-files.md"), "What comparing groups met");
  const told = rows.map(([rule = "", severity = ""]) => ({ rule: codesIn(rule)[0]!, severity }));

  it("explains every rule of the comparison of groups, and no other", () => {
    expect(told.map(({ rule }) => rule).sort()).toEqual(membersOf("finding.ts", "BetweenRule").sort());
  });

  it("gives them the severity the code gives them", () => {
    for (const { rule, severity } of told) expect(severitiesInCode(rule)).toEqual([severity]);
  });
});
