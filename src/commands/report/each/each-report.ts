import { InputError } from "../../../core/input-error.ts";
import type { ScoreTable } from "../../../data/scores/score-table.ts";
import type { FolderOutcome } from "../../command.ts";
import { given } from "../../options/given.ts";
import { type Making, makeReport, reportOutcome } from "../make-report.ts";
import { participantOf } from "../participant-of.ts";
import { isRead, type Part, readInterviewParts } from "../read-parts.ts";
import type { ReportSetup } from "../report-setup.ts";
import { partingOf } from "./each-column.ts";
import { fileNames } from "./file-names.ts";
import { partInterviews } from "./part-interviews.ts";
import { partItems } from "./part-items.ts";
import { partScores } from "./part-scores.ts";
import { Summary } from "./summarise.ts";

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
  if (given(setup.options, ["margin"]).margin !== undefined && scores.whole.waves === undefined)
    throw new InputError("margin-without-follow-up");
  const { column, values, withoutValue } = scores;
  const names = fileNames(values, "report");
  const summary = new Summary(making, scores);
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
        const its = { ...making, setup: withoutMargin(setup, parts.scores) };
        const report = makeReport(parts, its, { column, value });
        summary.add(value, report.result);
        return reportOutcome(report);
      },
    })),
    index: (made) => summary.outcome(made),
  };
}

/** A part that nobody followed up has nothing for a margin to be of. */
function withoutMargin(setup: ReportSetup, scores: Part<ScoreTable>): ReportSetup {
  if (!isRead(scores) || scores.table.waves !== undefined) return setup;
  const { margin: _margin, ...options } = setup.options;
  return { ...setup, options };
}
