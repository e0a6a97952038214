import type { Nodes, Root } from "mdast";

/** Every node of a document in the order in which it stands, the document itself first. */
export function* walk(node: Nodes | Root): Generator<Nodes> {
  yield node;
  if (node.type === "captionedTable") yield* walk(node.table);
  if ("children" in node) for (const child of node.children) yield* walk(child);
}
