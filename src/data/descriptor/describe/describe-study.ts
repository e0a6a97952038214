import { basename } from "node:path";
import { REGULATION_TIERS } from "../../scores/tier-order.ts";
import type { Answers, Question } from "./answers.ts";
import { tiersInOrder } from "./describe-fields.ts";
import { type DescribedResource, describeTable } from "./describe-table.ts";
import type { StudyDescriptor } from "./descriptor.ts";
import type { Examined, ExaminedOther } from "./examined.ts";
import { foreignKeysOf } from "./foreign-keys.ts";
import { KIND_UNKNOWN, type Note } from "./note.ts";
import { ResourceNames, slugOf } from "./resource-name.ts";

/** A study that is described: what is written, said and asked. */
export interface DescribedStudy {
  readonly descriptor: StudyDescriptor;
  /** Of each resource, in the order of the descriptor. */
  readonly resources: readonly DescribedResource[];
  readonly notes: readonly Note[];
  readonly questions: readonly Question[];
}

const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

/**
 * Describes the files of a study.
 * @param folder the name of the folder in which the descriptor will lie: the study is called so
 */
export function describeStudy(
  files: readonly Examined[],
  folder: string,
  language: "en" | "id",
  answers: Answers,
): DescribedStudy {
  const names = new ResourceNames();
  const pairs = files.map((examined) => ({ examined, described: describeOne(examined, names, answers) }));
  for (const pair of pairs) {
    const { resource } = pair.described;
    const foreignKeys = foreignKeysOf(pair, pairs);
    if (resource.schema !== undefined && foreignKeys.length > 0)
      resource.schema = { ...resource.schema, foreignKeys };
  }
  const resources = pairs.map(({ described }) => described);
  const { tiers, notes, questions } = tiersOf(resources, answers);
  const quasiIdentifiers = [...new Set(resources.flatMap((its) => its.quasiIdentifiers))];
  return {
    descriptor: {
      $schema: PROFILE,
      name: slugOf(folder, "study"),
      paud: {
        language,
        ...(tiers !== undefined && { tiers }),
        ...(answers.mastery !== undefined && { mastery: answers.mastery }),
        ...(quasiIdentifiers.length > 0 && { privacy: { quasiIdentifiers } }),
      },
      resources: resources.map(({ resource }) => resource),
    },
    resources,
    notes: [
      ...notes,
      ...(quasiIdentifiers.length > 0
        ? [{ code: "quasi-identifiers", at: ["paud", "privacy"] } as const]
        : []),
    ],
    questions: [...resources.flatMap((its) => its.questions), ...questions],
  };
}

function describeOne(examined: Examined, names: ResourceNames, answers: Answers): DescribedResource {
  const name = names.of(basename(examined.path));
  if (!examined.isTable) return describeOther(examined, name);
  return describeTable(examined, name, answers.resources.get(examined.path) ?? {}, answers.tiers);
}

function describeOther({ path, kind, format, count }: ExaminedOther, name: string): DescribedResource {
  const notes: Note[] =
    format === undefined ? [] : [{ code: "format", args: { format }, at: ["paud", "kind"] }];
  if (kind === "other") notes.push(KIND_UNKNOWN);
  const unit = kind === "transcripts" ? "files" : "codings";
  return {
    resource: { name, path, paud: { kind } },
    notes,
    questions: [],
    unit,
    count,
    quasiIdentifiers: [],
  };
}

/** The tiers of the study: those of the table that has most of them, where the others have no further ones. */
function tiersOf(resources: readonly DescribedResource[], answers: Answers) {
  const found = resources.flatMap(({ tiers }) => (tiers === undefined ? [] : [tiers]));
  const notes: Note[] = [];
  const questions: Question[] = [];
  if (answers.tiers !== undefined) return { tiers: answers.tiers, notes, questions };
  const longest = found.toSorted((a, b) => b.levels.length - a.levels.length)[0];
  if (longest === undefined) return { tiers: undefined, notes, questions };
  const isWhole = found.every(({ levels }) => levels.every((level) => longest.levels.includes(level)));
  if (longest.isOrdered && isWhole) return { tiers: longest.levels, notes, questions };
  const levels = [...new Set(found.flatMap((its) => its.levels))];
  // Each file may hold one tier of a known order.
  const known = found.every(({ isOrdered }) => isOrdered)
    ? tiersInOrder(levels, REGULATION_TIERS)
    : undefined;
  if (known !== undefined) return { tiers: known, notes, questions };
  notes.push({ code: "tiers-unknown", args: { levels }, at: ["paud"] });
  if (levels.length > 1) questions.push({ about: "tiers", levels });
  return { tiers: undefined, notes, questions };
}
