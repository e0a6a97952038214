import type { CheckResult } from "../../analyses/schemas/check.schema.ts";
import type { Severity } from "../../core/finding.ts";
import type { Catalogue } from "../../language/catalogue.ts";

/** Severities by how much they matter. */
export const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** Whether a finding of that severity makes the check fail. */
export function isFailure(severity: Severity, { options: { failOn } }: CheckResult): boolean {
  return failOn !== "never" && RANK[severity] >= RANK[failOn];
}

/** Whether the check fails, by the true totals. */
export function hasFailed(result: CheckResult): boolean {
  const { summary } = result;
  return (["error", "warning", "info"] as const).some(
    (severity) => summary[severity] > 0 && isFailure(severity, result),
  );
}

/** The verdict, what was found, and what was looked at: each a sentence. */
export function verdictOf(
  result: CheckResult,
  { check, numbers }: Catalogue,
): { readonly verdict: string; readonly totals: string; readonly lookedAt: string } {
  const { summary, flow, options } = result;
  const passed = options.failOn === "never" ? check.neverFails : check.passed;
  const [error, warning, info] = [summary.error, summary.warning, summary.info].map(numbers.integer);
  return {
    verdict: hasFailed(result) ? check.failed : passed,
    totals: check.totals(error!, warning!, info!),
    lookedAt:
      flow.rows === 0
        ? `${check.lookedAt(numbers.integer(flow.files), numbers.integer(flow.rows))} ${check.nothingLookedAt}`
        : check.lookedAt(numbers.integer(flow.files), numbers.integer(flow.rows)),
  };
}
