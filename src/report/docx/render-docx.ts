import { Document, Packer, Paragraph } from "docx";
import type { Root, RootContent } from "mdast";
import { toBlock, type Written } from "./blocks.ts";
import { coreProperties } from "./core-properties.ts";
import { NUMBERING } from "./numbering.ts";
import { phrases } from "./phrases.ts";
import { picturesOf } from "./pictures-of.ts";
import { placesIn } from "./places.ts";
import { sectionsOf } from "./sections.ts";
import { stylesOf } from "./styles.ts";
import { withoutTimes } from "./without-times.ts";

/**
 * A document as a Word file (Office Open XML): A4 with the margins of a thesis, headings, captions, references, footnotes
 * and contents as Word has them. The same document makes the same bytes.
 * @param language of a document that does not say its own
 */
export async function renderDocx(document: Root, language: "en" | "id"): Promise<Uint8Array> {
  const its = document.data?.meta?.language ?? language;
  const [first] = document.children;
  const written: Written = {
    document,
    places: placesIn(document),
    noted: new Set(),
    pictures: await picturesOf(document),
    lists: 0,
    isTitled: first?.type === "heading" && first.depth === 1,
  };
  const hasFront = first?.type === "titlePage";
  const blocks = document.children.map((node) => toBlock(node, written));
  const file = new Document({
    sections: sectionsOf(hasFront ? blocks[0]!.children : [], hasFront ? blocks.slice(1) : blocks),
    styles: stylesOf(its),
    numbering: NUMBERING,
    footnotes: footnotesOf(written),
    compatabilityModeVersion: 15,
    ...(document.children.some(({ type }) => type === "contents") && { features: { updateFields: true } }),
  });
  const properties = { path: "docProps/core.xml", data: coreProperties(document, its) };
  return withoutTimes(new Uint8Array(await Packer.toArrayBuffer(file, undefined, [properties])));
}

function footnotesOf(written: Written) {
  const notes = [...written.places.footnotes.values()].map(({ number, definition }) => {
    const children = definition.children.map((block) => noteParagraph(block, written));
    return [String(number), { children }] as const;
  });
  return Object.fromEntries(notes);
}

function noteParagraph(block: RootContent, written: Written): Paragraph {
  if (block.type !== "paragraph") throw new Error(`a footnote has no block of type ${block.type}`);
  return new Paragraph({ style: "FootnoteText", children: phrases(block.children, written) });
}
