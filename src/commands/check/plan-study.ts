import { relative, sep } from "node:path";
import type { CheckPlan, PlannedInterviews, PlannedScores, PlannedTable } from "../../checks/plan.ts";
import type { Finding } from "../../core/finding.ts";
import { isFolder, listFiles } from "../../data/dataset/list-files.ts";
import type { Study, StudyResource } from "../../data/descriptor/study.ts";
import type { ReadScoresOptions } from "../../data/scores/read-scores.ts";
import type { ReadSegmentsOptions } from "../../data/segments/read-segments.ts";
import type { Context, OptionValues } from "../command.ts";
import { describeInterviews } from "../study/describe-interviews.ts";
import { describeScores } from "../study/describe-scores.ts";

/** How options become what readers take. */
export interface Readers {
  scores(options: OptionValues): ReadScoresOptions;
  interviews(options: OptionValues): ReadSegmentsOptions;
}

/** Plans the check of a study as its descriptor says it is. */
export function planStudy(
  study: Study,
  options: OptionValues,
  readers: Readers,
  { stdin, progress }: Context,
): CheckPlan {
  const read = study.resources.filter(({ isInline, paths }) => !isInline && paths.length > 0);
  const ofKind = (kind: StudyResource["kind"]) => read.filter((resource) => resource.kind === kind);
  return {
    tables: read.flatMap((resource): PlannedTable[] =>
      TABLES.has(resource.kind)
        ? resource.paths.map((path) => ({ path, kind: resource.kind, resource }))
        : [],
    ),
    scores: together(ofKind("scores").flatMap((resource) => scoresOf(study, resource, options, readers))),
    interviews: ofKind("interviews").map((resource): PlannedInterviews => {
      const described = describeInterviews(study, { ...options, resource: resource.name });
      return { paths: resource.paths, resource, options: readers.interviews(described.options) };
    }),
    transcripts: ofKind("transcripts").flatMap(({ paths }) =>
      paths.flatMap((path) =>
        isFolder(path) ? listFiles(path).filter((its) => /\.txt$/i.test(its)) : [path],
      ),
    ),
    notes: study.resources
      .filter(({ isInline }) => isInline)
      .map(
        ({ name }): Finding => ({
          ...{ rule: "unread-data", severity: "info", file: study.path },
          args: { resource: name },
        }),
      ),
    open: { stdin, progress },
    descriptor: study.path,
    nameOf: (file) => relative(study.folder, file).split(sep).join("/"),
    pointedAt: (resource) => (resource === undefined ? [] : keysInto(resource, study)),
  };
}

const TABLES: ReadonlySet<StudyResource["kind"]> = new Set(["items", "informants", "participants", "other"]);

/** The tests of a resource, each read for itself; the first with everything that is no score. */
function scoresOf(
  study: Study,
  resource: StudyResource,
  options: OptionValues,
  readers: Readers,
): PlannedScores[] {
  const tests = resource.instruments.filter(({ waves }) => waves !== undefined);
  const isOne = resource.waves !== undefined || tests.length < 2 || options["pre"] !== undefined;
  const chosen = isOne ? [undefined] : tests;
  return chosen.map((test, i) => {
    const instrument = test === undefined ? {} : { scoreInstrument: test.name };
    const described = describeScores(study, { ...options, ...instrument, resource: resource.name });
    const { tier } = resource.roles;
    const by = described.options["by"] === undefined && tier !== undefined ? { by: [tier] } : {};
    const its = readers.scores({ ...described.options, ...by });
    return { paths: resource.paths, resource, options: its, ...(i > 0 && { again: true as const }) };
  });
}

/**
 * Tables of the same columns that are read alike are parts of one, as `gains` takes them: a person may stand in two, or
 * have a test in each. What the descriptor calls different tests stays apart.
 */
function together(planned: readonly PlannedScores[]): PlannedScores[] {
  const groups = new Map<unknown, PlannedScores>();
  for (const one of planned) {
    const { resource, options, again } = one;
    const fields = resource?.schema?.fields.map(({ name }) => name);
    const tests = resource?.instruments.map(({ name }) => name);
    const key =
      fields === undefined || again === true
        ? one
        : JSON.stringify([options, resource?.lowerIsBetter, fields, tests]);
    const first = groups.get(key);
    groups.set(
      key,
      first === undefined
        ? one
        : {
            ...first,
            paths: [...first.paths, ...one.paths],
            others: [...(first.others ?? []), resource!],
          },
    );
  }
  return [...groups.values()];
}

/** The columns of a resource to which others, or it itself, point. */
function keysInto({ name }: StudyResource, { resources }: Study): readonly (readonly string[])[] {
  const keys = resources.flatMap((resource) =>
    (resource.schema?.foreignKeys ?? [])
      .filter(({ resource: target }) => (target === "" ? resource.name : target) === name)
      .map(({ reference }) => reference),
  );
  return [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];
}
