import type { ResourceNames } from "./resource-names.ts";

type Json = Readonly<Record<string, unknown>>;

/** Files that are not in the copy, and a column that tells who somebody is. */
const GONE: ReadonlySet<string> = new Set(["logo", "key", "pseudonyms", "participant", "resources"]);

/**
 * What the descriptor of the copy says of the report: of files only those that are in the copy.
 * @param isKept whether the resource of a name is in the copy
 */
export function copyReport(report: Json, isKept: (resource: string) => boolean, names: ResourceNames): Json {
  const kept = Object.entries((report["resources"] ?? {}) as Json).flatMap(([part, its]) => {
    const chosen = [its]
      .flat()
      .map(String)
      .filter(isKept)
      .map((name) => names.resource(name));
    return chosen.length === 0 ? [] : [[part, chosen] as const];
  });
  const said = Object.entries(report).filter(([key]) => !GONE.has(key));
  return {
    ...Object.fromEntries(said),
    ...(kept.length > 0 && { resources: Object.fromEntries(kept) }),
  };
}
