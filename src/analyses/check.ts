import type { Checked } from "../checks/check-study.ts";
import type { CheckOptions } from "../checks/checking.ts";
import type { Finding, Severity } from "../core/finding.ts";
import type { Study } from "../data/descriptor/study.ts";
import type { CheckResult } from "./schemas/check.schema.ts";

/** What was checked, and how it is judged. */
interface About {
  readonly version: string;
  readonly study: Study | undefined;
  readonly options: CheckOptions;
  readonly failOn: CheckResult["options"]["failOn"];
}

/** The result of a check: what was looked at, everything found, and true totals. */
export function checkResultOf(
  { files, readings, findings, rules, waived }: Checked,
  { version, study, options, failOn }: About,
): CheckResult {
  const total = (severity: Severity) =>
    rules.reduce((sum, its) => sum + (its.severity === severity ? its.count : 0), 0);
  return {
    report: "check",
    formatVersion: 1,
    generator: { name: "paud-analyze", version },
    engine: "stream",
    ...(study !== undefined && { descriptor: { path: study.path, sha256: study.sha256 } }),
    inputs: files.map((file) => ({ ...file })),
    readings: readings.map(({ paths, columns, scale }) => ({
      paths: [...paths],
      columns: columns.map((column) => ({ ...column })),
      ...(scale !== undefined && { scale: { ...scale } }),
    })),
    options: {
      failOn,
      severities: Object.fromEntries(options.severities),
      k: options.k,
      today: options.today,
    },
    flow: { files: files.length, rows: files.reduce((sum, { rows = 0 }) => sum + rows, 0) },
    summary: { error: total("error"), warning: total("warning"), info: total("info") },
    rules: rules.map((its) => ({ ...its })),
    waived: waived.map(({ rule, reason, expires, count, file }) => ({
      ...{ rule, reason, expires, count },
      ...(file !== undefined && { file }),
    })),
    findings: findings.map(plain),
  };
}

function plain({ args, ...rest }: Finding): CheckResult["findings"][number] {
  return args === undefined ? rest : { ...rest, args: { ...args } };
}
