import { besideEarlier } from "../../analyses/report/beside-earlier.ts";
import type { ReportResult } from "../../analyses/schemas/report.schema.ts";
import type { ScoreTable } from "../../data/scores/score-table.ts";
import type { Context, OptionValues } from "../command.ts";
import { given } from "../options/given.ts";
import { studyOf } from "../study/study-inputs.ts";
import { analyseScores } from "./analyse-scores.ts";
import { optionsOf, type PlannedPart } from "./plan.ts";
import { planOfFiles } from "./plan-of-files.ts";
import { scoresOfStudy } from "./plan-of-study.ts";
import { isRead, readScorePart } from "./read-parts.ts";
import type { ReportSetup } from "./report-setup.ts";

/** Puts another study beside scores. */
export type Beside = (here: ScoreTable) => NonNullable<ReportResult["earlier"]>;

/**
 * The study of `--compare-with`, read once: as its own descriptor says, files with the options of this study.
 * @throws InputError what reading throws, `nothing-to-report` for files without scores
 */
export async function readEarlier(
  { options, presentation }: ReportSetup,
  context: Context,
): Promise<Beside | undefined> {
  const { compareWith, confidence = 0.95 } = given(options, ["compareWith", "confidence"]);
  if (compareWith === undefined) return undefined;
  const { resource: _resource, instrument: _instrument, ...others } = options;
  // Only the study that is reported on says in which language.
  const study = await studyOf(
    compareWith,
    {},
    { ...context, study: ({ reads }) => context.study({ reads }) },
  );
  const plan = study === undefined ? await scoresOfFiles(compareWith, others) : scoresOfStudy(study, {});
  const read = await readScorePart(plan, context);
  if (!isRead(read)) throw new Error("a plan for scores gives scores");
  const { descriptor: _descriptor, ...shown } = presentation;
  const descriptor = study === undefined ? undefined : { path: study.path, sha256: study.sha256 };
  const results = analyseScores(read, {
    options: read.table.waves === undefined ? withoutMargin(options) : options,
    presentation: { ...shown, ...(descriptor !== undefined && { descriptor }) },
  });
  return (here) => ({
    ...(study?.title !== undefined && { title: study.title }),
    ...(descriptor !== undefined && { descriptor }),
    ...results,
    ...besideEarlier(here, read.table, confidence),
  });
}

/** Whatever they hold, they are read as scores: whoever reads them says what they lack. */
async function scoresOfFiles(files: readonly string[], options: OptionValues): Promise<PlannedPart> {
  const { scores } = await planOfFiles(files, options);
  return scores ?? { files, options: optionsOf("scores", options) };
}

/** A margin is for who was followed. */
function withoutMargin({ margin: _margin, ...others }: OptionValues): OptionValues {
  return others;
}
