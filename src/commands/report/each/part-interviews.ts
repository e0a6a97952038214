import { linkInformants } from "../../../analyses/joint-display/link-informants.ts";
import type { Study } from "../../../data/descriptor/study.ts";
import type { SegmentTable } from "../../../data/segments/segment-table.ts";
import { segmentsOfInformants } from "../../../data/segments/segments-of-informants.ts";
import { isRead, type Part } from "../read-parts.ts";
import { type Parting, sameColumn } from "./each-column.ts";
import type { PartedScores } from "./part-scores.ts";

/** Interviews part by part; a part without them says why. */
export type PartedInterviews = (value: string) => Part<SegmentTable>;

/**
 * Parts interviews as the scores are: by an attribute of informants that says the same, else by who of them is a
 * participant.
 * @param participant the attribute of informants that holds their id
 */
export function partInterviews(
  whole: Part<SegmentTable>,
  parting: Parting,
  scores: PartedScores,
  study: Study | undefined,
  participant: string | undefined,
): PartedInterviews {
  if (!isRead(whole)) return () => whole;
  const { table, options } = whole;
  const parts = partsOfInformants(table, parting, scores, study, participant);
  return (value) => {
    if (parts === undefined) return { reason: "no-such-column", detail: scores.column };
    if (!parts.includes(value)) return { reason: "no-rows", detail: value };
    const its = segmentsOfInformants(table, (informant) => parts[informant] === value);
    return its.codings.length === 0 ? { reason: "no-rows", detail: value } : { table: its, options };
  };
}

/** Per informant the part they are of; `undefined` where nothing says so of anybody. */
function partsOfInformants(
  table: SegmentTable,
  parting: Parting,
  scores: PartedScores,
  study: Study | undefined,
  participant: string | undefined,
): readonly (string | undefined)[] | undefined {
  const { informants } = table;
  const names = [...new Set(informants.flatMap(({ attributes }) => [...attributes.keys()]))];
  const told = (study?.resources ?? [])
    .filter(({ kind }) => kind === "interviews" || kind === "informants")
    .map(({ roles }) => (parting.role === undefined ? undefined : roles[parting.role]))
    .find((name) => name !== undefined && names.includes(name));
  const attribute = names[sameColumn(names, parting, scores.column, told) ?? -1];
  const levels =
    attribute === undefined ? [] : informants.map(({ attributes }) => attributes.get(attribute)?.trim());
  // What has none of their values is of something else, though it may be called alike.
  if (levels.some((level) => level !== undefined && scores.values.includes(level))) return levels;
  const found = linkInformants(scores.whole, table, participant);
  return found?.ids.map((id) => (id === undefined ? undefined : scores.partOfId(id)));
}
