import { Chalk, type ChalkInstance } from "chalk";
import { wrapAnsi } from "fast-wrap-ansi";
import type { PhrasingContent, Root, RootContent } from "mdast";
import { visible } from "../language/visible.ts";
import { linesWithoutCommands } from "./log-commands.ts";
import type { CaptionedTable, FigureNode } from "./nodes.ts";
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
  const blocks = document.children.map((block) => renderBlock(block, width, ink));
  const text = blocks.filter((block) => block !== "").join("\n\n");
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
    case "captionedTable":
      return [captionLine(block, ink), renderBlock(block.table, width, ink)].join("\n");
    case "figure":
      // A terminal draws nothing: what there is to see is told.
      return [captionLine(block, ink), wrapAnsi(visible(block.figure.description), width)].join("\n");
    case "titlePage":
      return [ink.bold.underline(block.title), ...(block.subtitle === undefined ? [] : [block.subtitle])]
        .concat(block.lines)
        .map((line) => wrapAnsi(line, width))
        .join("\n");
    case "contents":
      return "";
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
      if (node.type === "inlineCode") return node.value;
      // An address is of use only where it can be followed; here its words are what there is to see.
      if (node.type === "link") return renderInline(node.children, ink);
      if (node.type === "crossReference") return node.label ?? node.to;
      throw new Error(`a report has no text of type ${node.type}`);
    })
    .join("");
}

/** "Table 3. Effect sizes" */
function captionLine({ label, children }: CaptionedTable | FigureNode, ink: ChalkInstance): string {
  return `${ink.bold(`${label ?? ""}.`)} ${renderInline(children, ink)}`;
}

function indent(text: string, first: string, rest: string): string {
  return text
    .split("\n")
    .map((line, i) => (i === 0 ? first : rest) + line)
    .join("\n");
}
