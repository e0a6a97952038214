import type { Element } from "hast";
import { s } from "hastscript";
import { round } from "./kit/round.ts";
import { frame, line, path } from "./kit/shapes.ts";
import { LEADING, SIZES, text } from "./kit/text.ts";

/** A line in a box. */
export interface BoxLine {
  readonly text: string;
  readonly bold?: boolean;
}

/** A box with its text, and how high it is. */
export interface Box {
  readonly element: Element;
  readonly height: number;
}

const PADDING = 12;

/** A box as wide as asked for and as high as its lines need. */
export function boxed(x: number, y: number, width: number, lines: readonly BoxLine[], isAside = false): Box {
  const texts: Element[] = [];
  let below = y + PADDING;
  for (const { text: content, bold = false } of lines) {
    const placed = text(isAside ? x + PADDING : x + width / 2, below + SIZES.body * 0.95, content, {
      bold,
      anchor: isAside ? "start" : "middle",
      width: width - 2 * PADDING,
      lines: 2,
    });
    texts.push(placed.element);
    below += placed.height;
  }
  const height = below + PADDING - (LEADING - 1) * SIZES.body - y;
  const outline = frame(x, y, width, height, isAside ? { outline: "muted" } : { fill: "shade-0" }, {
    width: isAside ? 1 : 1.5,
  });
  return { element: s("g", outline, ...texts), height };
}

/** A line with a head at its end; it goes down, or to the right. */
export function arrow(x1: number, y1: number, x2: number, y2: number): Element[] {
  const goesDown = x1 === x2;
  const head = goesDown
    ? [x2 - 4.5, y2 - 8, x2 + 4.5, y2 - 8, x2, y2 - 1]
    : [x2 - 8, y2 - 4.5, x2 - 8, y2 + 4.5, x2 - 1, y2];
  return [
    line(x1, y1, goesDown ? x2 : x2 - 6, goesDown ? y2 - 6 : y2, "muted", { width: 1.5 }),
    path(`M${head.map(round).join(" ")}Z`, "muted"),
  ];
}
