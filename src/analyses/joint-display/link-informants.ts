import { InputError } from "../../core/input-error.ts";
import type { ScoreTable } from "../../data/scores/score-table.ts";
import { NAME_RANK, SYNONYMS } from "../../data/scores/synonyms.ts";
import type { SegmentTable } from "../../data/segments/segment-table.ts";
import { headerKey } from "../../data/sources/header-key.ts";
import type { JointDisplay } from "../schemas/joint-display.schema.ts";

/** Which informants are participants, and how that was found. */
export interface InformantLink {
  readonly link: JointDisplay["link"];
  /** Per informant the id of the participant they are, whom the scores know; `undefined` for the others. */
  readonly ids: readonly (string | undefined)[];
}

/** Header words of an id, the likeliest first; those that only number rows are none. */
const ID_WORDS: readonly string[] = SYNONYMS.id.slice(0, NAME_RANK + 1).flat();

/** What is known of the informants. */
type Interviewed = Pick<SegmentTable, "informants" | "columns">;

/**
 * Finds the informants among the participants: by the attribute that was named; else by one whose header is that of the
 * scores' own ids or says that it holds ids; else by what informants are called. Ids are compared as scores do: as
 * written, without the spaces around. Row numbers are nobody's id.
 * @param participant the attribute that holds the id, or the column of informants itself
 * @returns `undefined` where no informant is a participant
 * @throws InputError `missing-attribute`
 */
export function linkInformants(
  scores: Pick<ScoreTable, "columns" | "findings" | "participants">,
  segments: Interviewed,
  participant?: string,
): InformantLink | undefined {
  const { id } = scores.columns;
  const named = participant === undefined ? undefined : [wayNamed(segments, participant)];
  const hasIds = id !== undefined && !scores.findings.some(({ rule }) => rule === "row-numbers-as-ids");
  if (!hasIds || segments.informants.length === 0) return undefined;
  const ways = named ?? waysToLink(segments, id.header);
  const wanted = ways.map((way) => segments.informants.map((informant) => idOf(informant, way)));
  const known = idsKnown(scores, new Set(wanted.flat()));
  for (const [i, ids] of wanted.entries()) {
    const found = ids.map((one) => (one !== undefined && known.has(one) ? one : undefined));
    if (found.every((one) => one === undefined)) continue;
    const attribute = ways[i];
    return {
      link: attribute === undefined ? { by: "name" } : { by: "attribute", attribute },
      ids: found,
    };
  }
  return undefined;
}

/** An attribute by its name; `undefined` is what informants are called. */
type Way = string | undefined;

function idOf({ name, attributes }: SegmentTable["informants"][number], way: Way): string | undefined {
  const id = (way === undefined ? name : attributes.get(way))?.trim();
  return id === "" ? undefined : id;
}

function wayNamed(segments: Interviewed, participant: string): Way {
  const wanted = participant.trim();
  const names = attributeNames(segments);
  const key = headerKey(wanted);
  const attribute = names.includes(wanted) ? wanted : names.find((name) => headerKey(name) === key);
  if (attribute !== undefined) return attribute;
  const isInformant = segments.columns.some(
    ({ role, header }) => role === "informant" && headerKey(header) === key,
  );
  if (isInformant) return undefined;
  throw new InputError("missing-attribute", { attribute: wanted, candidates: names });
}

function waysToLink(segments: Interviewed, idHeader: string): Way[] {
  const idKey = headerKey(idHeader);
  const rank = (name: string) => {
    const key = headerKey(name);
    return key === idKey ? -1 : ID_WORDS.indexOf(key);
  };
  const isId = (name: string) => headerKey(name) === idKey || rank(name) >= 0;
  const attributes = attributeNames(segments)
    .filter(isId)
    .sort((a, b) => rank(a) - rank(b));
  return [...attributes, undefined];
}

function attributeNames({ informants }: Interviewed): string[] {
  return [...new Set(informants.flatMap(({ attributes }) => [...attributes.keys()]))];
}

/** Those of the ids that are participants': one pass, however many participants there are. */
function idsKnown(
  scores: Pick<ScoreTable, "participants">,
  wanted: ReadonlySet<string | undefined>,
): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { id } of scores.participants()) if (id !== undefined && wanted.has(id)) known.add(id);
  return known;
}
