import type { ResourceRoles, StudyResource } from "../data/descriptor/study.ts";
import { isScoreHeader } from "../data/scores/columns.ts";
import { candidates } from "../data/scores/recognise.ts";
import { chooseFormat } from "../data/segments/choose-format.ts";
import { OWN_ROLES, type OwnRole, ownColumns } from "../data/segments/formats/own-columns.ts";
import { INFORMANT_KEYS } from "../data/segments/informant-map.ts";
import { headerKey } from "../data/sources/header-key.ts";
import { personalHeader } from "./personal-header.ts";

/** Coded interviews with our own columns, or any other table with people. */
export type TableKind = "interviews" | "people";

/** Whether a row can be the header of a table with people: it names scores, codings, or something of people. */
export function isTableHeader(cells: readonly string[]): boolean {
  if (cells.length < 2) return false;
  if (isScoreHeader(cells, {}) || chooseFormat(cells, {}) !== undefined) return true;
  const isInformant = cells.some((cell) => INFORMANT_KEYS.informant.some((word) => word === headerKey(cell)));
  if (isInformant || candidates(cells, "id").length > 0) return true;
  return cells.some((cell) => personalHeader(cell) !== undefined);
}

/** What a table is: as the study says, else as its header does. A list of people may have columns "Kode" and "Nama" too. */
export function tableKind(header: readonly string[], resource: StudyResource | undefined): TableKind {
  if (resource !== undefined && resource.kind !== "other")
    return resource.kind === "interviews" ? "interviews" : "people";
  if (isScoreHeader(header, {}) || chooseFormat(header, {}) === undefined) return "people";
  const keys = header.map(headerKey);
  const said = ["document", "dokumen", "segment", "segmen", "unit", "text", "teks", "kutipan", "quote"];
  if (keys.some((key) => said.includes(key))) return "interviews";
  const roles = ownColumns(header, new Map(), "");
  if (roles.has("segment") || roles.has("text") || roles.has("coder")) return "interviews";
  const informant = roles.get("informant");
  return informant !== undefined &&
    personalHeader(header[informant.index]!) === undefined &&
    !candidates(header, "id").some(({ index }) => index === informant.index)
    ? "interviews"
    : "people";
}

/** The columns of coded interviews by their role: those the study names, the others by their header. */
export function interviewRoles(
  header: readonly string[],
  roles: ResourceRoles | undefined,
  file: string,
): ReadonlyMap<number, OwnRole> {
  const named = new Map<string, string>();
  for (const role of OWN_ROLES) {
    const name = roles?.[role];
    if (name !== undefined) named.set(role, name);
  }
  return new Map([...ownColumns(header, named, file)].map(([role, { index }]) => [index, role]));
}
