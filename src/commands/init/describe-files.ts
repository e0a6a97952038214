import { realpathSync } from "node:fs";
import { basename } from "node:path";
import { InputError } from "../../core/input-error.ts";
import { descriptorJson, descriptorYaml } from "../../data/descriptor/describe/descriptor-text.ts";
import { examine } from "../../data/descriptor/describe/examine.ts";
import type { Examined } from "../../data/descriptor/describe/examined.ts";
import { type FoundInput, findInputs } from "../../data/descriptor/describe/find-inputs.ts";
import type { LanguageTag } from "../../language/catalogue.ts";
import { catalogueOf } from "../../language/index.ts";
import type { Context, OptionValues, Outcome } from "../command.ts";
import { askAbout, askLanguage } from "./ask-about.ts";
import { CI_FILES, type CiName } from "./ci-file.ts";
import { ciFileAt, insideOf, placeOf, requireFree } from "./place-of.ts";
import { initReport, type LeftOut } from "./report.ts";

/** Looks into files, asks about what they do not say where somebody can be asked, and gives the descriptor to be written. */
export async function describeFiles(
  given: readonly string[],
  options: OptionValues,
  context: Context,
): Promise<Outcome> {
  const inputs = given.length === 0 ? ["."] : given;
  const { lang, ci, force = false } = options as { lang?: LanguageTag; ci?: CiName; force?: boolean };
  const place = placeOf(inputs, options["output"] as string | undefined);
  const ciPath = ci === undefined ? undefined : ciFileAt(place.folder, ci);
  requireFree(place, ciPath, force);
  const { files, leftOut } = await examineAll(findInputs(inputs, place.folder), context);
  const language = lang ?? (await askLanguage(context.ask));
  const catalogue = catalogueOf(language);
  const study = await askAbout(files, basename(realpathSync(place.folder)), language, context.ask);
  const text = place.isJson ? descriptorJson(study) : await descriptorYaml(study, catalogue);
  const workflow =
    ci === undefined || ciPath === undefined
      ? []
      : [
          {
            path: ciPath,
            text: CI_FILES[ci](
              context.version,
              { name: place.name, inside: insideOf(place.folder) },
              files.map(({ path }) => path),
            ),
          },
        ];
  return {
    kind: "files",
    files: [{ path: place.path, text }, ...workflow],
    mayReplace: force,
    text: initReport(
      study,
      { path: place.path, folder: place.folder, ...(ciPath !== undefined && { ciPath }) },
      leftOut,
      catalogue,
    ),
  };
}

/** What only stood in a folder and cannot be read is left out and named; what was named must be readable. */
async function examineAll(inputs: readonly FoundInput[], { progress }: Context) {
  const files: Examined[] = [];
  const leftOut: LeftOut[] = [];
  for (const input of inputs) {
    try {
      files.push(await examine(input, progress));
    } catch (error) {
      if (input.isNamed || !(error instanceof InputError)) throw error;
      leftOut.push({ path: input.path, error });
    }
  }
  if (files.length === 0) throw leftOut[0]!.error;
  return { files, leftOut };
}
