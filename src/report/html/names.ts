import type { Heading, Nodes, Root } from "mdast";

/** For every table of the document the heading it stands under. */
export function headingsOver(document: Root): Map<Nodes, Heading> {
  const over = new Map<Nodes, Heading>();
  let last: Heading | undefined;
  const visit = (node: Nodes): void => {
    if (node.type === "heading") last = node;
    if (node.type === "table" && last !== undefined) over.set(node, last);
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(document);
  return over;
}
