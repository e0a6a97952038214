import { FootnoteReferenceRun, type IRunOptions, TextRun, type XmlComponent } from "docx";
import type { Emphasis, PhrasingContent } from "mdast";
import type { CrossReference } from "../nodes.ts";
import { xmlCharacters } from "../xml-characters.ts";
import { bookmarked, element, field } from "./element.ts";
import type { Places } from "./places.ts";

/** How a run of text looks. */
export type Look = Pick<IRunOptions, "bold" | "italics" | "subScript" | "style" | "size">;

/** Where phrases stand, for references to what is elsewhere. */
export interface Writing {
  readonly places: Places;
  /** Footnotes that have been referred to already: Word takes a note once. */
  readonly noted: Set<string>;
}

/** Text as runs of Word. @throws Error for what no report has */
export function phrases(
  nodes: readonly PhrasingContent[],
  writing: Writing,
  look: Look = {},
): XmlComponent[] {
  return nodes.flatMap((node): readonly XmlComponent[] => {
    switch (node.type) {
      case "text":
        return [run(node.value, look)];
      case "emphasis":
        return emphasised(node, writing, look);
      case "strong":
        return phrases(node.children, writing, { ...look, bold: true });
      case "inlineCode":
        return [run(node.value, { ...look, style: "CodeInText" })];
      case "crossReference":
        return [reference(node, writing, look)];
      case "link":
        return link(node.url, phrases(node.children, writing, look), writing);
      case "footnoteReference":
        return note(node.identifier, writing);
      case "break":
        return [new TextRun({ break: 1 })];
      default:
        throw new Error(`a report has no text of type ${node.type}`);
    }
  });
}

/** A symbol such as `g_av` has its index below the line. */
function emphasised({ children }: Emphasis, writing: Writing, look: Look): XmlComponent[] {
  const [first] = children;
  const symbol =
    children.length === 1 && first?.type === "text" ? /^(\p{L})_(\w+)$/u.exec(first.value) : null;
  if (symbol === null) return phrases(children, writing, { ...look, italics: true });
  return [run(symbol[1]!, { ...look, italics: true }), run(symbol[2]!, { ...look, subScript: true })];
}

/** Text of one look. */
export function run(text: string, look: Look = {}): TextRun {
  return new TextRun({ ...look, text: xmlCharacters(text) });
}

/** "Table 3", which leads there and is kept up by Word. */
function reference({ to, label }: CrossReference, { places }: Writing, look: Look): XmlComponent {
  const shown = run(label ?? to, look);
  const place = places.captions.get(to);
  return place === undefined ? shown : field(`REF ${place.name} \\h`, [shown]);
}

/** A link to a heading or a page; any other address is not followed. */
function link(url: string, children: XmlComponent[], { places }: Writing): XmlComponent[] {
  const place = url.startsWith("#") ? places.links.get(url.slice(1)) : undefined;
  if (place !== undefined) return [element("w:hyperlink", { "w:anchor": place.name }, children)];
  return /^https?:\/\/[^\s"\\]+$/u.test(url) ? [field(`HYPERLINK "${url}"`, children)] : children;
}

function note(identifier: string, { places, noted }: Writing): readonly XmlComponent[] {
  const its = places.footnotes.get(identifier);
  if (its === undefined) throw new Error(`there is no footnote "${identifier}"`);
  if (!noted.has(identifier)) {
    noted.add(identifier);
    return bookmarked(its.bookmark, [new FootnoteReferenceRun(its.number)]);
  }
  const shown = run(String(its.number), { style: "FootnoteReference" });
  return [field(`NOTEREF ${its.bookmark.name} \\f \\h`, [shown])];
}
