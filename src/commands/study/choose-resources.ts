import { InputError } from "../../core/input-error.ts";
import type { ResourceKind, Study, StudyResource } from "../../data/descriptor/study.ts";
import type { OptionValues } from "../command.ts";

/**
 * The resources a command reads: those of `--resource`, else all of the kind; where none is, those whose kind the
 * descriptor does not tell and whose content may.
 * @throws InputError `unknown-resource`, `resource-of-other-kind`, `study-without-kind` or `inline-data`
 */
export function chooseResources(
  { path: file, resources }: Study,
  kind: ResourceKind,
  options: OptionValues,
): readonly [StudyResource, ...StudyResource[]] {
  const asked = namesOf(options).map((name) => {
    const its = resources.find((resource) => resource.name === name);
    if (its === undefined)
      throw new InputError("unknown-resource", {
        file,
        name,
        names: resources.map((resource) => resource.name),
      });
    if (its.kind !== kind && its.kind !== "other")
      throw new InputError("resource-of-other-kind", { file, name, has: its.kind, kind });
    return its;
  });
  const [first, ...others] = asked.length === 0 ? ofKind(resources, kind) : asked;
  if (first === undefined)
    throw new InputError("study-without-kind", { file, kind, names: resources.map((its) => its.name) });
  const inline = [first, ...others].find(({ isInline }) => isInline);
  if (inline !== undefined) throw new InputError("inline-data", { file, name: inline.name });
  return [first, ...others];
}

/** The resources of `--resource`. */
export function namesOf(options: OptionValues): readonly string[] {
  const asked = options["resource"] as string | readonly string[] | undefined;
  return asked === undefined ? [] : [asked].flat();
}

function ofKind(resources: readonly StudyResource[], kind: ResourceKind): readonly StudyResource[] {
  const known = resources.filter((resource) => resource.kind === kind);
  if (known.length > 0) return known;
  const untold = resources.filter((resource) => resource.kind === "other");
  return untold.length === 1 ? untold : [];
}

/**
 * What several resources say alike of how they are read.
 * @param option with which one of them is chosen
 * @throws InputError `several-resources` where they do not
 */
export function saidAlike(
  study: Study,
  kind: ResourceKind,
  resources: readonly [StudyResource, ...StudyResource[]],
  said: (resource: StudyResource) => OptionValues,
  option: string,
): OptionValues {
  const all = resources.map(said);
  const first = JSON.stringify(all[0]);
  if (all.some((one) => JSON.stringify(one) !== first))
    throw new InputError("several-resources", {
      ...{ file: study.path, kind, option },
      names: resources.map(({ name }) => name),
    });
  return all[0]!;
}

/** The values that are there. */
export function said(values: OptionValues): OptionValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
