import { FileChild, Paragraph, Run, type XmlComponent } from "docx";
import type { Heading, Root } from "mdast";
import { textOf } from "../html/text-of.ts";
import type { Contents } from "../nodes.ts";
import { walk } from "../walk.ts";
import { type Bookmark, element, fieldMark } from "./element.ts";
import { run } from "./phrases.ts";
import type { Places } from "./places.ts";

/** Word's own frame around a table of contents, with which it offers to make it anew. */
class ContentsFrame extends FileChild {
  constructor(paragraphs: readonly XmlComponent[]) {
    super("w:sdt");
    const kind = element("w:docPartGallery", { "w:val": "Table of Contents" });
    const gallery = element("w:docPartObj", {}, [kind, element("w:docPartUnique")]);
    this.root.push(element("w:sdtPr", {}, [gallery]), element("w:sdtContent", {}, paragraphs));
  }
}

/**
 * The table of contents: a field that Word fills when it opens the document, with its entries already there for programs
 * that do not: those without pages, which are known only to who sets them.
 */
export function toContents(document: Root, { title, depth }: Contents, places: Places): FileChild[] {
  const headings = headingsAfter(document, depth);
  const heading = new Paragraph({ style: "TOCHeading", children: [run(title)] });
  if (headings.length === 0) return [heading];
  const instruction = element("w:instrText", { "xml:space": "preserve" });
  instruction.addChildElement(` TOC \\o "1-${depth}" \\h \\z \\u `);
  const begin = [fieldMark("begin"), new Run({ children: [instruction] }), fieldMark("separate")];
  const paragraphs = headings.map((node, i) => {
    const its = entry(node, places.headings.get(node)!);
    const end = i === headings.length - 1 ? [fieldMark("end")] : [];
    return new Paragraph({ style: `TOC${node.depth}`, children: [...(i === 0 ? begin : []), its, ...end] });
  });
  return [new ContentsFrame([heading, ...paragraphs])];
}

function entry(node: Heading, place: Bookmark): XmlComponent {
  return element("w:hyperlink", { "w:anchor": place.name, "w:history": "1" }, [run(textOf(node))]);
}

function headingsAfter({ children }: Root, depth: number): Heading[] {
  const after = children.slice(children.findIndex(({ type }) => type === "contents"));
  return after
    .flatMap((block) => [...walk(block)])
    .filter((node): node is Heading => node.type === "heading" && node.depth <= depth);
}
