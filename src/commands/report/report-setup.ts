import type { Presentation } from "../../analyses/gains.ts";
import { REPORT_SECTIONS, type ReportSection } from "../../core/report-section.ts";
import type { Study } from "../../data/descriptor/study.ts";
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
}

const MIN_CELL = 5;

/** The setup of a report. */
export function reportSetup(
  study: Study | undefined,
  options: OptionValues,
  { version }: Context,
): ReportSetup {
  const asked = given(options, ["sections", "minCell", "compareConventions"]);
  const chosen = asked.sections ?? study?.report.sections;
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
  };
}
