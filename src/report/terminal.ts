import { Chalk, type ChalkInstance } from "chalk";
import { wrapAnsi } from "fast-wrap-ansi";
import type { PhrasingContent, Root, RootContent } from "mdast";
import { linesWithoutCommands } from "./log-commands.ts";
import { renderTable } from "./terminal-table.ts";

/** The terminal a document is for. */
export interface Terminal {
  /** Characters in a line. */
  readonly width: number;
  readonly color: boolean;
}

/** The document as text for a terminal. */
export function renderTerminal(document: Root, { width, color }: Terminal): string {
  const ink = new Chalk({ level: color ? 1 : 0 });
  const text = document.children.map((block) => renderBlock(block, width, ink)).join("\n\n");
  return `${linesWithoutCommands(text)}\n`;
}

function renderBlock(block: RootContent, width: number, ink: ChalkInstance): string {
  switch (block.type) {
    case "heading": {
      const text = renderInline(block.children, ink);
      return block.depth === 1 ? ink.bold.underline(text) : ink.bold(text);
    }
    case "paragraph":
      return wrapAnsi(renderInline(block.children, ink), width);
    case "blockquote":
      return indent(
        block.children.map((child) => renderBlock(child, width - 2, ink)).join("\n"),
        ink.yellow("┃ "),
        ink.yellow("┃ "),
      );
    case "list":
      return block.children
        .map((item) =>
          indent(item.children.map((child) => renderBlock(child, width - 2, ink)).join("\n"), "• ", "  "),
        )
        .join("\n");
    case "code":
      // What stands under what matters here: never wrapped.
      return block.value;
    case "table": {
      const rows = block.children.map((row) => row.children.map((cell) => renderInline(cell.children, ink)));
      const align = (block.align ?? []).map((side) => (side === "right" ? "right" : "left"));
      return renderTable(rows, align, width, ink);
    }
    default:
      throw new Error(`a report has no block of type ${block.type}`);
  }
}

function renderInline(nodes: readonly PhrasingContent[], ink: ChalkInstance): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return node.value;
      if (node.type === "emphasis") return ink.italic(renderInline(node.children, ink));
      if (node.type === "strong") return ink.bold(renderInline(node.children, ink));
      throw new Error(`a report has no text of type ${node.type}`);
    })
    .join("");
}

function indent(text: string, first: string, rest: string): string {
  return text
    .split("\n")
    .map((line, i) => (i === 0 ? first : rest) + line)
    .join("\n");
}
