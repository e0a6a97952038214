import type { Root } from "mdast";
import type { Presentation } from "../analyses/gains.ts";
import type { AnalysedOutcome } from "../analyses/outcomes.ts";
import type { Bootstrap, Settings } from "../analyses/settings.ts";
import { InputError } from "../core/input-error.ts";
import { type ReadScoresOptions, readScores } from "../data/scores/read-scores.ts";
import type { ScoreTable } from "../data/scores/score-table.ts";
import type { Catalogue } from "../language/catalogue.ts";
import { outcomeLines, participantLines } from "../report/participant-rows.ts";
import type { ScoreResult } from "../report/score-result.ts";
import type { Context, OptionValues, Outcome } from "./command.ts";
import { given } from "./options/given.ts";
import { type PlannedOutcome, plannedOutcomes } from "./options/planned-outcomes.ts";
import { scoreReading } from "./options/reading.ts";
import { repeatable } from "./repeatable-input.ts";
import { type StudyInputs, studyInputs } from "./study/study-inputs.ts";

/** The scores of one outcome, and how they are to be analysed. */
export interface ReadOutcome {
  readonly table: ScoreTable;
  readonly settings: Partial<Settings> & { readonly bootstrap?: Bootstrap };
  /** Those given, with what a study descriptor says. */
  readonly options: OptionValues;
  /** How it was asked for; `undefined` where there is but one. */
  readonly planned: PlannedOutcome | undefined;
}

/** What `gains` and `compare` do alike: read the files, or those of a study descriptor, for every outcome. */
export async function readScoreFiles(
  inputs: readonly string[],
  asked: OptionValues,
  context: Context,
  reading: Pick<ReadScoresOptions, "assumeFollowUps"> = {},
): Promise<{
  readonly outcomes: readonly [ReadOutcome, ...ReadOutcome[]];
  readonly presentation: Presentation;
}> {
  const planned = plannedOutcomes(asked);
  const stdin = planned.length > 1 ? repeatable(context.stdin) : context.stdin;
  const outcomes: ReadOutcome[] = [];
  let described: StudyInputs["descriptor"];
  for (const outcome of planned.length === 0 ? [undefined] : planned) {
    const own = { ...asked, ...outcome?.options };
    const { files, options, descriptor } = await studyInputs(inputs, own, context, async () => {
      const { describeScores } = await import("./study/describe-scores.ts");
      return describeScores;
    });
    if (descriptor === undefined && own["scoreInstrument"] !== undefined)
      throw new InputError("outcome-without-columns", { name: outcome!.name });
    described = descriptor;
    if (asked["covariate"] !== undefined && options["by"] === undefined)
      throw new InputError("covariate-without-groups");
    const choices = { ...scoreReading(options), ...reading };
    const table = await readScores(files, { ...choices, stdin, progress: context.progress }).catch(
      (error: unknown) => {
        throw ofOneColumn(error, outcome) ?? error;
      },
    );
    requireMasteryOnScale(table, options);
    outcomes.push({ table, settings: settingsOf(options), options, planned: outcome });
  }
  const [first, ...others] = outcomes as [ReadOutcome, ...ReadOutcome[]];
  return { outcomes: [first, ...others], presentation: presentationOf(first.options, context, described) };
}

/** An outcome of one column in a file without waves lacks its post-test, not a column of waves. */
function ofOneColumn(error: unknown, outcome: PlannedOutcome | undefined): InputError | undefined {
  const column = outcome?.options["score"];
  if (!(error instanceof InputError) || error.code !== "missing-role" || column === undefined)
    return undefined;
  const { file = "", role } = error.args;
  if (role !== "wave") return undefined;
  return new InputError("outcome-of-one-column", { file, name: outcome!.name, column: String(column) });
}

/** What the options say of every analysis of scores. */
export function settingsOf(options: OptionValues): ReadOutcome["settings"] {
  const { seed = 1, bootstrap: resamples } = given(options, ["seed", "bootstrap"]);
  return {
    ...given(options, ["confidence", "lowerIsBetter"]),
    ...(resamples === undefined ? {} : { bootstrap: { resamples, seed } }),
  };
}

/** @throws InputError `mastery-outside-scale` */
export function requireMasteryOnScale({ scale }: ScoreTable, options: OptionValues): void {
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

/** An outcome with its result. */
interface Analysed<Result> extends ReadOutcome {
  readonly result: Result;
}

/**
 * What the command has to say: of one outcome its result, of several their results together.
 * @param ofSeveral loads what puts them together, and shows them
 */
export async function reportOf<Result extends ScoreResult, Several extends object>(
  analysed: readonly Analysed<Result>[],
  document: (result: Result, catalogue: Catalogue) => Root,
  ofSeveral: () => Promise<{
    together(
      outcomes: readonly AnalysedOutcome<Result>[],
    ): Several & { readonly findings: readonly object[] };
    document(result: Several, catalogue: Catalogue): Root;
  }>,
): Promise<Outcome> {
  const [first] = analysed as [Analysed<Result>];
  const rows = rowsOf(analysed);
  if (first.planned === undefined)
    return {
      kind: "report",
      result: first.result,
      findings: first.result.findings as never,
      document: (catalogue) => document(first.result, catalogue),
      ...rows,
    };
  const several = await ofSeveral();
  const result = several.together(
    analysed.map(({ table, result: its, planned }) => ({
      outcome: planned!.name,
      asked: planned!.flag,
      table,
      result: its,
    })),
  );
  return {
    kind: "report",
    result,
    findings: result.findings as never,
    document: (catalogue) => several.document(result, catalogue),
    ...rows,
  };
}

/** The lines of `--rows`, if it was asked for. */
function rowsOf(outcomes: readonly ReadOutcome[]): Pick<Extract<Outcome, { kind: "report" }>, "rows"> {
  const [{ options }] = outcomes as [ReadOutcome];
  const { rows: path } = given(options, ["rows"]);
  if (path === undefined) return {};
  const each = outcomes.map(({ table, settings, options: its, planned }) => ({
    table,
    settings: { ...settings, ...given(its, ["reliability"]) },
    name: planned?.name,
  }));
  return {
    rows: {
      path,
      lines: (catalogue) =>
        each[0]!.name === undefined
          ? participantLines(each[0]!.table, each[0]!.settings, catalogue)
          : outcomeLines(each as readonly ((typeof each)[number] & { name: string })[], catalogue),
    },
  };
}
