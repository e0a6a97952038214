import { InputError } from "../../core/input-error.ts";
import { recogniseFile } from "../../data/dataset/recognise-file.ts";
import type { ReportPart, ResourceKind, Study, StudyResource } from "../../data/descriptor/study.ts";
import type { OptionValues } from "../command.ts";
import { namesOf } from "../study/choose-resources.ts";
import { describeInterviews } from "../study/describe-interviews.ts";
import { describeItems } from "../study/describe-items.ts";
import { describeScores } from "../study/describe-scores.ts";
import { optionsOf, type PlannedPart, type ReportPlan } from "./plan.ts";

const READ: readonly ResourceKind[] = ["scores", "items", "interviews"];

/**
 * Plans a report on a study: of each part the resources that were asked for, else those the descriptor chooses, else all
 * of its kind.
 * @throws InputError `unknown-resource`, `resource-of-other-kind`, `several-resources`, `inline-data` and what else
 * describing a part throws
 */
export async function planOfStudy(given: Study, options: OptionValues): Promise<ReportPlan> {
  const study = await withKinds(given);
  const { resources, report } = study;
  const asked = namesOf(options).map((name) => {
    const its = resources.find((resource) => resource.name === name);
    const names = resources.map((resource) => resource.name);
    if (its === undefined) throw new InputError("unknown-resource", { file: study.path, name, names });
    if (!READ.includes(its.kind))
      throw new InputError("resource-of-other-kind", {
        ...{ file: study.path, name, has: its.kind, kind: "scores" },
      });
    return its;
  });
  const has = (kind: ResourceKind) => resources.some((its) => its.kind === kind && !its.isInline);
  const chosen = (kind: ResourceKind, part: ReportPart): OptionValues => {
    const names = asked.filter((its) => its.kind === kind).map(({ name }) => name);
    const resource = names.length > 0 ? names : report.resources[part];
    return resource === undefined ? {} : { resource };
  };
  const isPlanned = (kind: ResourceKind, part: ReportPart) =>
    has(kind) || report.resources[part] !== undefined;
  const interviews = isPlanned("interviews", "interviews")
    ? describeInterviews(study, {
        ...optionsOf("interviews", options),
        ...chosen("interviews", "interviews"),
      })
    : undefined;
  const compared =
    report.resources.agreement === undefined || asked.some(({ kind }) => kind === "interviews")
      ? interviews
      : describeInterviews(study, {
          ...optionsOf("interviews", options),
          resource: report.resources.agreement,
        });
  const scoresChosen = chosen("scores", "scores");
  const scores = isPlanned("scores", "scores")
    ? describeScores(study, { ...optionsOf("scores", options), ...scoresChosen })
    : undefined;
  const items = isPlanned("items", "items")
    ? describeItems(study, { ...itemOptions(study, options), ...chosen("items", "items") })
    : itemsOfScores(study, options, scoresChosen);
  return {
    study,
    ...(scores !== undefined && { scores }),
    ...(items !== undefined && { items }),
    ...(interviews !== undefined && { interviews }),
    ...(compared !== undefined && { agreement: compared }),
  };
}

function itemOptions({ report }: Study, options: OptionValues): OptionValues {
  return { ...(report.key !== undefined && { key: report.key }), ...optionsOf("items", options) };
}

/** The items that stand beside the scores, where a test says which columns they are. */
function itemsOfScores(study: Study, options: OptionValues, chosen: OptionValues): PlannedPart | undefined {
  const names = namesOf(chosen);
  const resources = study.resources.filter(
    ({ kind, name }) => kind === "scores" && (names.length === 0 || names.includes(name)),
  );
  const hasItems = ({ instruments }: StudyResource) =>
    instruments.some(({ items }) => items?.pre !== undefined || items?.post !== undefined);
  if (resources.length === 0 || !resources.every(hasItems)) return undefined;
  const scores = { ...study, resources };
  return describeItems(scores, { ...itemOptions(study, options), ...chosen });
}

/** The study with what its files hold, where no resource says it is anything a report is made of. */
async function withKinds(study: Study): Promise<Study> {
  if (study.resources.some(({ kind }) => READ.includes(kind))) return study;
  const resources = await Promise.all(
    study.resources.map(async (resource): Promise<StudyResource> => {
      const { kind, paths, isInline, delimiter, encoding } = resource;
      const [path] = paths;
      if (kind !== "other" || isInline || path === undefined) return resource;
      const open = {
        ...(delimiter !== undefined && { delimiter }),
        ...(encoding !== undefined && { encoding }),
      };
      return { ...resource, kind: (await recogniseFile(path, {}, open)).kind };
    }),
  );
  return { ...study, resources };
}

/** Only the scores of a study. @throws InputError what describing them throws */
export function scoresOfStudy(study: Study, options: OptionValues): PlannedPart {
  const { scores } = study.report.resources;
  const resource = scores === undefined ? {} : { resource: scores };
  return describeScores(study, { ...optionsOf("scores", options), ...resource });
}
