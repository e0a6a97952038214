import type { Problem, Way } from "./problem.ts";
import type { TableSchema } from "./study.ts";

/** What is wrong with a Table Schema in itself: its fields' names and its keys. @param way where the schema stands */
export function schemaFaults(
  { fields, primaryKey, uniqueKeys, foreignKeys }: TableSchema,
  way: Way,
): Problem[] {
  const names = new FieldNames(fields);
  return [
    ...repeated(names.list).map(
      (i): Problem => ({
        way: [...way, "fields", i, "name"],
        problem: "repeated-name",
        args: { name: names.list[i]! },
      }),
    ),
    ...names.faults(primaryKey, [...way, "primaryKey"]),
    ...uniqueKeys.flatMap((key, i) => names.faults(key, [...way, "uniqueKeys", i])),
    ...foreignKeys.flatMap(({ fields: own, resource, reference }, i): Problem[] => [
      ...names.faults(own, [...way, "foreignKeys", i, "fields"]),
      ...(resource === "" ? names.faults(reference, [...way, "foreignKeys", i, "reference", "fields"]) : []),
      ...(own.length === reference.length
        ? []
        : [
            {
              way: [...way, "foreignKeys", i],
              problem: "unequal-lengths" as const,
              args: { own: own.length, other: reference.length },
            },
          ]),
    ]),
  ];
}

/** The names of fields, to be looked up. */
export class FieldNames {
  readonly list: readonly string[];
  readonly #known: ReadonlySet<string>;

  constructor(fields: TableSchema["fields"]) {
    this.list = fields.map(({ name }) => name);
    this.#known = new Set(this.list);
  }

  /** The columns that are no fields, each as a problem. */
  faults(columns: readonly string[], way: Way): Problem[] {
    return columns
      .filter((column) => !this.#known.has(column))
      .map((column) => ({ way, problem: "not-a-field", args: { column, fields: this.list } }));
  }
}

/** The places of those that stand earlier already. */
export function repeated(names: readonly string[]): number[] {
  const seen = new Set<string>();
  return names.flatMap((name, i) => {
    if (seen.has(name)) return [i];
    seen.add(name);
    return [];
  });
}
