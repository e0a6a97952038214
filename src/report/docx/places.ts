import type { FootnoteDefinition, Heading, Root } from "mdast";
import { walk } from "../walk.ts";
import type { Bookmark } from "./element.ts";

/** What is referred to in a document, and by which name; numbered in the order in which it stands. */
export interface Places {
  readonly headings: ReadonlyMap<Heading, Bookmark>;
  /** Of links to headings, by the heading's id. */
  readonly links: ReadonlyMap<string, Bookmark>;
  /** Tables and figures, by their id. */
  readonly captions: ReadonlyMap<string, Bookmark>;
  /** Footnotes that are referred to, by their identifier. */
  readonly footnotes: ReadonlyMap<string, Footnote>;
}

interface Footnote {
  readonly number: number;
  readonly definition: FootnoteDefinition;
  /** Around its first reference. */
  readonly bookmark: Bookmark;
}

export function placesIn(document: Root): Places {
  const headings = new Map<Heading, Bookmark>();
  const links = new Map<string, Bookmark>();
  const captions = new Map<string, Bookmark>();
  const footnotes = new Map<string, Footnote>();
  const definitions = new Map<string, FootnoteDefinition>();
  let count = 0;
  const bookmark = (kind: string): Bookmark => {
    count += 1;
    return { name: `_${kind}${String(count).padStart(6, "0")}`, number: count };
  };
  const nodes = [...walk(document)];
  for (const node of nodes) if (node.type === "footnoteDefinition") definitions.set(node.identifier, node);
  for (const node of nodes) {
    if (node.type === "heading") {
      const its = bookmark("Toc");
      headings.set(node, its);
      if (node.data?.id !== undefined) links.set(node.data.id, its);
    }
    if (node.type === "captionedTable" || node.type === "figure") captions.set(node.id, bookmark("Ref"));
    const definition = node.type === "footnoteReference" ? definitions.get(node.identifier) : undefined;
    if (definition === undefined || footnotes.has(definition.identifier)) continue;
    footnotes.set(definition.identifier, {
      number: footnotes.size + 1,
      definition,
      bookmark: bookmark("Note"),
    });
  }
  return { headings, links, captions, footnotes };
}
