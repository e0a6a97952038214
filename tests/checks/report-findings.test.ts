import { describe, expect, it } from "vitest";
import { type Judgement, ReportFindings } from "../../src/checks/report-findings.ts";
import type { Finding, Severity } from "../../src/core/finding.ts";

function gathered(judgement: Partial<Judgement> = {}) {
  return new ReportFindings({
    severities: new Map<string, Severity | "off">(),
    waivers: [],
    nameOf: (file) => file.replace("study/", ""),
    today: "2026-06-15",
    ...judgement,
  });
}

const phone: Finding = { rule: "phone", severity: "error", file: "study/a.csv", row: 3, column: "catatan" };
const waiver = { rule: "phone", reason: "office numbers", expires: "2026-06-15" };

describe("ReportFindings", () => {
  it("gives a rule the severity the study gives it, and leaves out what is off", () => {
    const findings = gathered({
      severities: new Map<string, Severity | "off">([
        ["phone", "info"],
        ["nik", "off"],
      ]),
    });
    findings.add(phone);
    findings.add({ ...phone, rule: "nik" });
    const { findings: all, rules } = findings.sorted(["study/a.csv"]);
    expect(all).toEqual([{ ...phone, severity: "info" }]);
    expect(rules).toEqual([{ rule: "phone", severity: "info", count: 1, shown: 1 }]);
    expect(findings.isOn("nik")).toBe(false);
    expect(findings.isOn("phone")).toBe(true);
  });

  it("lists a thousand of one rule, file and column, and counts them all", () => {
    const findings = gathered();
    for (let row = 2; row < 1503; row++) findings.add({ ...phone, row });
    const { findings: all, rules } = findings.sorted(["study/a.csv"]);
    expect(all).toHaveLength(1000);
    expect(rules).toEqual([{ rule: "phone", severity: "error", count: 1501, shown: 1000 }]);
  });

  it("adds what a reader met and did not list", () => {
    const findings = gathered();
    const more = { rule: "more-findings", severity: "error", file: "study/a.csv", column: "pre" } as const;
    findings.add({ ...phone, rule: "not-a-number" });
    findings.add({ ...more, args: { rule: "not-a-number", count: 41 } });
    expect(findings.sorted(["study/a.csv"])).toEqual({
      findings: [{ ...phone, rule: "not-a-number" }],
      rules: [{ rule: "not-a-number", severity: "error", count: 42, shown: 1 }],
    });
  });

  it("waives until the last day, by file as the descriptor names it, row and column", () => {
    const cases: [Partial<typeof waiver> & { file?: string; row?: number; column?: string }, boolean][] = [
      [{}, true],
      [{ file: "a.csv" }, true],
      [{ file: "b.csv" }, false],
      [{ row: 3 }, true],
      [{ row: 4 }, false],
      [{ column: "catatan" }, true],
      [{ column: "pre" }, false],
      [{ rule: "nik" }, false],
      [{ expires: "2026-06-14" }, false],
    ];
    for (const [change, isWaived] of cases) {
      const findings = gathered({ waivers: [{ ...waiver, ...change }] });
      findings.add(phone);
      expect(findings.sorted(["study/a.csv"]).findings, JSON.stringify(change)).toHaveLength(
        isWaived ? 0 : 1,
      );
      expect(findings.waived()).toEqual(isWaived ? [{ ...waiver, ...change, count: 1 }] : []);
    }
  });

  it("waives what a reader did not list too, unless the waiver is for one row", () => {
    const more = { rule: "more-findings", severity: "error", file: "study/a.csv" } as const;
    for (const [row, count] of [
      [undefined, 7],
      [3, undefined],
    ] as const) {
      const findings = gathered({ waivers: [{ ...waiver, ...(row !== undefined && { row }) }] });
      findings.add({ ...more, args: { rule: "phone", count: 7 } });
      expect(findings.waived()[0]?.count).toBe(count);
    }
  });

  it("tells waivers whose day has passed from those that meet nothing", () => {
    const findings = gathered({
      waivers: [waiver, { ...waiver, expires: "2026-06-14" }, { ...waiver, rule: "nik" }],
    });
    findings.add(phone);
    expect(findings.idleWaivers().map(({ rule, waiver: its }) => [rule, its.rule])).toEqual([
      ["waiver-expired", "phone"],
      ["waiver-unused", "nik"],
    ]);
  });

  it("says once of a cell that it is no number: why, where that is known", () => {
    const findings = gathered();
    const cell = { severity: "error", file: "a.csv", row: 5, column: "pre" } as const;
    findings.add({ ...cell, rule: "text-number" });
    findings.add({ ...cell, rule: "not-a-number" });
    findings.add({ ...cell, rule: "not-a-number", row: 6 });
    expect(findings.sorted(["a.csv"]).findings.map(({ rule, row }) => [rule, row])).toEqual([
      ["text-number", 5],
      ["not-a-number", 6],
    ]);
  });

  it("meets a hundred thousand waivers as soon as one", () => {
    const waivers = Array.from({ length: 100_000 }, (_, row) => ({
      ...waiver,
      file: "a.csv",
      row: row + 10,
    }));
    const findings = gathered({ waivers });
    const start = performance.now();
    for (let row = 0; row < 100_000; row++) findings.add({ ...phone, row });
    expect(performance.now() - start).toBeLessThan(5000);
    expect(findings.waived()).toHaveLength(99_990);
  });
});
