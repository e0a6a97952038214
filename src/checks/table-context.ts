import { InputError } from "../core/input-error.ts";
import { isTierHeader } from "../data/descriptor/describe/header-words.ts";
import type { ResourceKind, StudyResource } from "../data/descriptor/study.ts";
import { isNameHeader } from "../data/identifiers/full-name.ts";
import { type ColumnChoices, type ColumnRoles, resolveColumns } from "../data/scores/columns.ts";
import { isGainHeader } from "../data/scores/gain-header.ts";
import { MISSING_TOKENS } from "../data/scores/read-cell.ts";
import { candidates, isPersonal } from "../data/scores/recognise.ts";
import { OWN_COLUMNS } from "../data/segments/formats/own-columns.ts";
import { columnsNamed } from "../data/sources/find-column.ts";
import { headerKey, headerWords } from "../data/sources/header-key.ts";
import type { SourceInfo } from "../data/sources/source.ts";
import type { FieldReader } from "../data/table-schema/field-reader.ts";
import type { KeyStore } from "./key-store.ts";
import type { Names } from "./names.ts";
import type { CheckSettings, ColumnRole, TableColumn, TableContext } from "./table.ts";

/** What is known of a table before it is opened. */
export interface TableSpec {
  readonly kind: ResourceKind;
  readonly resource: StudyResource | undefined;
  readonly choices: ColumnChoices;
  readonly missing: readonly string[] | undefined;
  /** How the cells of each field are read, by the field's name. */
  readonly readers: ReadonlyMap<string, FieldReader>;
  readonly settings: CheckSettings;
  readonly keys: KeyStore;
  readonly pointedAt: readonly (readonly string[])[];
  readonly names: Names;
}

/** Roles that make a column's cells tell who somebody is, or what they said. */
const SECRET: ReadonlySet<ColumnRole> = new Set(["id", "name", "informant", "document", "coder", "text"]);
const DATE_WORDS: ReadonlySet<string> = new Set(["tanggal", "tgl", "date", "lahir", "tmt"]);

/** Gives every column of a table its role, by what the descriptor says and else by its header. */
export function tableContext(info: SourceInfo, spec: TableSpec): TableContext {
  const { header } = info;
  const roles = new Map<number, ColumnRole>();
  const give = (index: number | undefined, role: ColumnRole) => {
    if (index !== undefined && index >= 0 && !roles.has(index)) roles.set(index, role);
  };
  giveNamed(header, spec, give);
  if (spec.kind === "scores" || spec.kind === "items") giveScores(scoreColumns(info, spec.choices), give);
  if (spec.kind === "interviews" || spec.kind === "informants") giveInterview(header, give);
  // Who stands in a list of informants is told apart by the column of informants.
  if (spec.kind !== "interviews" && ![...roles.values()].includes("informant")) {
    const [id, ...others] = candidates(header, "id");
    if (others.length === 0) give(id?.index, "id");
  }
  for (const [index, cell] of header.entries()) {
    const role = roleByWords(cell);
    if (role !== undefined) give(index, role);
  }
  for (const name of spec.choices.by ?? []) give(columnsNamed(header, name)[0], "group");
  const fields = new Map(spec.resource?.schema?.fields.map((field) => [field.name, field]));
  const columns = header.map((cell, index): TableColumn => {
    const role = roles.get(index);
    const name = cell.trim();
    const field = fields.get(name);
    const reader = spec.readers.get(name);
    return {
      index,
      header: name,
      key: headerKey(cell),
      ...(role !== undefined && { role }),
      ...(field !== undefined && { field }),
      ...(reader !== undefined && { reader }),
      isSecret: (role !== undefined && SECRET.has(role)) || isPersonal(cell),
    };
  });
  return {
    file: info.path,
    kind: spec.kind,
    resource: spec.resource,
    header,
    headerRow: info.headerRow,
    titleRows: info.titleRows,
    delimiter: info.delimiter,
    columns,
    columnOf: (role) => columns.find((column) => column.role === role),
    columnsOf: (...wanted) => columns.filter(({ role }) => role !== undefined && wanted.includes(role)),
    missing: new Set(["", ...(spec.missing ?? MISSING_TOKENS)]),
    settings: spec.settings,
    keys: spec.keys,
    pointedAt: spec.pointedAt,
    names: spec.names,
  };
}

type Give = (index: number | undefined, role: ColumnRole) => void;

/** The columns the descriptor names. */
function giveNamed(header: readonly string[], { resource, choices }: TableSpec, give: Give): void {
  const at = (name: string | undefined) => (name === undefined ? undefined : columnsNamed(header, name)[0]);
  const roles = resource?.roles ?? {};
  for (const role of ["id", "name", "tier", "cohort", "wave", "score", "date"] as const)
    give(at(roles[role]), role);
  for (const role of ["document", "informant", "text", "code", "coder"] as const) give(at(roles[role]), role);
  const instruments = resource?.instruments ?? [];
  for (const waves of [resource?.waves, ...instruments.map((instrument) => instrument.waves)]) {
    // In long layout the waves are levels, not columns.
    if (waves === undefined || roles.wave !== undefined) continue;
    give(at(waves.pre), "pre");
    give(at(waves.post), "post");
    for (const name of waves.followUp ?? []) give(at(name), "follow-up");
  }
  for (const { items } of instruments)
    for (const name of [...(items?.pre ?? []), ...(items?.post ?? [])]) give(at(name), "item");
  for (const name of roles.by ?? []) give(at(name), "group");
  give(at(choices.id), "id");
}

/** The columns the reader of scores takes; none where it cannot tell. */
function scoreColumns({ header, path }: SourceInfo, choices: ColumnChoices): ColumnRoles | undefined {
  try {
    return resolveColumns(header, choices, path);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

function giveScores(roles: ColumnRoles | undefined, give: Give): void {
  for (const role of ["id", "pre", "post", "wave", "score", "cohort"] as const)
    give(roles?.[role]?.index, role);
  for (const { index } of roles?.followUp ?? []) give(index, "follow-up");
}

function giveInterview(header: readonly string[], give: Give): void {
  const keys = header.map(headerKey);
  for (const role of ["document", "informant", "text", "code", "coder"] as const)
    give(
      keys.findIndex((key) => (OWN_COLUMNS[role] as readonly string[]).includes(key)),
      role,
    );
  give(
    keys.findIndex((key) => (OWN_COLUMNS.theme as readonly string[]).includes(key)),
    "code",
  );
}

function roleByWords(header: string): ColumnRole | undefined {
  if (isNameHeader(header)) return "name";
  const words = headerWords(header);
  if (isGainHeader(header)) return "gain";
  if (words.some((word) => DATE_WORDS.has(word))) return "date";
  return isTierHeader(header) ? "tier" : undefined;
}
