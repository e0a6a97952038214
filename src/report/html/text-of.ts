import type { Nodes } from "mdast";

/** What a node says, without its form. */
export function textOf(node: Nodes): string {
  if (node.type === "crossReference") return node.label ?? node.to;
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
