import type { ChalkInstance } from "chalk";
import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";

const GAP = 2;
const NARROWEST_TEXT = 8;

/**
 * A table with a line under its header, as wide as its text needs. One that does not fit the width wraps its headers
 * and words, breaking a word that is longer than its column; figures are never broken.
 */
export function renderTable(
  rows: readonly (readonly string[])[],
  align: readonly ("left" | "right")[],
  width: number,
  ink: ChalkInstance,
): string {
  const widths = fitWidths(rows, align, width);
  const wrapped = rows.map((row) =>
    row.map((cell, i) => wrapAnsi(cell, widths[i]!, { hard: true }).split("\n")),
  );
  const lines = wrapped.map((cells, r) => {
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((cell, i) => {
          // Headers stand on the line, words hang from the top.
          const text = cell[r === 0 ? line - (height - cell.length) : line] ?? "";
          const padding = " ".repeat(Math.max(0, widths[i]! - stringWidth(text)));
          const shown = r === 0 ? ink.bold(text) : text;
          return align[i] === "right" ? padding + shown : shown + padding;
        })
        .join(" ".repeat(GAP))
        .trimEnd(),
    ).join("\n");
  });
  const rule = ink.dim("─".repeat(widths.reduce((sum, w) => sum + w + GAP, -GAP)));
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

function fitWidths(
  rows: readonly (readonly string[])[],
  align: readonly ("left" | "right")[],
  width: number,
): number[] {
  const widths = align.map((_, i) => Math.max(1, ...rows.map((row) => stringWidth(row[i]!))));
  const least = align.map((side, i) => {
    const header = longestWord(rows[0]![i]!);
    const body = rows
      .slice(1)
      .map((row) =>
        side === "right" ? stringWidth(row[i]!) : Math.min(NARROWEST_TEXT, stringWidth(row[i]!)),
      );
    return Math.max(1, header, ...body);
  });
  let excess = widths.reduce((sum, w) => sum + w + GAP, -GAP) - width;
  while (excess > 0) {
    const slack = widths.map((w, i) => w - least[i]!);
    const widest = slack.indexOf(Math.max(...slack));
    if (slack[widest]! <= 0) break;
    widths[widest]! -= 1;
    excess -= 1;
  }
  return widths;
}

function longestWord(text: string): number {
  return Math.max(...text.split(" ").map((word) => stringWidth(word)));
}
