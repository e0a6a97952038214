import { isPlace, isQuasiIdentifier } from "../../identifiers/quasi-identifiers.ts";
import type { ColumnProfile } from "../../profile/column-profile.ts";
import { candidates } from "../../scores/recognise.ts";
import { NAME_RANK, ROW_NUMBER_RANK } from "../../scores/synonyms.ts";
import { REGULATION_TIERS, tierPlaces } from "../../scores/tier-order.ts";
import { OWN_COLUMNS, OWN_ROLES, type OwnRole } from "../../segments/formats/own-columns.ts";
import { headerKey } from "../../sources/header-key.ts";
import type { ResourceRoles } from "../study.ts";
import type { ResourceAnswers } from "./answers.ts";
import type { ExaminedTable } from "./examined.ts";
import { isDateHeader, isIdentifier, isName, isTierHeader } from "./header-words.ts";
import type { Note } from "./note.ts";

/** Roles by place, beside what is to be said of them. */
export interface DescribedRoles {
  readonly roles: ResourceRoles;
  readonly places: ReadonlyMap<keyof ResourceRoles, number>;
  readonly notes: readonly Note[];
  /** Columns that look as if they held names of people. */
  readonly maybeNames: readonly number[];
}

const ROLES_AT = ["paud", "roles"] as const;

/** Which columns of a table play which role, but for waves and scores. */
export function describeRoles(
  { kind, format, profile, hasUniquePairs }: ExaminedTable,
  answers: ResourceAnswers,
): DescribedRoles {
  const { columns } = profile;
  const header = columns.map((column) => column.header);
  const places = new Map<keyof ResourceRoles, number>();
  const notes: Note[] = [];
  const set = (role: keyof ResourceRoles, place: number | undefined) => {
    if (place !== undefined) places.set(role, place);
  };
  if (kind === "interviews" && format !== "csv") {
    // The columns of a program are known by its format.
    return { roles: {}, places, notes: [], maybeNames: [] };
  }
  if (kind === "interviews") for (const role of OWN_ROLES) set(role, ownColumn(header, role, places));
  else if (kind === "informants")
    for (const role of ["informant", "document"] as const) set(role, ownColumn(header, role, places));
  else notes.push(...findId(columns, hasUniquePairs !== undefined, set));
  const taken = new Set(places.values());
  const maybeNames: number[] = [];
  if (kind !== "interviews") {
    const isFree = (i: number) => kind !== "informants" || !taken.has(i);
    const name = columns.findIndex((column, i) => isFree(i) && saysName(column.header, answers));
    set("name", name < 0 ? undefined : name);
    maybeNames.push(
      ...columns.flatMap((column, i) =>
        taken.has(i) || !looksLikeNames(column) || answers.names?.has(column.header) === true ? [] : [i],
      ),
    );
  }
  set("tier", tierColumn(columns, taken));
  const cohorts = candidates(header, "cohort").filter(({ index }) => !taken.has(index));
  if (kind === "scores" || kind === "items" || kind === "participants")
    set("cohort", cohorts.length === 1 ? cohorts[0]!.index : undefined);
  const dates = header.flatMap((name, i) => (isDateHeader(name) && !taken.has(i) ? [i] : []));
  if (dates.length === 1) set("date", dates[0]);
  const roles: Record<string, unknown> = {};
  for (const [role, place] of places) roles[role] = header[place]!;
  if (places.has("tier") && kind === "scores") roles["by"] = [roles["tier"]];
  return { roles: roles as ResourceRoles, places, notes, maybeNames: places.has("name") ? [] : maybeNames };
}

function saysName(header: string, { names }: ResourceAnswers): boolean {
  return names?.get(header) ?? isName(header);
}

/** Of two columns that could play a role, the one whose word stands earlier in the list. */
function ownColumn(
  header: readonly string[],
  role: OwnRole,
  taken: ReadonlyMap<unknown, number>,
): number | undefined {
  const keys = header.map(headerKey);
  const used = new Set(taken.values());
  for (const word of OWN_COLUMNS[role]) {
    const place = keys.findIndex((key, i) => key === word && !used.has(i));
    if (place >= 0) return place;
  }
  return undefined;
}

function findId(
  columns: readonly ColumnProfile[],
  isLong: boolean,
  set: (role: "id", place: number) => void,
): Note[] {
  const header = columns.map((column) => column.header);
  const found = candidates(header, "id");
  const best =
    found.length > 1 && !isLong ? found.filter(({ index }) => columns[index]!.isUnique === true) : found;
  const [first] = best;
  if (first === undefined || best.length > 1) {
    if (found.length === 0) return [{ code: "no-id", at: ROLES_AT }];
    const args = { role: "id", candidates: found.map(({ index }) => header[index]!) };
    return [{ code: "ambiguous", args, at: ROLES_AT }];
  }
  if (first.rank === ROW_NUMBER_RANK)
    return [{ code: "row-numbers", args: { column: header[first.index]! }, at: ROLES_AT }];
  set("id", first.index);
  return first.rank === NAME_RANK
    ? [{ code: "names-as-ids", args: { column: header[first.index]! }, at: ROLES_AT }]
    : [];
}

/** The column of tiers: one that is called so, else one whose every level is a tier. */
function tierColumn(columns: readonly ColumnProfile[], taken: ReadonlySet<number>): number | undefined {
  const free = columns.flatMap((_, i) => (taken.has(i) || !isFewLevels(columns[i]!) ? [] : [i]));
  const called = free.filter((i) => isTierHeader(columns[i]!.header));
  if (called.length > 0) return called.length === 1 ? called[0] : undefined;
  const tiers = free.filter((i) => {
    const levels = [...columns[i]!.distinct.keys()];
    return levels.length > 1 && tierPlaces(levels, REGULATION_TIERS) !== undefined;
  });
  return tiers.length === 1 ? tiers[0] : undefined;
}

const MOST_TIERS = 12;

function isFewLevels(column: ColumnProfile): boolean {
  return column.filled > 0 && column.isComplete && column.distinct.size <= MOST_TIERS;
}

const NAME_LIKE = /^\p{L}[\p{L}.,'’-]{0,30}(?: [\p{L}.,'’-]{1,30}){1,5}$/u;
const FEWEST_NAMES = 5;

/** Whether a column that nothing is known of mostly holds two words or more, most of them different. */
function looksLikeNames(column: ColumnProfile): boolean {
  const { header, distinct, filled } = column;
  if (header === "" || isName(header) || isPlace(header) || isQuasiIdentifier(header) || isIdentifier(header))
    return false;
  if (filled < FEWEST_NAMES || distinct.size < 0.8 * filled) return false;
  const alike = [...distinct.keys()].filter((text) => NAME_LIKE.test(text)).length;
  return alike >= 0.8 * distinct.size;
}
