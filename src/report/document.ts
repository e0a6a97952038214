import type { AlignType, BlockContent, List, PhrasingContent, Root, Table } from "mdast";
import { SYMBOL_END, SYMBOL_START } from "../language/symbol.ts";

/**
 * The document tree of every report is mdast (the Markdown syntax tree): root, headings, paragraphs, lists, tables,
 * emphasis and text. Sentences come from the catalogues; text from data has passed `visible` before it gets here.
 */
export type Block = BlockContent;

export function document(children: readonly Block[]): Root {
  return { type: "root", children: [...children] };
}

export function heading(depth: 1 | 2 | 3, text: string): Block {
  return { type: "heading", depth, children: inline(text) };
}

export function paragraph(text: string): Block {
  return { type: "paragraph", children: inline(text) };
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
}

/** A table; every row has one cell per column. */
export function table(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): Table {
  const row = (cells: readonly string[]) => ({
    type: "tableRow" as const,
    children: cells.map((cell) => ({ type: "tableCell" as const, children: inline(cell) })),
  });
  return {
    type: "table",
    align: columns.map(({ align }): AlignType => align),
    children: [row(columns.map(({ header }) => header)), ...rows.map(row)],
  };
}

/** A column of words. */
export function words(header: string): TableColumn {
  return { header, align: "left" };
}

/** A column of figures. */
export function figures(header: string): TableColumn {
  return { header, align: "right" };
}

/** Text with its statistical symbols in emphasis. */
function inline(text: string): PhrasingContent[] {
  const parts = text.split(new RegExp(`${SYMBOL_START}([^${SYMBOL_END}]*)${SYMBOL_END}`, "u"));
  return parts.flatMap((value, i): PhrasingContent[] => {
    if (value === "") return [];
    const node = { type: "text" as const, value };
    return i % 2 === 1 ? [{ type: "emphasis", children: [node] }] : [node];
  });
}
