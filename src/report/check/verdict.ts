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

/** Whether there was nothing to judge, so that having found nothing means nothing. */
export function hasLookedAtNothing({ flow }: CheckResult): boolean {
  return flow.rows === 0;
}

/** The verdict, what was found, and what was looked at: each in words. */
export function verdictOf(
  result: CheckResult,
  { check, numbers }: Catalogue,
): { readonly verdict: string; readonly totals: string; readonly lookedAt: string } {
  const { summary, flow } = result;
  const { integer } = numbers;
  const lookedAt = check.lookedAt(integer(flow.files), integer(flow.rows));
  return {
    verdict: check[verdictKey(result)],
    totals: check.totals(integer(summary.error), integer(summary.warning), integer(summary.info)),
    lookedAt: hasLookedAtNothing(result) ? `${lookedAt} ${check.nothingLookedAt}` : lookedAt,
  };
}

function verdictKey(result: CheckResult): "failed" | "lookedAtNothing" | "neverFails" | "passed" {
  if (hasFailed(result)) return "failed";
  if (hasLookedAtNothing(result)) return "lookedAtNothing";
  return result.options.failOn === "never" ? "neverFails" : "passed";
}
