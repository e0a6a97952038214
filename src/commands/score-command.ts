import type { Presentation } from "../analyses/gains.ts";
import type { Bootstrap, Settings } from "../analyses/settings.ts";
import { InputError } from "../core/input-error.ts";
import { readScores } from "../data/scores/read-scores.ts";
import type { ScoreTable } from "../data/scores/score-table.ts";
import { participantLines } from "../report/participant-rows.ts";
import type { Context, OptionValues, Outcome } from "./command.ts";
import { given } from "./options/given.ts";
import { scoreReading } from "./options/reading.ts";
import { type StudyInputs, studyInputs } from "./study/study-inputs.ts";

/** What `gains` and `compare` do alike: read the files, or those of a study descriptor, and say how. */
export async function readScoreFiles(inputs: readonly string[], asked: OptionValues, context: Context) {
  const { files, options, descriptor } = await studyInputs(inputs, asked, context, async () => {
    const { describeScores } = await import("./study/describe-scores.ts");
    return describeScores;
  });
  const reading = scoreReading(options);
  const table = await readScores(files, { ...reading, stdin: context.stdin, progress: context.progress });
  requireMasteryOnScale(table, options);
  const { seed = 1, bootstrap: resamples } = given(options, ["seed", "bootstrap"]);
  const settings: Partial<Settings> & { bootstrap?: Bootstrap } = {
    ...given(options, ["confidence", "lowerIsBetter"]),
    ...(resamples === undefined ? {} : { bootstrap: { resamples, seed } }),
  };
  const presentation = presentationOf(options, context, descriptor);
  return { table, settings, options, presentation };
}

function requireMasteryOnScale({ scale }: ScoreTable, options: OptionValues): void {
  const { mastery } = given(options, ["mastery"]);
  if (scale === undefined || mastery === undefined || (mastery >= scale.min && mastery <= scale.max)) return;
  throw new InputError("mastery-outside-scale", { mastery, min: scale.min, max: scale.max });
}

/** How the result is to be shown. */
function presentationOf(
  options: OptionValues,
  { version }: Context,
  descriptor: StudyInputs["descriptor"],
): Presentation {
  return {
    version,
    ...given(options, ["listUnmatched", "minCell"]),
    ...(descriptor !== undefined && { descriptor }),
  };
}

/** The lines of `--rows`, if it was asked for. */
export function rowsOf(
  table: ScoreTable,
  settings: { readonly lowerIsBetter?: boolean; readonly reliability?: number },
  options: OptionValues,
): Pick<Extract<Outcome, { kind: "report" }>, "rows"> {
  const { rows: path } = given(options, ["rows"]);
  if (path === undefined) return {};
  return { rows: { path, lines: (catalogue) => participantLines(table, settings, catalogue) } };
}
