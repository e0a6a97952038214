import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/core/finding.ts";
import { FindingList } from "../../src/data/finding-list.ts";

function sorted(findings: readonly Finding[], files: readonly string[] = ["b.csv", "a.csv"]) {
  const list = new FindingList();
  for (const finding of findings) list.add(finding);
  return list.sorted(files);
}

const at = (file: string, row: number, column = "Pre"): Finding => ({
  rule: "not-a-number",
  severity: "error",
  file,
  row,
  column,
});

describe("FindingList", () => {
  it("puts errors before warnings before notes", () => {
    const note: Finding = { rule: "names-as-ids", severity: "info" };
    const warning: Finding = { rule: "no-id-column", severity: "warning" };
    const error = at("b.csv", 9);
    expect(sorted([note, warning, error])).toEqual([error, warning, note]);
  });

  it("goes by file in the order read, then row, then column, then rule", () => {
    const want = [
      { ...at("b.csv", 3), column: "Post" },
      at("b.csv", 3),
      at("b.csv", 20),
      at("a.csv", 2),
      { ...at("a.csv", 3), rule: "ambiguous-number" } as const,
      at("a.csv", 3),
    ];
    expect(sorted([...want].reverse())).toEqual(want);
  });

  it("puts what has no file first and what has no row last", () => {
    const study: Finding = { rule: "not-a-number", severity: "error" };
    const { row: _row, ...wholeFile } = at("b.csv", 0);
    expect(sorted([wholeFile, at("b.csv", 1_000_000), study])).toEqual([
      study,
      at("b.csv", 1_000_000),
      wholeFile,
    ]);
  });

  it("keeps a thousand of a rule, file and column, and counts the rest", () => {
    const many = Array.from({ length: 1003 }, (_, i) => ({
      ...at("a.csv", i),
      value: "x",
      args: { min: 0 },
    }));
    const others = [at("b.csv", 1), at("a.csv", 1, "Post")];
    const findings = sorted([...many, ...others]);
    expect(findings).toHaveLength(1003);
    expect(findings.filter(({ rule }) => rule === "more-findings")).toEqual([
      {
        rule: "more-findings",
        severity: "error",
        file: "a.csv",
        column: "Pre",
        args: { rule: "not-a-number", count: 3 },
      },
    ]);
    expect(sorted(many.slice(0, 1000))).toHaveLength(1000);
  });
});
