import { shownWay, valueAt, type Way } from "./problem.ts";

/** A part of the descriptor that lies in a file of its own. */
export interface Reference {
  /** Where it belongs in the descriptor. */
  readonly way: Way;
  readonly file: string;
}

/**
 * Puts the schemas and dialects that are files beside the descriptor into their places.
 * @param read reads the file of a name that stands at a place of the descriptor
 */
export async function resolveReferences(
  value: object,
  read: (name: string, place: string) => Promise<{ readonly file: string; readonly value: unknown }>,
): Promise<Reference[]> {
  const references: Reference[] = [];
  const resources = valueAt(value, ["resources"]);
  if (!Array.isArray(resources)) return references;
  const known = new Map<string, Awaited<ReturnType<typeof read>>>();
  for (const [i, resource] of resources.entries()) {
    for (const key of ["schema", "dialect"]) {
      const way = ["resources", i, key];
      const name = valueAt(resource, [key]);
      if (typeof name !== "string" || name === "") continue;
      const its = known.get(name) ?? (await read(name, shownWay(way)));
      known.set(name, its);
      Object.assign(resource as object, { [key]: its.value });
      references.push({ way, file: its.file });
    }
  }
  return references;
}
