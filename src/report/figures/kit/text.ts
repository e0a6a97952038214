import type { Element, ElementContent } from "hast";
import { s } from "hastscript";
import { SYMBOL_END, SYMBOL_START } from "../../../language/symbol.ts";
import { filled, type Paint } from "./paint.ts";
import { round } from "./round.ts";
import { wrapped } from "./wrap.ts";

/** Sizes of text in pixels: of a heading in the figure, of its words, and of remarks and ticks. */
export const SIZES = { heading: 14, body: 13, small: 12 } as const;

/** From line to line. */
export const LEADING = 1.3;

/** How a text stands. */
export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  readonly paint?: Paint;
  /** Room to the side; a text that has too little is broken, and shortened where `lines` are full. */
  readonly width?: number;
  /** The most lines; 1 if left out. */
  readonly lines?: number;
}

/** What a text takes: the element, and how high its lines are together. */
export interface Placed {
  readonly element: Element;
  readonly height: number;
}

/**
 * A text whose first line stands on `y`; symbols in it are set in italics. Where it has no room, all of it is in its `<title>`.
 */
export function text(x: number, y: number, content: string, style: TextStyle = {}): Placed {
  const { size = SIZES.body, bold = false, anchor = "start", paint = "ink", width, lines: most } = style;
  const { lines, isWhole } =
    width === undefined
      ? { lines: [content], isWhole: true }
      : wrapped(content, { width, size, bold, lines: most ?? 1 });
  const leading = size * LEADING;
  const element = s(
    "text",
    {
      ...filled(paint),
      x: round(x),
      y: round(y),
      fontSize: size,
      ...(bold && { fontWeight: "bold" }),
      ...(anchor !== "start" && { textAnchor: anchor }),
    },
    ...(isWhole ? [] : [s("title", plain(content))]),
    ...(lines.length < 2
      ? withSymbols(lines[0] ?? "")
      : lines.map((line, i) => {
          // A space at the end keeps the words apart for who copies them, but would move a line that does not begin at x.
          const shown = anchor === "start" ? line : line.trimEnd();
          return s("tspan", { x: round(x), y: round(y + i * leading) }, ...withSymbols(shown));
        })),
  );
  return { element, height: lines.length * leading };
}

/** What no XML may hold, however it is written. */
const NOT_XML = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Text without the marks of symbols, for where nothing can be in italics. */
export function plain(content: string): string {
  return content.replaceAll(SYMBOL_START, "").replaceAll(SYMBOL_END, "").replace(NOT_XML, "\ufffd");
}

const SYMBOL = new RegExp(`(${SYMBOL_START}[^${SYMBOL_END}]*${SYMBOL_END}?)`, "u");

function withSymbols(line: string): ElementContent[] {
  return line
    .split(SYMBOL)
    .filter((part) => part !== "")
    .map((part) =>
      part.startsWith(SYMBOL_START)
        ? s("tspan", { fontStyle: "italic" }, plain(part))
        : { type: "text", value: plain(part) },
    );
}
