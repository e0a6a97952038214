import type { Generalisation, StudyResource } from "../data/descriptor/study.ts";
import { identifierOf } from "../data/identifiers/find-identifiers.ts";
import { isNameColumn } from "../data/identifiers/full-name.ts";
import { candidates, isPersonal } from "../data/scores/recognise.ts";
import { ROW_NUMBER_RANK } from "../data/scores/synonyms.ts";
import type { OwnRole } from "../data/segments/formats/own-columns.ts";
import { INFORMANT_KEYS } from "../data/segments/informant-map.ts";
import { columnsNamed } from "../data/sources/find-column.ts";
import { headerKey, headerWords } from "../data/sources/header-key.ts";
import { personalHeader, type Why } from "./personal-header.ts";
import type { Domain } from "./pseudonyms.ts";
import { interviewRoles, type TableKind } from "./table-kind.ts";

/** What becomes of a column's cells. */
export type Action =
  | { readonly does: "keep" }
  /** Names and identifiers in it are replaced by marks. */
  | { readonly does: "free-text" }
  | { readonly does: "pseudonym"; readonly domain: Domain }
  | { readonly does: "document" }
  /** A quote, and where it stands: they move with the text. */
  | { readonly does: "quote" | "start" | "end" | "length" }
  | { readonly does: "generalise"; readonly how: Exclude<Generalisation, { readonly how: "drop" }> }
  | { readonly does: "drop"; readonly why: Why };

/** A column as it is, and as it will be. */
export interface PlannedColumn {
  readonly header: string;
  /** Its header in the copy; another where the old one speaks of names or personal numbers. */
  readonly as: string;
  readonly action: Action;
}

/** What was asked for. */
export interface ColumnWishes {
  /** Columns that tell people apart, beyond those recognised. */
  readonly ids: readonly string[];
  readonly drop: readonly string[];
  readonly generalise: ReadonlyMap<string, Generalisation>;
}

/** A table as far as the plan must know it. */
export interface PlannedTable {
  readonly file: string;
  readonly kind: TableKind;
  readonly header: readonly string[];
  /** Distinct cells per column, of the first rows. */
  readonly samples: readonly ReadonlySet<string>[];
  readonly resource?: StudyResource | undefined;
}

const ROLE_ACTIONS: Readonly<Record<OwnRole, Action>> = {
  document: { does: "document" },
  segment: { does: "pseudonym", domain: "segment" },
  informant: { does: "pseudonym", domain: "person" },
  text: { does: "quote" },
  code: { does: "keep" },
  theme: { does: "keep" },
  coder: { does: "pseudonym", domain: "coder" },
  start: { does: "start" },
  end: { does: "end" },
  length: { does: "length" },
};

const REMARKS: ReadonlySet<string> = new Set([
  ...[
    "catatan",
    "komentar",
    "keterangan",
    "saran",
    "kesan",
    "pesan",
    "alasan",
    "jawaban",
    "refleksi",
    "uraian",
  ],
  ...[
    "note",
    "notes",
    "comment",
    "comments",
    "remark",
    "remarks",
    "memo",
    "answer",
    "reflection",
    "text",
    "teks",
  ],
]);
/** The share of a column's distinct cells that must be identifiers for the whole column to be left out. */
const SHARE = 0.5;

/** Decides what becomes of every column: wishes first, then roles, then what headers and cells say. */
export function planColumns(table: PlannedTable, wishes: ColumnWishes): PlannedColumn[] {
  const { header, kind, resource, file } = table;
  const roles =
    kind === "interviews" ? interviewRoles(header, resource?.roles, file) : new Map<number, OwnRole>();
  const ids = kind === "interviews" ? askedIds(header, wishes) : idColumns(table, wishes);
  const actions = header.map((_, i) => actionOf(i, table, roles, ids, wishes));
  return header.map((name, i) => ({
    header: name,
    as: newHeader(header, i, actions[i]!, roles),
    action: actions[i]!,
  }));
}

function actionOf(
  i: number,
  { header, kind, resource, samples }: PlannedTable,
  roles: ReadonlyMap<number, OwnRole>,
  ids: ReadonlySet<number>,
  wishes: ColumnWishes,
): Action {
  const name = header[i]!;
  if (wishes.drop.some((its) => isNamed(header, its, i))) return { does: "drop", why: "asked" };
  if (ids.has(i)) return { does: "pseudonym", domain: "person" };
  const role = roles.get(i);
  if (role !== undefined) return ROLE_ACTIONS[role];
  const why = resource?.roles.name === name ? "name" : personalHeader(name);
  const wish = [...wishes.generalise].find(([its]) => isNamed(header, its, i))?.[1];
  // Coarser days of birth and places may be wanted; a coarser name is a name.
  if (wish !== undefined && (why === undefined || why === "birth-date" || why === "address"))
    return wish.how === "drop" ? { does: "drop", why: "asked" } : { does: "generalise", how: wish };
  if (why !== undefined) return { does: "drop", why };
  if (hasPlace(resource, name)) return { does: "keep" };
  if (kind === "people" && INFORMANT_KEYS.document.some((word) => word === headerKey(name)))
    return { does: "document" };
  return byCells(name, samples[i] ?? new Set());
}

/** Whether the study gives a column a role that its figures need as it is. */
function hasPlace(resource: StudyResource | undefined, name: string): boolean {
  if (resource === undefined) return false;
  const { tier, cohort, wave, score, date, by = [] } = resource.roles;
  const { pre, post, followUp = [] } = resource.waves ?? {};
  return [tier, cohort, wave, score, date, pre, post, ...by, ...followUp].includes(name);
}

/** What the cells of a column say that has no role and a harmless header. */
function byCells(name: string, cells: ReadonlySet<string>): Action {
  const kinds = [...cells].flatMap((cell) => identifierOf(cell, name) ?? []);
  if (cells.size > 0 && kinds.length >= SHARE * cells.size) return { does: "drop", why: kinds[0]! };
  if (isNameColumn(name, cells)) return { does: "drop", why: "name" };
  const isRemark = name === "" || headerWords(name).some((word) => REMARKS.has(word));
  return isRemark ? { does: "free-text" } : { does: "keep" };
}

/** Every column that tells people apart; where none does but by a personal number or a name, the best of those. */
function idColumns({ header, resource }: PlannedTable, wishes: ColumnWishes): ReadonlySet<number> {
  const ids = new Set(askedIds(header, wishes));
  const { id, informant, participant } = resource?.roles ?? {};
  for (const role of [id ?? informant, participant])
    if (role !== undefined) for (const i of columnsNamed(header, role)) ids.add(i);
  const found = candidates(header, "id");
  for (const { index, rank } of found) if (rank === 0) ids.add(index);
  for (const [i, name] of header.entries())
    if (
      INFORMANT_KEYS.informant.some((word) => word === headerKey(name)) &&
      personalHeader(name) === undefined
    )
      ids.add(i);
  if (ids.size > 0 || (found[0]?.rank ?? ROW_NUMBER_RANK) >= ROW_NUMBER_RANK) return ids;
  // Two columns of names: the first stands for the row.
  return new Set([found[0]!.index]);
}

function askedIds(header: readonly string[], { ids }: ColumnWishes): Set<number> {
  return new Set(ids.flatMap((name) => columnsNamed(header, name)));
}

/** Whether a name that was given means this column. */
export function isNamed(header: readonly string[], name: string, i: number): boolean {
  return columnsNamed(header, name).includes(i);
}

function newHeader(
  header: readonly string[],
  i: number,
  action: Action,
  roles: ReadonlyMap<number, OwnRole>,
): string {
  const name = header[i]!;
  if (action.does !== "pseudonym" || !(isPersonal(name) || personalHeader(name) !== undefined)) return name;
  const plain = roles.get(i) === "informant" ? "informan" : "id";
  return header.some((its) => headerKey(its) === plain) ? name : plain;
}
