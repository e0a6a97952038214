import { InputError } from "../../core/input-error.ts";
import { findDescriptor } from "../../data/descriptor/find-descriptor.ts";
import type { Study } from "../../data/descriptor/study.ts";
import type { Context, OptionValues } from "../command.ts";

/** The files to read, and how. */
export interface StudyInputs {
  readonly files: readonly string[];
  readonly options: OptionValues;
  /** The descriptor that said so, where one was given. */
  readonly descriptor?: { readonly path: string; readonly sha256: string };
}

/** What a study says of a command's files and options; options that were given are in it as they were. */
export type Describe = (study: Study, options: OptionValues) => Pick<StudyInputs, "files" | "options">;

/**
 * The files and options of a run: those given, or what a study descriptor (or the folder that holds one) says, where it is
 * the only input.
 * @param load loads what understands a study
 * @throws InputError `no-input`, `study-with-files`, `resource-without-study`, and what reading a descriptor throws
 */
export async function studyInputs(
  inputs: readonly string[],
  options: OptionValues,
  context: Context,
  load: () => Promise<Describe>,
): Promise<StudyInputs> {
  const study = await studyOf(inputs, options, context);
  if (study === undefined) return { files: inputs, options };
  const describe = await load();
  return { ...describe(study, options), descriptor: { path: study.path, sha256: study.sha256 } };
}

/**
 * The study whose descriptor (or folder) is the only input; `undefined` for bare files.
 * @throws InputError as {@link studyInputs}
 */
export async function studyOf(
  inputs: readonly string[],
  options: OptionValues,
  context: Context,
): Promise<Study | undefined> {
  if (inputs.length === 0) throw new InputError("no-input");
  const path = inputs.map(findDescriptor).find((found) => found !== undefined);
  if (path === undefined) {
    if (options["resource"] !== undefined) throw new InputError("resource-without-study");
    if (options["instrument"] !== undefined) throw new InputError("instrument-without-study");
    return undefined;
  }
  if (inputs.length > 1) throw new InputError("study-with-files", { file: path });
  const { readStudy } = await import("../../data/descriptor/read-study.ts");
  const study = await readStudy(path);
  const { logo, key, pseudonyms } = study.report;
  const beside = [logo, key, pseudonyms].filter((its) => its !== undefined);
  context.study({
    ...(study.language !== undefined && { language: study.language }),
    reads: [study.path, ...study.resources.flatMap(({ paths }) => paths), ...beside],
  });
  return study;
}
