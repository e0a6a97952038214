import type { ChalkInstance } from "chalk";
import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";

const GAP = 2;
/** A word up to this length is not broken unless nothing else helps. */
const LONGEST_WORD = 16;
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

/**
 * Widths that fit, as far as that can be: first headers wrap, then words, then words are broken; figures never are.
 */
function fitWidths(
  rows: readonly (readonly string[])[],
  align: readonly ("left" | "right")[],
  width: number,
): number[] {
  const columns = align.map((side, i) => {
    const header = rows[0]![i]!;
    const cells = rows.slice(1).map((row) => row[i]!);
    const widest = (measure: (cell: string) => number) => Math.max(1, ...cells.map(measure));
    const heading = longestWord(header);
    const body = widest(stringWidth);
    const wrapped = side === "right" ? body : widest((cell) => Math.min(longestWord(cell), LONGEST_WORD));
    const broken = side === "right" ? body : widest((cell) => Math.min(NARROWEST_TEXT, stringWidth(cell)));
    return {
      full: Math.max(body, stringWidth(header)),
      floors: [body, wrapped, broken].map((floor) => Math.max(heading, floor)),
    };
  });
  const widths = columns.map(({ full }) => full);
  let excess = widths.reduce((sum, w) => sum + w + GAP, -GAP) - width;
  for (let step = 0; step < 3; step++) {
    while (excess > 0) {
      const slack = widths.map((w, i) => w - columns[i]!.floors[step]!);
      const widest = slack.indexOf(Math.max(...slack));
      if (slack[widest]! <= 0) break;
      widths[widest]! -= 1;
      excess -= 1;
    }
  }
  return widths;
}

function longestWord(text: string): number {
  return Math.max(...text.split(" ").map((word) => stringWidth(word)));
}
