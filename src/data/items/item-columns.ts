import { InputError } from "../../core/input-error.ts";
import { type Candidate, candidates, isPersonal, recognise } from "../scores/recognise.ts";
import { NAME_RANK, ROW_NUMBER_RANK } from "../scores/synonyms.ts";
import { columnsNamed, findColumn } from "../sources/find-column.ts";
import { headerKey } from "../sources/header-key.ts";
import { type FoundItems, looksLikeItems, recogniseItems } from "./item-headers.ts";
import { hasPrefixes, itemsByPrefix } from "./prefix-items.ts";

/** What the user said about columns; everything left out is recognised by its header. */
export interface ItemChoices {
  readonly id?: string;
  /** Item columns of one wave. */
  readonly item?: readonly string[];
  /** What the item columns of each of two waves begin with. */
  readonly preItems?: string;
  readonly postItems?: string;
  /** Item columns by wave, in the same order, as a study descriptor names them. */
  readonly itemColumns?: { readonly pre?: readonly string[]; readonly post?: readonly string[] };
  /** Long layout: the column that names the wave of a row, and which of its levels are pre-test and post-test. */
  readonly wave?: string;
  readonly pre?: string;
  readonly post?: string;
  readonly by?: readonly string[];
  /** The column of the whole score, one per wave. */
  readonly total?: readonly string[];
}

interface ColumnAt {
  readonly header: string;
  readonly index: number;
  readonly recognised: boolean;
}

/** Which columns play which role in one file, by position. */
export interface ItemRoles extends FoundItems {
  readonly layout: "wide" | "long";
  readonly id?: ColumnAt & { readonly kind: "id" | "name" | "row-number" };
  readonly wave?: ColumnAt;
  readonly by: readonly ColumnAt[];
  readonly totals: readonly ColumnAt[];
  readonly prefixes?: readonly [pre: string, post: string];
  readonly itemsRecognised: boolean;
  /** The header that the places are of. */
  readonly header: readonly string[];
}

/** Tells the header row from title rows. Asked of many rows, so it throws nothing. */
export function isItemHeader(cells: readonly string[], choices: ItemChoices): boolean {
  if (cells.filter((cell) => cell.trim() !== "").length < 2) return false;
  const { item, preItems, postItems, itemColumns } = choices;
  if (preItems !== undefined && postItems !== undefined) return hasPrefixes(cells, [preItems, postItems]);
  const named = item ?? [...(itemColumns?.pre ?? []), ...(itemColumns?.post ?? [])];
  if (named.length > 0) return named.every((name) => columnsNamed(cells, name).length > 0);
  return looksLikeItems(cells);
}

/**
 * Gives each role its column.
 * @throws InputError `one-prefix` or `item-and-prefix` for choices that contradict each other; for columns those of
 * `findColumn`, `recogniseItems` and `itemsByPrefix`, `item-twice`, `group-of-names` and `totals-do-not-fit`
 */
export function resolveItems(header: readonly string[], choices: ItemChoices, file: string): ItemRoles {
  requireOneWay(choices);
  const at = (name: string): ColumnAt => {
    const index = findColumn(header, name, file);
    return { header: header[index]!.trim(), index, recognised: false };
  };
  const by = (choices.by ?? []).map(at);
  for (const { header: column } of by)
    if (isPersonal(column)) throw new InputError("group-of-names", { file, column, role: "by" });
  const totals = (choices.total ?? []).map(at);
  const taken = new Set(totals.map(({ index }) => index));
  // Groups of one, named by their ids, would print every identifier: a group may not be what would be the id.
  const id = choices.id === undefined ? recognisedId(blanked(header, taken), file) : named(at(choices.id));
  if (id !== undefined && by.some(({ index }) => index === id.index))
    throw new InputError("column-twice", { file, column: id.header, role: "by", other: "id" });
  for (const column of [...by, id]) if (column !== undefined) taken.add(column.index);
  const explicit = explicitItems(at, choices);
  for (const place of (explicit?.items ?? []).flatMap(({ places }) => places)) taken.add(place!);
  const guessed = choices.wave === undefined ? recognisedWave(blanked(header, taken), choices) : undefined;
  const told = choices.wave === undefined ? undefined : at(choices.wave);
  for (const column of [told, guessed]) if (column !== undefined) taken.add(column.index);
  const found = explicit ?? foundItems(blanked(header, taken), choices, file);
  requireDistinct(found, header, file);
  const tellsWho = id !== undefined && id.kind !== "row-number";
  if (told !== undefined && found.waves.length > 1)
    throw new InputError("waves-twice", { file, column: told.header });
  if (told !== undefined && !tellsWho) {
    const headers = header.filter((cell) => cell.trim() !== "");
    throw new InputError("missing-role", { file, role: "id", headers });
  }
  const wave = told ?? (tellsWho && found.waves.length === 1 ? guessed : undefined);
  if (totals.length > 0 && totals.length !== found.waves.length)
    throw new InputError("totals-do-not-fit", { totals: totals.length, waves: found.waves.length });
  return {
    ...found,
    layout: wave === undefined ? "wide" : "long",
    ...(id === undefined ? {} : { id }),
    ...(wave === undefined ? {} : { wave }),
    ...{ by, totals, header },
    ...prefixesOf(choices),
    itemsRecognised: explicit === undefined && choices.preItems === undefined,
  };
}

function prefixesOf({ preItems, postItems }: ItemChoices): Pick<ItemRoles, "prefixes"> {
  return preItems === undefined || postItems === undefined ? {} : { prefixes: [preItems, postItems] };
}

function requireOneWay({ item, preItems, postItems }: ItemChoices): void {
  if ((preItems === undefined) !== (postItems === undefined)) {
    const [option, other] =
      preItems === undefined ? ["--post-items", "--pre-items"] : ["--pre-items", "--post-items"];
    throw new InputError("one-prefix", { option, other });
  }
  if (item !== undefined && preItems !== undefined) throw new InputError("item-and-prefix");
}

/** The items that were named one by one. */
function explicitItems(
  at: (name: string) => ColumnAt,
  { item, preItems, itemColumns }: ItemChoices,
): FoundItems | undefined {
  if (item !== undefined)
    return {
      waves: ["test"],
      items: item.map(at).map(({ header, index }) => ({ name: header, places: [index] })),
    };
  if (itemColumns === undefined || preItems !== undefined) return undefined;
  const waves = (["pre", "post"] as const).filter((wave) => itemColumns[wave] !== undefined);
  const columns = waves.map((wave) => itemColumns[wave]!.map(at));
  const most = columns.reduce((length, its) => Math.max(length, its.length), 0);
  return {
    waves,
    items: Array.from({ length: most }, (_, i) => {
      const its = columns.map((list) => list[i]);
      return {
        name: commonName(its.map((column) => column?.header)),
        places: its.map((column) => column?.index),
      };
    }),
  };
}

/** What the names of one item in two waves end in alike: "pre_12" and "post_12" → 12; else the first of them. */
function commonName(headers: readonly (string | undefined)[]): string {
  const [first = "", second] = headers.filter((header) => header !== undefined);
  if (second === undefined) return first;
  const [a, b] = [first, second].map((header) => header.split(/([\s._-]+|(?<=\D)(?=\d))/u));
  let shared = 0;
  while (shared < Math.min(a!.length, b!.length) && a!.at(-1 - shared) === b!.at(-1 - shared)) shared += 1;
  const name = a!.slice(a!.length - shared).join("");
  return name.replace(/^[\s._-]+/, "") || first;
}

function foundItems(free: readonly string[], { preItems, postItems }: ItemChoices, file: string): FoundItems {
  return preItems !== undefined && postItems !== undefined
    ? itemsByPrefix(free, [preItems, postItems], file)
    : recogniseItems(free, file);
}

function requireDistinct({ items }: FoundItems, header: readonly string[], file: string): void {
  const seen = new Set<number>();
  for (const place of items.flatMap(({ places }) => places)) {
    if (place === undefined) continue;
    if (seen.has(place)) throw new InputError("item-twice", { file, column: header[place]!.trim() });
    seen.add(place);
  }
}

function named(column: ColumnAt) {
  return { ...column, kind: "id" as const };
}

function recognisedId(free: readonly string[], file: string): ItemRoles["id"] {
  const found = recognise(withoutItems(free), "id", file);
  if (found === undefined) return undefined;
  const kind = found.rank === NAME_RANK ? "name" : found.rank === ROW_NUMBER_RANK ? "row-number" : "id";
  return { header: free[found.index]!.trim(), index: found.index, recognised: true, kind };
}

/** A column of waves, where one alone could be it and the items of no two waves stand beside each other. */
function recognisedWave(free: readonly string[], { preItems }: ItemChoices): ColumnAt | undefined {
  if (preItems !== undefined) return undefined;
  const found: readonly Candidate[] = candidates(free, "wave");
  if (found.length !== 1) return undefined;
  const { index } = found[0]!;
  return { header: free[index]!.trim(), index, recognised: true };
}

/** "No 1" numbers an item, not the rows; no id ends in a number beside others that do. */
function withoutItems(header: readonly string[]): readonly string[] {
  return header.map((cell) => (/\d/.test(headerKey(cell)) ? "" : cell));
}

function blanked(header: readonly string[], taken: ReadonlySet<number>): readonly string[] {
  return header.map((cell, index) => (taken.has(index) ? "" : cell));
}
