import type { Presentation } from "../../analyses/gains.ts";
import { REPORT_SECTIONS, type ReportSection } from "../../core/report-section.ts";
import type { Study } from "../../data/descriptor/study.ts";
import { readPseudonyms } from "../../data/segments/read-pseudonyms.ts";
import type { Context, OptionValues } from "../command.ts";
import { given } from "../options/given.ts";

/** What holds for a whole report: what was asked for, else what the study says. */
export interface ReportSetup {
  readonly study: Study | undefined;
  /** As given on the command line. */
  readonly options: OptionValues;
  readonly presentation: Presentation & { readonly minCell: number };
  readonly sections: readonly ReportSection[];
  readonly compareConventions: boolean;
  /** What informants are called, by what the interviews call them. */
  readonly pseudonyms: ReadonlyMap<string, string> | undefined;
}

const MIN_CELL = 5;

/** The setup of a report. @throws InputError what reading pseudonyms throws */
export async function reportSetup(
  study: Study | undefined,
  options: OptionValues,
  { version }: Context,
): Promise<ReportSetup> {
  const asked = given(options, ["sections", "minCell", "compareConventions", "pseudonyms"]);
  const chosen = asked.sections ?? study?.report.sections;
  const pseudonyms = asked.pseudonyms ?? study?.report.pseudonyms;
  return {
    study,
    options,
    presentation: {
      version,
      minCell: asked.minCell ?? MIN_CELL,
      ...(study !== undefined && { descriptor: { path: study.path, sha256: study.sha256 } }),
    },
    sections: chosen === undefined ? REPORT_SECTIONS : [...new Set(chosen)],
    // Who asks for the section asks for what is in it.
    compareConventions: asked.compareConventions === true || chosen?.includes("conventions") === true,
    pseudonyms: pseudonyms === undefined ? undefined : await readPseudonyms(pseudonyms),
  };
}
