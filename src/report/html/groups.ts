import type { Root } from "mdast";
import { walk } from "../walk.ts";
import { textOf } from "./text-of.ts";

/** The groups that tables have columns for, by name, numbered as they come; 0 is everybody. */
export type Groups = ReadonlyMap<string, number>;

/**
 * Numbers the groups of a document's tables.
 * @param everybody what tables call the group of all
 */
export function groupsOf(document: Root, everybody: string): Groups {
  const groups = new Map([[everybody, 0]]);
  for (const node of walk(document)) {
    const column = node.type === "table" ? node.data?.groupColumn : undefined;
    if (node.type !== "table" || column === undefined) continue;
    for (const row of node.children.slice(1)) {
      const group = textOf(row.children[column]!);
      if (group !== "" && !groups.has(group)) groups.set(group, groups.size);
    }
  }
  return groups;
}
