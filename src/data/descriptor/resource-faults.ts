import type { RawPackage } from "./package.schema.ts";
import type { RawResourcePaud } from "./paud.schema.ts";
import type { Problem, Way } from "./problem.ts";
import { FieldNames, repeated, schemaFaults } from "./schema-faults.ts";
import type { StudyResource } from "./study.ts";
import { listOf } from "./table-schema-of.ts";

/** What is wrong between the resources: names, schemas, columns that are no fields, keys that point nowhere. */
export function resourceFaults(
  resources: readonly StudyResource[],
  { resources: raw }: RawPackage,
): Problem[] {
  const names = resources.map(({ name }) => name);
  const targets = targetsOf(resources);
  return [
    ...repeated(names).map(
      (i): Problem => ({
        way: ["resources", i, "name"],
        problem: "repeated-name",
        args: { name: names[i]! },
      }),
    ),
    ...resources.flatMap((resource, i) => {
      const way = ["resources", i];
      return [
        ...sourceFaults(raw[i]!, way),
        ...(resource.schema === undefined ? [] : schemaFaults(resource.schema, [...way, "schema"])),
        ...columnFaults(resource, raw[i]!.paud ?? {}, [...way, "paud"]),
        ...foreignFaults(resource, targets, [...way, "schema", "foreignKeys"]),
      ];
    }),
  ];
}

function sourceFaults({ path, data }: RawPackage["resources"][number], way: Way): Problem[] {
  if (path === undefined && data === undefined) return [{ way: [...way, "path"], problem: "missing" }];
  return path !== undefined && data !== undefined ? [{ way, problem: "path-and-data" }] : [];
}

/** Columns the resource itself names that are no fields of its schema. */
function columnFaults({ schema, roles }: StudyResource, own: RawResourcePaud, way: Way): Problem[] {
  if (schema === undefined) return [];
  const fields = new FieldNames(schema.fields);
  const of = (columns: string | readonly string[] | undefined, ...steps: PropertyKey[]) =>
    fields.faults(listOf(columns), [...way, ...steps]);
  const wavesOf = (waves: RawResourcePaud["waves"], ...steps: PropertyKey[]) =>
    // In long layout they are levels of the wave column.
    waves === undefined || roles.wave !== undefined
      ? []
      : [
          ...of(waves.pre, ...steps, "pre"),
          ...of(waves.post, ...steps, "post"),
          ...of(waves.followUp, ...steps, "followUp"),
        ];
  return [
    ...of(own.cohort, "cohort"),
    ...Object.entries(own.roles ?? {}).flatMap(([role, columns]) => of(columns, "roles", role)),
    ...wavesOf(own.waves, "waves"),
    ...(own.instruments ?? []).flatMap(({ waves, items }, i) => [
      ...wavesOf(waves, "instruments", i, "waves"),
      ...of(items?.pre, "instruments", i, "items", "pre"),
      ...of(items?.post, "instruments", i, "items", "post"),
    ]),
  ];
}

/** The resources by name, with the fields of those that have a schema. */
function targetsOf(resources: readonly StudyResource[]): ReadonlyMap<string, FieldNames | undefined> {
  return new Map(
    resources.map(({ name, schema }) => [
      name,
      schema === undefined ? undefined : new FieldNames(schema.fields),
    ]),
  );
}

function foreignFaults(
  { schema }: StudyResource,
  targets: ReadonlyMap<string, FieldNames | undefined>,
  way: Way,
): Problem[] {
  return (schema?.foreignKeys ?? []).flatMap(({ resource, reference }, i): Problem[] => {
    if (resource === "") return [];
    if (targets.has(resource))
      return targets.get(resource)?.faults(reference, [...way, i, "reference", "fields"]) ?? [];
    const args = { name: resource, names: [...targets.keys()] };
    return [{ way: [...way, i, "reference", "resource"], problem: "unknown-resource", args }];
  });
}
