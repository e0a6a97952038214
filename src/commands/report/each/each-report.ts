import { type SummaryFigures, summaryFigures } from "../../../analyses/report/summary-row.ts";
import type { ReportSummary } from "../../../analyses/schemas/report-summary.schema.ts";
import { InputError } from "../../../core/input-error.ts";
import type { FolderOutcome, MadeReport, ReportOutcome } from "../../command.ts";
import { given } from "../../options/given.ts";
import { type Making, makeReport, reportOutcome } from "../make-report.ts";
import { participantOf } from "../participant-of.ts";
import { isRead, readInterviewParts } from "../read-parts.ts";
import { titleData } from "../title-data.ts";
import { partingOf } from "./each-column.ts";
import { fileNames } from "./file-names.ts";
import { partInterviews } from "./part-interviews.ts";
import { partItems } from "./part-items.ts";
import { partScores } from "./part-scores.ts";

/**
 * A report for every value of a column. Every file is read once; a report is made when its turn comes.
 * @throws InputError `figures-with-each`, `each-without-folder`, `each-without-scores`, and what reading throws
 */
export async function eachReport(asked: string, making: Making): Promise<FolderOutcome> {
  const { plan, setup, context } = making;
  const { output, figures } = given(setup.options, [...(["output", "figures"] as const)]);
  if (figures !== undefined) throw new InputError("figures-with-each");
  if (output === undefined) throw new InputError("each-without-folder");
  const file = plan.study?.path ?? plan.interviews?.files[0] ?? plan.items?.files[0] ?? "";
  if (plan.scores === undefined) throw new InputError("each-without-scores", { file });
  const { study } = plan;
  const roles = study?.resources.find(({ paths }) => paths.includes(plan.scores!.files[0]!))?.roles ?? {};
  const parting = partingOf(asked, roles);
  const scores = await partScores(plan.scores, parting, context);
  const items = await partItems(plan.items, parting, scores, study, context);
  const read = await readInterviewParts(plan, context);
  const { participant } = isRead(read.interviews) ? participantOf(setup, read.interviews.table) : {};
  const interviews = partInterviews(read.interviews, parting, scores, study, participant);
  const agreement =
    read.agreement === read.interviews
      ? interviews
      : partInterviews(read.agreement, parting, scores, study, participant);
  const { column, values, withoutValue } = scores;
  const names = fileNames(values, "report");
  const rows = new Map<string, SummaryFigures>();
  return {
    kind: "folder",
    without: { rows: withoutValue, column },
    reports: values.map((value, i) => ({
      name: names[i]!,
      label: value,
      async make() {
        const parts = {
          scores: await scores.read(value),
          items: await items(value),
          interviews: interviews(value),
          agreement: agreement(value),
        };
        const report = makeReport(
          parts,
          { ...making, setup: withoutMargin(making, parts.scores) },
          { column, value },
        );
        rows.set(value, summaryFigures(report.result));
        return reportOutcome(report);
      },
    })),
    index: (made) =>
      summaryOutcome(
        {
          report: "report-summary",
          formatVersion: 1,
          generator: { name: "paud-analyze", version: context.version },
          engine: "stream",
          ...(setup.presentation.descriptor !== undefined && {
            descriptor: { ...setup.presentation.descriptor },
          }),
          ...titleOf(making),
          column,
          rows: {
            read: scores.whole.inputs.reduce((sum, input) => sum + input.rows, 0),
            withoutValue,
          },
          reports: values.map((value, i) => ({ value, ...told(made[i]!), ...rows.get(value) })),
        },
        made.map((its) => ("why" in its ? its.why : "")),
      ),
  };
}

/** A part that nobody followed up has nothing for a margin to be of. */
function withoutMargin(
  { setup }: Making,
  scores: Awaited<ReturnType<Awaited<ReturnType<typeof partScores>>["read"]>>,
) {
  if (!isRead(scores) || scores.table.waves !== undefined) return setup;
  const { margin: _margin, ...options } = setup.options;
  return { ...setup, options };
}

function titleOf({ setup, plan, context }: Making): Pick<ReportSummary, "title" | "date"> {
  const { title, date } = titleData(setup, plan, context);
  return { date, ...(title !== undefined && { title }) };
}

function told(made: MadeReport): { readonly file: string } | { readonly failed: string } {
  return "file" in made ? { file: made.file } : { failed: made.failed };
}

function summaryOutcome(summary: ReportSummary, why: readonly string[]): ReportOutcome {
  return {
    kind: "report",
    result: summary,
    findings: [],
    document: async (catalogue) =>
      (await import("../../../report/cohort/report-document.ts")).summaryDocument(
        { summary, why },
        catalogue,
      ),
  };
}
