import { InputError } from "../core/input-error.ts";
import { findDescriptor } from "../data/descriptor/find-descriptor.ts";
import type { Command } from "./command.ts";
import { given } from "./options/given.ts";
import { ANONYMIZE_OPTIONS, COMMON_OPTIONS } from "./options/options.ts";

/** Write a copy with pseudonyms for people. */
export const anonymize: Command = {
  name: "anonymize",
  argument: { name: "inputs", describes: "anonymized", many: true },
  options: [...ANONYMIZE_OPTIONS, ...COMMON_OPTIONS],
  writesFolder: true,
  async run(inputs, options, context) {
    if (inputs.length === 0) throw new InputError("no-input");
    const { output, key, id, generalise, ...others } = {
      ...given(options, ["key", "prefix", "id", "drop", "generalise", "names", "offsets", "force"]),
      ...given(options, ["delimiter", "encoding"]),
      output: options["output"] as string | undefined,
    };
    for (const [name, value] of [["--output", output] as const, ["--key", key] as const])
      if (value === undefined) throw new InputError("option-missing", { option: name });
    const [{ anonymize }, { anonymizeDocument }] = await Promise.all([
      import("../anonymize/anonymize.ts"),
      import("../report/anonymize-document.ts"),
    ]);
    const descriptor = inputs.map(findDescriptor).find((found) => found !== undefined);
    if (descriptor !== undefined && inputs.length > 1)
      throw new InputError("study-with-files", { file: descriptor });
    const study = descriptor === undefined ? undefined : await studyAt(descriptor);
    if (study?.language !== undefined) context.study({ language: study.language, reads: [] });
    const result = await anonymize(study ?? inputs, {
      ...others,
      output: output!,
      key: key!,
      version: context.version,
      ...(id !== undefined && { ids: id as unknown as readonly string[] }),
      ...(generalise !== undefined && { generalise: new Map(generalise) }),
    });
    return {
      kind: "report",
      result,
      findings: [],
      document: (catalogue) => anonymizeDocument(result, catalogue),
    };
  },
};

async function studyAt(path: string) {
  const { readStudy } = await import("../data/descriptor/read-study.ts");
  return await readStudy(path);
}
