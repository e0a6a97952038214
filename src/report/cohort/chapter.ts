import type { ReportSection } from "../../core/report-section.ts";
import { type Block, captionedTable, figureBlock, heading } from "../document.ts";
import type { FigureId } from "../figure.ts";
import type { Telling } from "./telling.ts";

/** A chapter: its heading, then its parts; nothing where all of them are empty. */
export function chapter(title: string, ...parts: readonly (readonly Block[])[]): Block[] {
  const blocks = parts.flat();
  return blocks.length === 0 ? [] : [heading(1, title), ...blocks];
}

/**
 * A part of a chapter whose tables can be referred to: the first as `table-CHAPTER-NAME`, others with a running number.
 * A table is called what it calls itself, else what the heading above it says.
 * @param title what to call tables instead of the heading that the part begins with, or where it begins with none
 */
export function part(
  chapterOf: ReportSection,
  name: string,
  blocks: readonly Block[],
  title?: string,
): Block[] {
  let above = title ?? "";
  let tables = 0;
  return blocks.map((block, place) => {
    if (block.type === "heading" && (title === undefined || place > 0)) above = textOf(block);
    if (block.type !== "table") return block;
    tables += 1;
    return captionedTable(tableId(chapterOf, name, tables), block.data?.caption ?? above, block);
  });
}

/** By what the table of a part is referred to. */
export function tableId(chapterOf: ReportSection, name: string, running = 1): string {
  return `table-${chapterOf}-${name}${running === 1 ? "" : `-${running}`}`;
}

/** Those of the figures that there are, in this order. */
export function drawings({ figures }: Telling, ...ids: readonly FigureId[]): Block[] {
  return ids.flatMap((id) => {
    const figure = figures.get(id);
    return figure === undefined ? [] : [figureBlock(figure, figure.title)];
  });
}

/** Sections under a heading that the chapter has already: without it, the others one step up. */
export function raised(blocks: readonly Block[]): Block[] {
  return blocks
    .slice(1)
    .map((block) =>
      block.type === "heading" ? { ...block, depth: Math.max(2, block.depth - 1) as 2 } : block,
    );
}

/** Sections that stand under a heading of depth 2. */
export function lowered(blocks: readonly Block[]): Block[] {
  return blocks.map((block) =>
    block.type === "heading" ? { ...block, depth: (block.depth + 1) as 3 } : block,
  );
}

function textOf({ children }: Extract<Block, { type: "heading" }>): string {
  return children.map((child) => ("value" in child ? child.value : "")).join("");
}
