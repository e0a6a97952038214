import type { CheckResult } from "../../../src/analyses/schemas/check.schema.ts";
import type { RuleInfo } from "../../../src/report/check/rule-info.ts";

export const RULES: readonly RuleInfo[] = [
  { id: "required", category: "schema", severity: "error" },
  { id: "wrong-type", category: "schema", severity: "error" },
  { id: "repeated-row", category: "pairing", severity: "warning" },
  { id: "at-ceiling", category: "scores", severity: "warning" },
  { id: "padded-cell", category: "spreadsheet", severity: "info" },
  { id: "nik", category: "privacy", severity: "error" },
  { id: "small-groups", category: "privacy", severity: "warning" },
  { id: "waiver-expired", category: "waivers", severity: "warning" },
];

/** What strangers may put into a name or a cell. */
export const HOSTILE = [
  "::error::x",
  "::set-output name=a::b",
  "##[error]x",
  "##vso[task.setvariable variable=x]y",
  "##teamcity[buildStop comment='x']",
  "####[[x]",
  "%0A::error::y",
  "a\n::error::z",
  "a\r\n##[group]z",
  "]]>",
  "<script>alert(1)</script>",
  "</failure></testcase>",
  "&amp;&lt;",
  "\u001b[31mred\u001b]8;;http://x\u0007",
  "\u202eevil",
  "\u200bzero",
  "a|b",
  "`code` ```fence```",
  "[x](javascript:1)",
  "![x](http://x)",
  "{0} {{1}}",
  "\ud800half",
  "\ufffe\uffff",
  "\u0000\u0001\u0008",
  "x".repeat(5000),
  "a,b:c",
  "\\",
  '"quoted"',
  "# heading",
  "名前😀",
];

const SHA = "0123456789abcdef".repeat(4);

/** A result of `check` with nothing found, but for what is given. */
export function resultOf(parts: Partial<CheckResult> = {}): CheckResult {
  const findings = parts.findings ?? [];
  const counts = new Map<string, CheckResult["rules"][number]>();
  const summary = { error: 0, warning: 0, info: 0 };
  for (const { rule, severity } of findings) {
    const before = counts.get(rule) ?? { rule, severity, count: 0, shown: 0 };
    counts.set(rule, { ...before, count: before.count + 1, shown: before.shown + 1 });
    summary[severity] += 1;
  }
  return {
    report: "check",
    formatVersion: 1,
    generator: { name: "paud-analyze", version: "0.3.0" },
    engine: "stream",
    readings: [],
    inputs: [
      { path: "nilai.csv", kind: "scores", sha256: SHA, bytes: 812, rows: 40 },
      { path: "wawancara/koding.csv", kind: "interviews", sha256: SHA.replace("0", "f"), rows: 1200 },
    ],
    options: { failOn: "error", severities: {}, k: 5, today: "2026-11-24" },
    flow: { files: 2, rows: 1240 },
    summary,
    rules: [...counts.values()],
    waived: [],
    findings,
    ...parts,
  };
}

/** Findings of every severity, with and without a file, a row, a column and a value. */
export const FINDINGS: CheckResult["findings"] = [
  { rule: "padded-cell", severity: "info", file: "nilai.csv", row: 9, column: "Jenjang", value: "Dasar " },
  { rule: "nik", severity: "error", file: "nilai.csv", row: 3, column: "NIK", value: "3201**********01" },
  { rule: "nik", severity: "error", file: "nilai.csv", row: 4, column: "NIK", value: "3201**********02" },
  {
    rule: "at-ceiling",
    severity: "warning",
    file: "nilai.csv",
    column: "Nilai Posttest",
    args: { count: 12, n: 40 },
  },
  { rule: "waiver-expired", severity: "warning", args: { rule: "nik", date: "2026-01-31" } },
  {
    rule: "repeated-row",
    severity: "warning",
    file: "data/lama, 1:2.csv",
    row: 1205,
    args: { firstRow: 1204 },
  },
];

/** A finding with a hostile text in every place that data can reach. */
function hostileFindings(text: string): CheckResult["findings"] {
  return [
    {
      rule: "wrong-type",
      severity: "error",
      file: text,
      row: 2,
      column: text,
      value: text,
      args: { type: text, group: text },
    },
    { rule: "padded-cell", severity: "info", file: "nilai.csv", row: 5, column: text, value: text },
    { rule: "small-groups", severity: "warning", column: text, args: { people: 3, n: 40, k: 5 } },
  ];
}

/** A result whose every text is hostile. */
export function hostileResult(text: string): CheckResult {
  const inputs = [{ path: text, kind: "other" as const, sha256: SHA, rows: 3 }];
  const waived = [{ rule: "nik", reason: text, expires: "2027-01-31", count: 2, file: text }];
  return resultOf({
    findings: hostileFindings(text),
    inputs,
    waived,
    descriptor: { path: text, sha256: SHA },
  });
}
