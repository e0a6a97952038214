import { analyseCompare } from "../../analyses/compare.ts";
import { analyseGains } from "../../analyses/gains.ts";
import type { CompareResult } from "../../analyses/schemas/compare.schema.ts";
import type { GainsResult } from "../../analyses/schemas/gains.schema.ts";
import { InputError } from "../../core/input-error.ts";
import type { ScoreTable } from "../../data/scores/score-table.ts";
import { given } from "../options/given.ts";
import { settingsOf } from "../score-command.ts";
import type { ReadPart } from "./read-parts.ts";
import type { ReportSetup } from "./report-setup.ts";

/** What is said of scores. */
export interface ScoreResults {
  readonly gains: GainsResult;
  readonly compare: CompareResult;
}

/** The figures of scores: what was gained, and whether it is real and lasted. */
export function analyseScores(
  { table, options: its }: ReadPart<ScoreTable>,
  { options, presentation }: Pick<ReportSetup, "options" | "presentation">,
): ScoreResults {
  const settings = settingsOf({ ...options, ...its });
  const { test, equivalence: equivalenceMargin, margin } = given(options, ["test", "equivalence", "margin"]);
  if (margin !== undefined && table.waves === undefined) throw new InputError("margin-without-follow-up");
  const mastery = given({ ...options, ...its }, ["mastery", "reliability"]);
  return {
    gains: analyseGains(table, { ...settings, ...mastery }, presentation),
    compare: analyseCompare(
      table,
      {
        ...settings,
        ...(test && { test }),
        ...(equivalenceMargin && { equivalenceMargin }),
        ...(margin && { margin }),
      },
      presentation,
    ),
  };
}
