import type { Catalogue } from "../../../language/catalogue.ts";
import { type Block, heading, list } from "../../document.ts";
import type { InterviewResult } from "../../interview-result.ts";
import { flag, provenance } from "../provenance.ts";

/** What interviews and agreement can and cannot show. */
export function interviewNotes(result: InterviewResult, { words, interviews }: Catalogue): Block[] {
  const { notes, checklistHint } = interviews;
  const lines =
    result.report === "agreement"
      ? [notes.agreement]
      : [
          notes.chosen,
          notes.presence,
          ...(result.byGroup.length > 0 || result.quotes.length > 0 ? [notes.suppression] : []),
          ...(result.checklists === undefined ? [checklistHint] : []),
        ];
  return [heading(2, words.notes), list(lines)];
}

/** How to get the same figures again. */
export function interviewProvenance(result: InterviewResult, catalogue: Catalogue): Block[] {
  const { informants, transcripts } = result.beside;
  const files = [...result.inputs, informants, transcripts].filter((file) => file !== undefined);
  return provenance(
    result.generator.version,
    { descriptor: result.descriptor, files },
    interviewFlags(result),
    catalogue,
  );
}

/** The options as they are written on the command line. */
export function interviewFlags(result: InterviewResult): string[] {
  const columns = result.columns
    .filter(({ recognised }) => !recognised)
    .flatMap(({ role, header }) => flag("column", `${role}=${header}`));
  const given = result.inputs.find(({ offsets }) => offsets?.given === true)?.offsets?.convention;
  const { informants, transcripts } = result.beside;
  const shared = [
    ...flag("informants", informants?.path),
    ...flag("transcripts", transcripts?.path),
    ...columns,
    ...flag("offsets", given),
  ];
  if (result.report === "agreement") {
    const { unit, level, confidence, resamples, seed, categories, excerpts, showNames } = result.options;
    return [
      ...flag("unit", unit),
      ...flag("level", level),
      ...flag("categories", categories?.join(",")),
      ...shared,
      ...flag("confidence", confidence),
      ...flag("bootstrap", resamples),
      ...flag("seed", seed),
      ...(excerpts ? ["--excerpts"] : []),
      ...(showNames ? ["--show-names"] : []),
    ];
  }
  const { coder, by, tierOrder, order, confidence, informantIntervals, quotes, seed, minCell, showNames } =
    result.options;
  return [
    ...flag("coder", coder),
    ...by.flatMap((name) => flag("by", name)),
    ...flag("tiers", tierOrder?.join(",")),
    ...flag("order", order),
    ...shared,
    ...(informantIntervals ? ["--informant-intervals", ...flag("confidence", confidence)] : []),
    ...flag("quotes", quotes),
    ...(result.checklists ?? []).flatMap(({ checklist }) => flag("checklist", checklist)),
    ...flag("seed", seed),
    ...flag("min-cell", minCell),
    ...(showNames ? ["--show-names"] : []),
  ];
}
