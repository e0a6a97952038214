import type { PlannedColumn } from "./plan-columns.ts";
import type { Redactor } from "./redactor.ts";

/** What the descriptor of the copy must know of a resource. */
export interface CopiedResource {
  /** Its paths in the copy, relative to the descriptor, by those it had. */
  readonly paths: ReadonlyMap<string, string>;
  /** Of a table; nothing else of its dialect holds for the copy, which has its header in the first row. */
  readonly delimiter?: string;
  readonly columns: readonly PlannedColumn[];
}

type Json = Readonly<Record<string, unknown>>;

/** Rules whose waivers must not follow the data: what they excused is no longer there. */
const PRIVACY_RULES: ReadonlySet<string> = new Set([
  ...[
    "nik",
    "nuptk",
    "nip",
    "phone",
    "email",
    "full-names",
    "nik-as-number",
    "names-in-text",
    "small-groups",
  ],
]);
/** Constraints that may quote or outlive the values there were. */
const VALUE_CONSTRAINTS = [
  "pattern",
  "enum",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "jsonSchema",
];

/**
 * The descriptor of the copy: columns that are gone are gone from schemas, keys and roles; what was changed is text
 * without constraints on its values; hashes, waivers of privacy rules and what was to be made coarser are left out; text for people is redacted.
 * @param resources by name; one that is not among them is not in the copy
 */
export function copyDescriptor(
  descriptor: Json,
  resources: ReadonlyMap<string, CopiedResource>,
  redactor: Redactor,
): Json {
  const all = [...resources.values()].flatMap(({ columns }) => columns);
  const kept = listOf(descriptor["resources"]).filter((its) => resources.has(String(its["name"])));
  return {
    ...spoken(descriptor, redactor),
    ...(isObject(descriptor["paud"]) && { paud: copyPaud(descriptor["paud"], all, redactor) }),
    resources: kept.map((its) => copyResource(its, resources.get(String(its["name"]))!, redactor)),
  };
}

function copyResource(
  resource: Json,
  { paths, columns, delimiter }: CopiedResource,
  redactor: Redactor,
): Json {
  const {
    hash: _hash,
    bytes: _bytes,
    encoding: _encoding,
    dialect: _dialect,
    path,
    schema,
    paud,
    ...others
  } = resource;
  const moved = (its: unknown) => paths.get(String(its)) ?? its;
  return {
    ...spoken(others, redactor),
    path: Array.isArray(path) ? path.map(moved) : moved(path),
    ...(delimiter !== undefined && delimiter !== "," && { dialect: { delimiter } }),
    ...(isObject(schema) && { schema: copySchema(schema, columns, redactor) }),
    ...(isObject(paud) && { paud: copyPaud(paud, columns, redactor) }),
  };
}

function copySchema(schema: Json, columns: readonly PlannedColumn[], redactor: Redactor): Json {
  const { primaryKey, uniqueKeys, foreignKeys, fields, ...others } = schema;
  const keyOf = (key: unknown) => renamedAll(Array.isArray(key) ? key : [key], columns);
  const primary = primaryKey === undefined ? undefined : keyOf(primaryKey);
  const unique = Array.isArray(uniqueKeys)
    ? uniqueKeys.flatMap((key) => [keyOf(key)].filter(isKept))
    : undefined;
  const foreign = listOf(foreignKeys).filter((key) => keyOf(key["fields"]) !== undefined);
  return {
    ...others,
    fields: listOf(fields).flatMap((field) => copyField(field, columns, redactor)),
    ...(primary !== undefined && { primaryKey: primary }),
    ...(unique !== undefined && unique.length > 0 && { uniqueKeys: unique }),
    ...(foreign.length > 0 && {
      foreignKeys: foreign.map((key) => ({ ...key, fields: keyOf(key["fields"]) })),
    }),
  };
}

function copyField(field: Json, columns: readonly PlannedColumn[], redactor: Redactor): Json[] {
  const column = columnNamed(columns, String(field["name"]));
  if (column === undefined) return [spoken(field, redactor)];
  const { does } = column.action;
  if (does === "drop") return [];
  const named = { ...spoken(field, redactor), name: column.as };
  if (does !== "pseudonym" && does !== "generalise" && does !== "document" && does !== "quote")
    return [named];
  const {
    format: _format,
    categories: _categories,
    constraints,
    example: _example,
    ...others
  } = named as Json;
  const rest = isObject(constraints)
    ? Object.fromEntries(Object.entries(constraints).filter(([key]) => !VALUE_CONSTRAINTS.includes(key)))
    : {};
  // People of one age are no longer told apart by it.
  if (does === "generalise") delete rest["unique"];
  return [{ ...others, type: "string", ...(Object.keys(rest).length > 0 && { constraints: rest }) }];
}

function copyPaud(paud: Json, columns: readonly PlannedColumn[], redactor: Redactor): Json {
  const { roles, checks, privacy, cohort, ...others } = paud;
  const group = typeof cohort === "string" ? renamed(cohort, columns) : cohort;
  return {
    ...spoken(others, redactor),
    ...(group !== undefined && { cohort: group }),
    ...(isObject(roles) && { roles: copyRoles(roles, columns) }),
    ...(isObject(checks) && { checks: copyChecks(checks, redactor) }),
    ...(isObject(privacy) && { privacy: copyPrivacy(privacy, columns) }),
  };
}

function copyRoles(roles: Json, columns: readonly PlannedColumn[]): Json {
  const entries = Object.entries(roles).flatMap(([role, header]): [string, unknown][] => {
    if (Array.isArray(header)) return [[role, header.flatMap((its) => renamed(String(its), columns) ?? [])]];
    const its = renamed(String(header), columns);
    return its === undefined ? [] : [[role, its]];
  });
  return Object.fromEntries(entries);
}

function copyChecks({ waivers, ...others }: Json, redactor: Redactor): Json {
  // A waiver of one row is of a row that may have another number now, and may excuse what nobody looked at.
  const kept = listOf(waivers).filter(
    (its) => !PRIVACY_RULES.has(String(its["rule"])) && its["row"] === undefined && its["file"] === undefined,
  );
  return {
    ...others,
    ...(kept.length > 0 && {
      waivers: kept.map((its) => ({ ...its, reason: redactor.text(String(its["reason"])).text })),
    }),
  };
}

function copyPrivacy(
  { generalise: _done, quasiIdentifiers, ...others }: Json,
  columns: readonly PlannedColumn[],
): Json {
  if (!Array.isArray(quasiIdentifiers)) return others;
  return {
    ...others,
    quasiIdentifiers: quasiIdentifiers.flatMap((its) => renamed(String(its), columns) ?? []),
  };
}

/** The text for people of an object, redacted; the rest as it is. Who wrote the study is public, and stays. */
function spoken(object: Json, redactor: Redactor): Json {
  const redacted = Object.entries(object).map(([key, value]): [string, unknown] =>
    (key === "title" || key === "description") && typeof value === "string"
      ? [key, redactor.text(value).text]
      : [key, value],
  );
  return Object.fromEntries(redacted);
}

/** A column's header in the copy; `undefined` where all columns of that name are left out. */
function renamed(header: string, columns: readonly PlannedColumn[]): string | undefined {
  const its = columns.filter((column) => column.header === header);
  if (its.length === 0) return header;
  return its.find(({ action }) => action.does !== "drop")?.as;
}

function renamedAll(headers: readonly unknown[], columns: readonly PlannedColumn[]): string[] | undefined {
  const all = headers.map((header) => renamed(String(header), columns));
  return all.includes(undefined) ? undefined : (all as string[]);
}

function columnNamed(columns: readonly PlannedColumn[], header: string): PlannedColumn | undefined {
  return columns.find((column) => column.header === header);
}

function isKept<T>(value: T | undefined): value is T {
  return value !== undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
