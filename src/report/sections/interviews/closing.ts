import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, heading, list } from "../../document.ts";
import type { InterviewResult } from "../../interview-result.ts";

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

/** How to get the same figures again: version, options, and the bytes that were read. */
export function interviewProvenance(result: InterviewResult, { words, provenance }: Catalogue): Block[] {
  const told = flagsOf(result);
  return [
    heading(2, words.provenance),
    list([
      provenance.generator(result.generator.version),
      ...result.inputs.map(({ path, sha256 }) => provenance.input(visible(path), sha256)),
      provenance.options(told.join(" ")),
      provenance.reference,
    ]),
  ];
}

/** The options as they are written on the command line. */
function flagsOf(result: InterviewResult): string[] {
  const quoted = (text: string) => (/^[\w./:,-]+$/.test(text) ? text : `"${visible(text)}"`);
  const flag = (name: string, value: string | number | undefined) =>
    value === undefined ? [] : [`--${name} ${quoted(String(value))}`];
  const columns = result.columns
    .filter(({ recognised }) => !recognised)
    .flatMap(({ role, header }) => flag("column", `${role}=${header}`));
  const given = result.inputs.find(({ offsets }) => offsets?.given === true)?.offsets?.convention;
  const shared = [...columns, ...flag("offsets", given)];
  if (result.report === "agreement") {
    const { unit, level, confidence, resamples, seed, categories, showNames } = result.options;
    return [
      ...flag("unit", unit),
      ...flag("level", level),
      ...flag("categories", categories?.join(",")),
      ...shared,
      ...flag("confidence", confidence),
      ...flag("bootstrap", resamples),
      ...flag("seed", seed),
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
