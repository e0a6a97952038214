import { copyReport } from "./copy-report.ts";
import type { PlannedColumn } from "./plan-columns.ts";
import { redactValue } from "./redact-value.ts";
import type { Redactor } from "./redactor.ts";
import { ResourceNames } from "./resource-names.ts";

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
  const names = new ResourceNames(redactor);
  const { resources: _resources, name, paud, ...others } = descriptor;
  const copies = kept.map((its) => copyResource(its, resources, names, redactor));
  const report = isObject(paud) && isObject(paud["report"]) ? paud["report"] : undefined;
  const told = report && { report: copyReport(report, (its) => resources.has(its), names) };
  return {
    ...(typeof name === "string" && { name: names.package(name) }),
    ...(redactValue(others, redactor) as Json),
    ...(isObject(paud) && { paud: redactValue({ ...copyPaud(paud, all), ...told }, redactor) }),
    resources: copies,
  };
}

function copyResource(
  resource: Json,
  resources: ReadonlyMap<string, CopiedResource>,
  names: ResourceNames,
  redactor: Redactor,
): Json {
  const { paths, columns, delimiter } = resources.get(String(resource["name"]))!;
  const {
    hash: _hash,
    bytes: _bytes,
    encoding: _encoding,
    dialect: _dialect,
    name,
    path,
    schema,
    paud,
    ...others
  } = resource;
  const moved = (its: unknown) => paths.get(String(its)) ?? its;
  const columnsOf = (target: string) => (target === "" ? columns : resources.get(target)?.columns);
  return {
    name: names.resource(String(name)),
    ...(redactValue(others, redactor) as Json),
    path: Array.isArray(path) ? path.map(moved) : moved(path),
    ...(delimiter !== undefined && delimiter !== "," && { dialect: { delimiter } }),
    ...(isObject(schema) && { schema: copySchema(schema, columns, columnsOf, names, redactor) }),
    ...(isObject(paud) && { paud: redactValue(copyPaud(paud, columns), redactor) }),
  };
}

function copySchema(
  schema: Json,
  columns: readonly PlannedColumn[],
  columnsOf: (resource: string) => readonly PlannedColumn[] | undefined,
  names: ResourceNames,
  redactor: Redactor,
): Json {
  const { primaryKey, uniqueKeys, foreignKeys, fields, ...others } = schema;
  const keyOf = (key: unknown) => renamedAll(Array.isArray(key) ? key : [key], columns);
  const primary = primaryKey === undefined ? undefined : keyOf(primaryKey);
  const unique = Array.isArray(uniqueKeys)
    ? uniqueKeys.flatMap((key) => [keyOf(key)].filter(isKept))
    : undefined;
  const foreign = listOf(foreignKeys).flatMap((key) => copyForeignKey(key, keyOf, columnsOf, names));
  return redactValue(
    {
      ...others,
      fields: listOf(fields).flatMap((field) => copyField(field, columns, redactor)),
      ...(primary !== undefined && { primaryKey: primary }),
      ...(unique !== undefined && unique.length > 0 && { uniqueKeys: unique }),
      ...(foreign.length > 0 && { foreignKeys: foreign }),
    },
    redactor,
  ) as Json;
}

/** None where a column of it, or the resource it points to, is not in the copy. */
function copyForeignKey(
  key: Json,
  keyOf: (key: unknown) => string[] | undefined,
  columnsOf: (resource: string) => readonly PlannedColumn[] | undefined,
  names: ResourceNames,
): Json[] {
  const reference = isObject(key["reference"]) ? key["reference"] : {};
  const resource = String(reference["resource"] ?? "");
  const target = columnsOf(resource);
  const own = keyOf(key["fields"]);
  const its = reference["fields"];
  const other = target && renamedAll(Array.isArray(its) ? its : [its], target);
  if (own === undefined || other === undefined) return [];
  const moved = { ...("resource" in reference && { resource: names.resource(resource) }), fields: other };
  return [{ ...key, fields: own, reference: { ...reference, ...moved } }];
}

/** What an example, a list or a pattern quotes stands for values that are no longer there. */
const CHANGED: ReadonlySet<string> = new Set(["pseudonym", "generalise", "document", "quote", "free-text"]);

function copyField(field: Json, columns: readonly PlannedColumn[], redactor: Redactor): Json[] {
  const { example: _example, ...named } = field;
  const column = columnNamed(columns, String(field["name"]));
  if (column === undefined) return [named];
  const { does } = column.action;
  if (does === "drop") return [];
  const { constraints } = field;
  if (!CHANGED.has(does)) {
    const pattern = isObject(constraints) ? constraints["pattern"] : undefined;
    const isTelling = typeof pattern === "string" && redactor.cell(pattern, "").marks > 0;
    const kept = isTelling ? without(constraints as Json, ["pattern"]) : constraints;
    return [{ ...named, name: column.as, ...(kept !== undefined && { constraints: kept }) }];
  }
  const { format: _format, categories: _categories, constraints: _constraints, ...others } = named as Json;
  // People of one age are no longer told apart by it.
  const gone = does === "generalise" ? [...VALUE_CONSTRAINTS, "unique"] : VALUE_CONSTRAINTS;
  const rest = isObject(constraints) ? without(constraints, gone) : {};
  return [
    {
      ...others,
      name: column.as,
      type: "string",
      ...(Object.keys(rest).length > 0 && { constraints: rest }),
    },
  ];
}

function without(object: Json, keys: readonly string[]): Json {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

function copyPaud(paud: Json, columns: readonly PlannedColumn[]): Json {
  const { roles, checks, privacy, cohort, ...others } = paud;
  const group = typeof cohort === "string" ? renamed(cohort, columns) : cohort;
  return {
    ...others,
    ...(group !== undefined && { cohort: group }),
    ...(isObject(roles) && { roles: copyRoles(roles, columns) }),
    ...(isObject(checks) && { checks: copyChecks(checks, columns) }),
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

function copyChecks({ waivers, ...others }: Json, columns: readonly PlannedColumn[]): Json {
  // A waiver of one row is of a row that may have another number now, and may excuse what nobody looked at.
  const kept = listOf(waivers).flatMap((its): Json[] => {
    if (PRIVACY_RULES.has(String(its["rule"])) || its["row"] !== undefined || its["file"] !== undefined)
      return [];
    if (its["column"] === undefined) return [its];
    const column = renamed(String(its["column"]), columns);
    return column === undefined ? [] : [{ ...its, column }];
  });
  return { ...others, ...(kept.length > 0 && { waivers: kept }) };
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
