import { isQuasiIdentifier } from "../../identifiers/quasi-identifiers.ts";
import type { ColumnProfile } from "../../profile/column-profile.ts";
import { isScoreHeader } from "../../scores/columns.ts";
import { candidates } from "../../scores/recognise.ts";
import { NAME_RANK, ROW_NUMBER_RANK } from "../../scores/synonyms.ts";
import { chooseFormat } from "../../segments/choose-format.ts";
import type { FormatName } from "../../segments/format-name.ts";
import { OWN_COLUMNS, type OwnRole } from "../../segments/formats/own-columns.ts";
import { headerKey } from "../../sources/header-key.ts";
import type { ResourceKind } from "../study.ts";
import { isDateHeader, isIdentifier, isRoleHeader, isTierHeader } from "./header-words.ts";
import { itemGroups } from "./item-groups.ts";

/** What a table is. */
export interface ChosenKind {
  readonly kind: ResourceKind;
  /** Of interviews: the format of its columns. */
  readonly format?: FormatName;
}

/** Header words of a table about those who were interviewed, and of no other. */
const INFORMANT = ["informan", "informant", "narasumber", "responden", "respondent"];

/**
 * Whether a row could be the header of any table that is known. One word of people is not enough, for "peserta" is what
 * the row of somebody says, too: it takes two in two cells.
 */
export function isKnownHeader(cells: readonly string[]): boolean {
  if (cells.filter((cell) => cell.trim() !== "").length < 2) return false;
  if (chooseFormat(cells, {}) !== undefined || isScoreHeader(cells, {})) return true;
  const ids = candidates(cells, "id").filter(({ rank }) => rank < ROW_NUMBER_RANK);
  const isPerson = (cell: string, i: number) => isInformant(cell) || ids.some(({ index }) => index === i);
  const first = cells.findIndex(isPerson);
  return first >= 0 && cells.some((cell, i) => i !== first && isAboutSomebody(cell));
}

function isAboutSomebody(header: string): boolean {
  const says = [isQuasiIdentifier, isTierHeader, isIdentifier, isDateHeader, isRoleHeader, isDocument];
  return says.some((its) => its(header)) || candidates([header], "cohort").length > 0;
}

/** What a table is, by its header and by what its columns hold. */
export function chooseKind(columns: readonly ColumnProfile[]): ChosenKind {
  const header = columns.map((column) => column.header);
  const chosen = chooseFormat(header, {});
  const format = chosen?.format.name;
  const isOwn = format === "csv";
  if (format !== undefined && (!isOwn || hasPlace(header))) return { kind: "interviews", format };
  const groups = itemGroups(columns);
  const inItems = new Set(groups.flatMap(({ places }) => places));
  const rest = header.map((name, i) => (inItems.has(i) ? "" : name));
  if (isScoreHeader(rest, {})) return { kind: "scores" };
  if (groups.length > 0) return { kind: "items" };
  if (isScoreHeader(header, {})) return { kind: "scores" };
  if (format !== undefined) return { kind: "interviews", format };
  if (isAboutInformants(header)) return { kind: "informants" };
  return { kind: isAboutPeople(header) ? "participants" : "other" };
}

/** Codes beside no more than a person could be the ids of a table of scores. */
function hasPlace(header: readonly string[]): boolean {
  const keys = header.map(headerKey);
  const has = (role: OwnRole) => OWN_COLUMNS[role].some((word) => keys.includes(word));
  return has("document") || has("segment") || has("text") || has("coder");
}

function isAboutInformants(header: readonly string[]): boolean {
  return header.some(isInformant) || (header.some(isDocument) && header.length > 1);
}

function isInformant(header: string): boolean {
  const key = headerKey(header);
  return INFORMANT.some((word) => key === word || key === `id${word}` || key === `kode${word}`);
}

function isDocument(header: string): boolean {
  const key = headerKey(header);
  return key === "dokumen" || key === "document";
}

function isAboutPeople(header: readonly string[]): boolean {
  const hasId = candidates(header, "id").some(({ rank }) => rank <= NAME_RANK);
  const says = (name: string) => isQuasiIdentifier(name) || isTierHeader(name) || isIdentifier(name);
  return hasId && (header.some(says) || candidates(header, "cohort").length > 0);
}
