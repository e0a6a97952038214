import type { Element } from "hast";
import type { Heading, Nodes, Root } from "mdast";
import { walk } from "../walk.ts";
import { textOf } from "./text-of.ts";

/** Names that the page itself gives to its parts. */
const TAKEN = ["report", "group", "shown", "said", "marks", "tip", "notes"];

/** The id of every heading, made of its words, or the one it brings; different from every other id of the page. */
export function headingIds(document: Root): Map<Heading, string> {
  const taken = new Set(TAKEN);
  const headings: Heading[] = [];
  for (const node of walk(document)) {
    if (node.type === "heading") headings.push(node);
    for (const id of idsOf(node)) taken.add(id);
  }
  return new Map(
    headings.map((heading) => {
      const wanted = heading.data?.id ?? slug(textOf(heading));
      let id = wanted;
      for (let copy = 2; taken.has(id); copy += 1) id = `${wanted}-${copy}`;
      taken.add(id);
      return [heading, id];
    }),
  );
}

function idsOf(node: Nodes): string[] {
  if (node.type === "captionedTable") return [node.id];
  return node.type === "figure" ? [node.id, ...idsIn(node.figure.svg)] : [];
}

function idsIn(element: Element): string[] {
  const own = element.properties["id"];
  const below = element.children.flatMap((child) => (child.type === "element" ? idsIn(child) : []));
  return typeof own === "string" ? [own, ...below] : below;
}

/** Letters and figures, parted by hyphens; the rest of a long heading adds nothing. */
function slug(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ["section"];
  return words.join("-").slice(0, 60);
}
