import type { ColumnProfile } from "../../profile/column-profile.ts";
import type { ResourceKind, ResourceRoles } from "../study.ts";
import type { DescribedResource } from "./describe-table.ts";
import type { SchemaDescriptor } from "./descriptor.ts";
import type { Examined } from "./examined.ts";

type ForeignKeys = NonNullable<SchemaDescriptor["foreignKeys"]>;

/** Which column of which kind of table points to which of which, in the order in which they are tried. */
const LINKS: readonly {
  readonly from: ResourceKind;
  readonly by: keyof ResourceRoles;
  readonly to: ResourceKind;
  readonly key: keyof ResourceRoles;
}[] = [
  { from: "interviews", by: "informant", to: "informants", key: "informant" },
  { from: "informants", by: "informant", to: "participants", key: "id" },
  { from: "informants", by: "informant", to: "scores", key: "id" },
  { from: "scores", by: "id", to: "participants", key: "id" },
  { from: "items", by: "id", to: "participants", key: "id" },
];

/** A resource and what was found in its file. */
export interface Pair {
  readonly examined: Examined;
  readonly described: DescribedResource;
}

/** The foreign keys of a resource: only to columns that hold every one of its values, each once. */
export function foreignKeysOf(pair: Pair, all: readonly Pair[]): ForeignKeys {
  const keys = LINKS.flatMap(({ from, by, to, key }) => {
    const own = columnOf(pair, from, by);
    if (own === undefined) return [];
    const targets = all.filter((other) => {
      const column = other === pair ? undefined : columnOf(other, to, key);
      return column?.isUnique === true && holdsAll(column, own);
    });
    const target = targets.length === 1 ? targets[0]! : undefined;
    const column = target === undefined ? undefined : columnOf(target, to, key);
    if (target === undefined || column === undefined) return [];
    const reference = { resource: target.described.resource.name, fields: [column.header] };
    return [{ fields: [own.header], reference }];
  });
  return keys.slice(0, 1);
}

function columnOf(
  { examined, described }: Pair,
  kind: ResourceKind,
  role: keyof ResourceRoles,
): ColumnProfile | undefined {
  const { resource } = described;
  const header = resource.paud.roles?.[role];
  if (!examined.isTable || resource.paud.kind !== kind || typeof header !== "string") return undefined;
  return examined.profile.columns.find((column) => column.header === header);
}

function holdsAll(column: ColumnProfile, own: ColumnProfile): boolean {
  if (!own.isComplete || own.filled === 0) return false;
  return [...own.distinct.keys()].every((value) => column.distinct.has(value));
}
