import type { Block } from "../../../src/report/document.ts";
import { textOf } from "./texts.ts";

/** What the headings of one depth say. */
export function headingsOf(blocks: readonly Block[], depth: number): string[] {
  return blocks.flatMap((block) =>
    block.type === "heading" && block.depth === depth ? [textOf(block)] : [],
  );
}

/** The cells of a captioned table, rows of texts, its header among them. */
export function cellsOf(blocks: readonly Block[], id: string): string[][] {
  const found = blocks.find((block) => block.type === "captionedTable" && block.id === id);
  if (found?.type !== "captionedTable") return [];
  return found.table.children.map((row) => row.children.map((cell) => textOf(cell)));
}
