import type { PartCompared } from "../../../analyses/report/parts-beside.ts";
import { partsBeside } from "../../../analyses/report/parts-beside.ts";
import { type SummaryFigures, summaryFigures } from "../../../analyses/report/summary-row.ts";
import type { ReportResult } from "../../../analyses/schemas/report.schema.ts";
import type { ReportSummary } from "../../../analyses/schemas/report-summary.schema.ts";
import type { MadeReport, ReportOutcome } from "../../command.ts";
import { analyseScores } from "../analyse-scores.ts";
import type { Making } from "../make-report.ts";
import { titleData } from "../title-data.ts";
import type { PartedScores } from "./part-scores.ts";

/** Gathers what stands beside each other in the end: a few figures of each report, not the report. */
export class Summary {
  readonly #making: Making;
  readonly #scores: PartedScores;
  readonly #figures = new Map<string, SummaryFigures>();
  readonly #compared: PartCompared[] = [];

  constructor(making: Making, scores: PartedScores) {
    this.#making = making;
    this.#scores = scores;
  }

  /** Takes the figures of a report that was made. */
  add(value: string, result: ReportResult): void {
    this.#figures.set(value, summaryFigures(result));
    const [group] = result.compare?.groups ?? [];
    const waves = result.compare?.waves;
    if (group !== undefined)
      this.#compared.push({ value, compare: { groups: [group], ...(waves !== undefined && { waves }) } });
  }

  /** The index of the reports, and `summary.json`. */
  outcome(made: readonly MadeReport[]): ReportOutcome {
    const summary = this.#summary(made);
    const why = made.map((its) => ("why" in its ? its.why : ""));
    return {
      kind: "report",
      result: summary,
      findings: [],
      document: async (catalogue) => {
        const { summaryDocument } = await import("../../../report/cohort/report-document.ts");
        return summaryDocument({ summary, why, compare: this.#together() }, catalogue);
      },
    };
  }

  #together() {
    const { setup, plan } = this.#making;
    const { whole, column } = this.#scores;
    const { compare } = analyseScores({ table: whole, options: plan.scores!.options }, setup);
    return partsBeside(compare, column, this.#compared);
  }

  #summary(made: readonly MadeReport[]): ReportSummary {
    const { setup, plan, context } = this.#making;
    const { values, column, whole, withoutValue } = this.#scores;
    const { title, date } = titleData(setup, plan, context);
    const { descriptor } = setup.presentation;
    return {
      report: "report-summary",
      formatVersion: 1,
      generator: { name: "paud-analyze", version: context.version },
      engine: "stream",
      ...(descriptor !== undefined && { descriptor: { ...descriptor } }),
      ...(title !== undefined && { title }),
      date,
      column,
      rows: { read: whole.inputs.reduce((sum, { rows }) => sum + rows, 0), withoutValue },
      reports: values.map((value, i) => ({ value, ...told(made[i]!), ...this.#figures.get(value) })),
    };
  }
}

function told(made: MadeReport): { readonly file: string } | { readonly failed: string } {
  return "file" in made ? { file: made.file } : { failed: made.failed };
}
