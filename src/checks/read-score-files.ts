import type { Finding } from "../core/finding.ts";
import { InputError, type InputErrorCode } from "../core/input-error.ts";
import type { StudyResource } from "../data/descriptor/study.ts";
import { maskText } from "../data/identifiers/mask.ts";
import { readScores } from "../data/scores/read-scores.ts";
import type { ScoreTable } from "../data/scores/score-table.ts";
import { pairsOf, scoresOf } from "../data/scores/tally.ts";
import type { SourceInfo, SourceObserver } from "../data/sources/source.ts";
import type { Checking } from "./checking.ts";
import type { FileReading } from "./dataset.ts";
import type { CheckPlan, PlannedScores } from "./plan.ts";
import { fieldReaders, observerOf, openOptionsOf } from "./table-observer.ts";
import { reporter } from "./table-pass.ts";

/** What keeps a table that looked like scores from being some: levels of its column of waves. */
const NO_WAVES: ReadonlySet<InputErrorCode> = new Set(["missing-wave", "ambiguous-wave"]);

/** Reads scores as `gains` does, in one pass with the rules that look at cells and rows. */
export async function readScoreFiles(
  group: PlannedScores,
  plan: CheckPlan,
  checking: Checking,
): Promise<void> {
  const { paths, resource, others = [], options } = group;
  const resources = resource === undefined ? [] : [resource, ...others];
  const readersOf = new Map<StudyResource | undefined, Awaited<ReturnType<typeof fieldReaders>>>();
  for (const its of [undefined, ...resources]) readersOf.set(its, await fieldReaders(its, plan));
  const read = new Map<string, { sha256: string; bytes: number; rows: number }>();
  const observe = (info: SourceInfo): SourceObserver => {
    const its = resources.find((one) => one.paths.includes(info.path)) ?? resource;
    const about = {
      ...{ kind: "scores" as const, resource: its, choices: options, missing: options.missing },
      readers: readersOf.get(its)!,
    };
    const observer = observerOf(info, about, plan, checking);
    return {
      titles: (batch) => observer.titles?.(batch),
      rows: (batch) => observer.rows(batch),
      end(summary) {
        const { sha256, bytes, dataRows } = summary;
        read.set(info.path, { sha256, bytes, rows: dataRows });
        observer.end(summary);
      },
    };
  };
  // Of what is damaged nobody knows which waves it has.
  const isDamaged = () => paths.some((path) => checking.damaged.has(path));
  const scores = await readScores(paths, {
    ...openOptionsOf(resource, plan, checking),
    ...options,
    mayLackScores: true,
    ...(group.again !== true && { observe }),
  }).catch((error: unknown): ScoreTable | undefined => {
    if (!(error instanceof InputError) || !NO_WAVES.has(error.code)) throw error;
    // The descriptor said that these are scores, so that is a mistake; a header that looked like it may mislead.
    if (resource !== undefined && !isDamaged()) throw error;
    return undefined;
  });
  const kind = scores === undefined && !isDamaged() ? "other" : "scores";
  for (const path of paths) {
    const its = read.get(path);
    if (its !== undefined) checking.files.push({ path, kind, ...its });
  }
  if (scores === undefined) {
    if (kind === "scores") return;
    for (const file of paths)
      checking.findings.add({ rule: "not-recognised", severity: "info", file, args: { why: "no-waves" } });
    return;
  }
  for (const finding of scores.findings)
    if (!isFirstOfConflict(finding) && (group.again !== true || isOfWaves(finding, scores)))
      checking.findings.add(placed(finding, paths));
  checking.readings.push(readingOf(scores, paths));
  const lowerIsBetter = resource?.lowerIsBetter ?? checking.lowerIsBetter;
  const { tally } = scores;
  const waves = { pre: scoresOf(tally, "pre", "available"), post: scoresOf(tally, "post", "available") };
  const data = { scores, waves, pairs: pairsOf(tally), resource, lowerIsBetter };
  for (const rule of checking.rules) rule.scores?.(data, reporter(rule, undefined, checking.findings));
}

/** Which column was taken for what. A header may be somebody's number, where a table has none. */
function readingOf({ columns, scale }: ScoreTable, paths: readonly string[]): FileReading {
  const used = (["id", "wave", "score", "pre", "post", "cohort"] as const).flatMap((role) => {
    const column = columns[role];
    return column === undefined ? [] : [{ ...column, role }];
  });
  const all = [
    ...used,
    ...(columns.followUp ?? []).map((column) => ({ ...column, role: "follow-up" })),
    ...columns.by.map((column) => ({ ...column, role: "by" })),
  ];
  return {
    paths,
    columns: all.map(({ role, header, recognised }) => ({ role, header: maskText(header), recognised })),
    ...(scale !== undefined && { scale }),
  };
}

/** What a reader says of a table as a whole names no file; where there is but one, it is that. */
export function placed(finding: Finding, paths: readonly string[]): Finding {
  return finding.file === undefined && paths.length === 1 ? { ...finding, file: paths[0]! } : finding;
}

/** Of rows with one id the reader names the first as well: to mend it, look at those that follow. */
function isFirstOfConflict({ rule, args }: Finding): boolean {
  return rule === "conflicting-id" && args?.["firstRow"] === undefined;
}

/** Whether a finding is about a score of this test, and not about who took it. */
function isOfWaves({ column }: Finding, { columns }: ScoreTable): boolean {
  return [columns.pre, columns.post, ...(columns.followUp ?? [])].some(({ header }) => header === column);
}
