import { type FileChild, HeadingLevel, Paragraph, TextRun } from "docx";
import type { Heading, Root, RootContent } from "mdast";
import { xmlCharacters } from "../xml-characters.ts";
import { caption } from "./caption.ts";
import { bookmarked } from "./element.ts";
import { listParagraphs } from "./list-paragraphs.ts";
import { phrases, type Writing } from "./phrases.ts";
import { picture } from "./picture.ts";
import type { Pictures } from "./pictures-of.ts";
import { toContents } from "./to-contents.ts";
import { planOf, toTable } from "./to-table.ts";
import { toTitlePage } from "./to-title-page.ts";

/** A document while it is written. */
export interface Written extends Writing {
  readonly document: Root;
  readonly pictures: Pictures;
  /** How many ordered lists there have been: each is counted anew. */
  lists: number;
  /** Whether its first heading is its title, and those below it are chapters. */
  readonly isTitled: boolean;
}

/** What a block becomes, and whether it needs a page on its side. */
export interface Block {
  readonly children: readonly FileChild[];
  readonly lies: boolean;
}

/** A block as Word has it. @throws Error for what no report has */
export function toBlock(node: RootContent, written: Written): Block {
  switch (node.type) {
    case "captionedTable": {
      const plan = planOf(node.table);
      const children = [caption(node, written), toTable(node.table, plan, written), afterTable()];
      return { children, lies: plan.lies };
    }
    case "table": {
      const plan = planOf(node);
      return { children: [toTable(node, plan, written), afterTable()], lies: plan.lies };
    }
    default:
      return { children: upright(node, written), lies: false };
  }
}

function upright(node: RootContent, written: Written): FileChild[] {
  switch (node.type) {
    case "heading":
      return [toHeading(node, written)];
    case "paragraph":
      return [
        new Paragraph({
          style: node.data?.isReference ? "Bibliography" : "BodyText",
          children: phrases(node.children, written),
        }),
      ];
    case "blockquote":
      return node.children.flatMap((child) => quoted(child, written));
    case "list":
      return listParagraphs(node, written);
    case "code": {
      const lines = node.value.split("\n");
      const children = lines.map(
        (line, i) => new TextRun({ ...(i > 0 && { break: 1 }), text: xmlCharacters(line) }),
      );
      return [new Paragraph({ style: "SourceCode", children })];
    }
    case "figure": {
      const png = written.pictures.figures.get(node)!;
      const number = written.places.captions.get(node.id)!.number;
      return [picture(node.figure, png, number), caption(node, written)];
    }
    case "titlePage":
      return toTitlePage(node, written.pictures.logos.get(node));
    case "contents":
      return toContents(written.document, node, written.places);
    case "footnoteDefinition":
      return [];
    default:
      throw new Error(`a report has no block of type ${node.type}`);
  }
}

function quoted(node: RootContent, written: Written): FileChild[] {
  if (node.type !== "paragraph") return upright(node, written);
  return [new Paragraph({ style: "Quote", children: phrases(node.children, written) })];
}

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

function toHeading(node: Heading, written: Written): Paragraph {
  const { document, places, isTitled } = written;
  const place = places.headings.get(node);
  const level = node.depth - (isTitled ? 1 : 0);
  const isTitle = isTitled && node === document.children[0];
  const heading = isTitle ? HeadingLevel.TITLE : (LEVELS[Math.max(1, level) - 1] ?? HeadingLevel.HEADING_3);
  const children = phrases(node.children, written);
  const before = document.children[document.children.indexOf(node) - 1];
  return new Paragraph({
    heading,
    pageBreakBefore: before?.type === "contents",
    children: place === undefined ? children : bookmarked(place, children),
  });
}

function afterTable(): Paragraph {
  return new Paragraph({ style: "AfterTable" });
}
