import { InputError } from "../../core/input-error.ts";
import { isPersonal } from "../../data/scores/recognise.ts";
import { tierPlaces } from "../../data/scores/tier-order.ts";
import type { SegmentTable } from "../../data/segments/segment-table.ts";
import { headerKey } from "../../data/sources/header-key.ts";

/** Informants who share their attributes. */
export interface InformantGroup {
  /** Attribute as written → level; "" where an informant has none. */
  readonly group: Readonly<Record<string, string>>;
  readonly informants: ReadonlySet<number>;
}

const MOST_GROUPS = 1000;

/**
 * Parts the informants by attributes, in the order of the tiers where all levels are tiers, else as first seen; those
 * without the attribute come last, so that the groups add up to everybody.
 * @throws InputError `missing-attribute`, `attribute-varies`, `group-of-names` or `too-many-levels`
 */
export function groupInformants(
  table: Pick<SegmentTable, "informants" | "findings" | "inputs">,
  by: readonly string[],
  tiers: readonly string[],
): {
  readonly groups: readonly InformantGroup[];
  readonly attributes: readonly string[];
  readonly isTiers: boolean;
} {
  if (by.length === 0) return { groups: [], attributes: [], isTiers: false };
  const attributes = by.map((name) => attributeNamed(table, name));
  const groups = new Map<string, { group: Record<string, string>; informants: Set<number> }>();
  for (const [i, informant] of table.informants.entries()) {
    const levels = attributes.map((name) => informant.attributes.get(name) ?? "");
    const key = JSON.stringify(levels);
    const known = groups.get(key);
    if (known !== undefined) known.informants.add(i);
    else groups.set(key, { group: groupOf(attributes, levels), informants: new Set([i]) });
    if (groups.size > MOST_GROUPS)
      throw new InputError("too-many-levels", { column: attributes.join(", "), limit: MOST_GROUPS });
  }
  const all = [...groups.values()];
  const places = attributes.map((name) => placesOf(all, name, tiers));
  const ordered = all
    .map((group, i) => ({ group, i }))
    .sort((a, b) => {
      for (const its of places) {
        const difference = its.of[a.i]! - its.of[b.i]!;
        if (difference !== 0) return difference;
      }
      return a.i - b.i;
    });
  return {
    groups: ordered.map(({ group }) => group),
    attributes,
    isTiers: places.some(({ isTiers }) => isTiers),
  };
}

/** A record whose keys come from a file: one called __proto__ must be a key like others. */
function groupOf(attributes: readonly string[], levels: readonly string[]): Record<string, string> {
  return Object.fromEntries(attributes.map((name, i) => [name, levels[i]!]));
}

function placesOf(groups: readonly InformantGroup[], name: string, tiers: readonly string[]) {
  const levels = [...new Set(groups.map(({ group }) => group[name]!))];
  const named = levels.filter((level) => level !== "");
  const tierPlace = tierPlaces(named, tiers);
  const place = new Map(named.map((level, i) => [level, tierPlace?.[i] ?? i]));
  const last = Number.MAX_SAFE_INTEGER;
  return { isTiers: tierPlace !== undefined, of: groups.map(({ group }) => place.get(group[name]!) ?? last) };
}

function attributeNamed(
  { informants, findings, inputs }: Pick<SegmentTable, "informants" | "findings" | "inputs">,
  wanted: string,
): string {
  const names = new Set(informants.flatMap(({ attributes }) => [...attributes.keys()]));
  const key = headerKey(wanted);
  const found = names.has(wanted.trim())
    ? wanted.trim()
    : [...names].find((name) => key !== "" && headerKey(name) === key);
  if (found !== undefined) {
    if (isPersonal(found))
      throw new InputError("group-of-names", { file: inputs[0]!.path, column: found, role: "by" });
    return found;
  }
  const varying = findings.find(
    ({ rule, column }) => rule === "not-an-attribute" && headerKey(column ?? "") === key,
  );
  if (varying !== undefined) throw new InputError("attribute-varies", { attribute: varying.column! });
  throw new InputError("missing-attribute", { attribute: wanted.trim(), candidates: [...names] });
}
