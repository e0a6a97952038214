import { conventionsOf } from "../../analyses/conventions/conventions.ts";
import { reportResultOf } from "../../analyses/report/report.ts";
import type { ReportResult } from "../../analyses/schemas/report.schema.ts";
import type { Finding } from "../../core/finding.ts";
import type { CohortReport } from "../../report/cohort/cohort-report.ts";
import type { Context, Outcome } from "../command.ts";
import { analyseParts } from "./analyse-parts.ts";
import type { ReportPlan } from "./plan.ts";
import type { Beside } from "./read-earlier.ts";
import { isRead, type ReportParts } from "./read-parts.ts";
import type { ReportSetup } from "./report-setup.ts";
import { titleData } from "./title-data.ts";

/** What every report of a run is made with, beside its own data. */
export interface Making {
  readonly plan: ReportPlan;
  readonly setup: ReportSetup;
  readonly context: Context;
  readonly logo: CohortReport["logo"];
  readonly beside: Beside | undefined;
}

/** Analyses what was read, and puts it together. @param part what part of the study it is */
export function makeReport(
  parts: ReportParts,
  { plan, setup, context, logo, beside }: Making,
  part?: ReportResult["study"]["part"],
): CohortReport {
  const scores = isRead(parts.scores) ? parts.scores.table : undefined;
  const earlier = scores === undefined ? undefined : beside?.(scores);
  const { presentation, sections, compareConventions, pseudonyms } = setup;
  const analysed = analyseParts(parts, setup);
  const { gains, compare } = analysed;
  const conventions =
    compareConventions && scores !== undefined && gains !== undefined && compare !== undefined
      ? conventionsOf(scores, gains, compare, gains.options)
      : undefined;
  const result = reportResultOf(
    {
      study: titleData(setup, plan, context, part),
      ...analysed,
      ...(conventions !== undefined && { conventions }),
      ...(earlier !== undefined && { earlier }),
    },
    {
      ...{ version: presentation.version, descriptor: presentation.descriptor, sections },
      ...{ minCell: presentation.minCell, pseudonyms: pseudonyms !== undefined, compareConventions },
    },
  );
  return { result, ...(scores !== undefined && { scores }), ...(logo !== undefined && { logo }) };
}

/** A report as `cli/` writes it. */
export function reportOutcome(report: CohortReport): Extract<Outcome, { kind: "report" }> {
  return {
    kind: "report",
    result: report.result,
    findings: report.result.findings as readonly Finding[],
    document: async (catalogue) =>
      (await import("../../report/cohort/report-document.ts")).reportDocument(report, catalogue),
  };
}
