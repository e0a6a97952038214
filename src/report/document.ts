import type { AlignType, BlockContent, List, PhrasingContent, Root, Table } from "mdast";
import { REFERENCE_END, REFERENCE_START, SYMBOL_END, SYMBOL_START } from "../language/symbol.ts";
import type { Figure } from "./figure.ts";
import type { CaptionedTable, DocumentMeta, FigureNode } from "./nodes.ts";

/**
 * The document tree of every report is mdast (the Markdown syntax tree): root, headings, paragraphs, lists, tables,
 * quotes, code, emphasis and text, with the parts of a report to be handed in of `nodes.ts` beside. Sentences come from the
 * catalogues; text from data has passed `visible` before it gets here.
 */
export type Block = BlockContent;

export function document(children: readonly Block[], meta?: DocumentMeta): Root {
  return { type: "root", children: [...children], ...(meta !== undefined && { data: { meta } }) };
}

export function heading(depth: 1 | 2 | 3, text: string): Block {
  return { type: "heading", depth, children: inline(text) };
}

export function paragraph(text: string): Block {
  return { type: "paragraph", children: inline(text) };
}

/** A work in a list of references. */
export function referenceEntry(text: string): Block {
  return { type: "paragraph", children: inline(text), data: { isReference: true } };
}

/** A remark that stands apart: what the reader must know before the figures. */
export function callout(text: string): Block {
  return {
    type: "blockquote",
    children: [{ type: "paragraph", children: [{ type: "strong", children: inline(text) }] }],
  };
}

export function list(items: readonly string[]): List {
  return {
    type: "list",
    ordered: false,
    spread: false,
    children: items.map((item) => ({
      type: "listItem",
      spread: false,
      children: [{ type: "paragraph", children: inline(item) }],
    })),
  };
}

/** One column of a table: its header, and whether its cells are words (left) or figures (right). */
export interface TableColumn {
  readonly header: string;
  readonly align: "left" | "right";
  /** Whether its cells say of which group a row is; an empty one: of the group above. */
  readonly isGroup?: true;
}

/**
 * A table; every row has one cell per column.
 * @param caption what it is called where tables have captions, if its heading does not say it
 */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  caption?: string,
): Table {
  const row = (cells: readonly string[]) => ({
    type: "tableRow" as const,
    children: cells.map((cell) => ({ type: "tableCell" as const, children: inline(cell) })),
  });
  const groupColumn = columns.findIndex(({ isGroup }) => isGroup === true);
  return {
    type: "table",
    align: columns.map(({ align }): AlignType => align),
    data: { ...(caption !== undefined && { caption }), ...(groupColumn >= 0 && { groupColumn }) },
    children: [row(columns.map(({ header }) => header)), ...rows.map(row)],
  };
}

/** A table that has a number and can be referred to. */
export function captionedTable(id: string, caption: string, its: Table): CaptionedTable {
  return { type: "captionedTable", id, children: inline(caption), table: its };
}

/** A figure with its caption; it is referred to by the figure's own id. */
export function figureBlock(figure: Figure, caption: string): FigureNode {
  return { type: "figure", id: figure.id, figure, children: inline(caption) };
}

/** A column of words. */
export function words(header: string): TableColumn {
  return { header, align: "left" };
}

/** A column that says of which group a row is. */
export function groups(header: string): TableColumn {
  return { header, align: "left", isGroup: true };
}

/** A column of figures. */
export function figures(header: string): TableColumn {
  return { header, align: "right" };
}

const MARKED = new RegExp(
  `(${SYMBOL_START}[^${SYMBOL_END}]*${SYMBOL_END}|${REFERENCE_START}[^${REFERENCE_END}]*${REFERENCE_END})`,
  "u",
);

/** Text with its statistical symbols in emphasis, and its references to tables and figures. */
function inline(text: string): PhrasingContent[] {
  return text.split(MARKED).flatMap((part): PhrasingContent[] => {
    if (part === "") return [];
    const inner = part.slice(1, -1);
    if (part.startsWith(REFERENCE_START)) return [{ type: "crossReference", to: inner }];
    if (!part.startsWith(SYMBOL_START)) return [{ type: "text", value: part }];
    return inner === "" ? [] : [{ type: "emphasis", children: [{ type: "text", value: inner }] }];
  });
}
