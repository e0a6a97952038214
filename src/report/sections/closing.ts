import type { Catalogue } from "../../language/catalogue.ts";
import { type Block, heading, list } from "../document.ts";
import type { ScoreBody, ScoreResult } from "../score-result.ts";
import { flag, provenance } from "./provenance.ts";
import { toldFlags } from "./told-flags.ts";

/** What the design can and cannot show. */
export function notesSection(result: ScoreBody, { words, notes, numbers }: Catalogue): Block[] {
  const everybodyMatched = result.flow.preOnly === 0;
  const paired = result.columns.id === undefined ? notes.pairedByRow : notes.matched;
  return [
    heading(2, words.notes),
    list([
      notes.oneGroup,
      everybodyMatched ? paired : `${paired} ${notes.attritionMatters}`,
      ...(result.between === undefined ? [] : [notes.groups]),
      ...(result.columns.followUp === undefined || "waves" in result ? [] : [notes.followUps]),
      notes.intervals(numbers.level(result.options.confidence)),
    ]),
  ];
}

/** How to get the same figures again. */
export function provenanceSection(result: ScoreResult, catalogue: Catalogue): Block[] {
  return provenance(
    result.generator.version,
    { descriptor: result.descriptor, files: result.inputs },
    flagsOf(result),
    catalogue,
  );
}

/** The options as they are written on the command line. */
export function flagsOf({ columns, options }: ScoreBody): string[] {
  const { scale, bootstrap } = options;
  return [
    ...(["id", "wave", "score", "pre", "post"] as const).flatMap((role) => flag(role, columns[role]?.header)),
    ...(columns.followUp ?? []).flatMap(({ header }) => flag("follow-up", header)),
    ...(columns.days ?? []).flatMap(({ header }) => flag("days", header)),
    ...columns.by.flatMap(({ header }) => flag("by", header)),
    ...(columns.cohort === undefined ? ["--no-cohort"] : flag("cohort", columns.cohort.header)),
    ...(columns.covariates ?? []).flatMap(({ header }) => flag("covariate", header)),
    ...flag("scale", scale && `${scale.min}:${scale.max}`),
    ...toldFlags(options),
    ...(options.lowerIsBetter ? ["--lower-is-better"] : []),
    ...flag("confidence", options.confidence),
    ...flag("mastery", options.mastery),
    ...flag("reliability", options.reliability),
    ...(options.effectiveness === true ? ["--effectiveness"] : []),
    ...flag("test", options.test),
    ...flag("equivalence", options.equivalenceMargin),
    ...flag("margin", options.margin),
    ...flag("bootstrap", bootstrap?.resamples),
    ...flag("seed", bootstrap?.seed),
    ...flag("min-cell", options.minCell),
  ];
}
