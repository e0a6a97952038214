import type { Element } from "hast";
import { LEADING, SIZES, text } from "./text.ts";
import { textWidth } from "./text-width.ts";

/** What a mark of the figure stands for. */
export interface LegendItem {
  /** Draws the mark left of the text, within `KEY_WIDTH`, about `middle`. */
  readonly key: (left: number, middle: number) => Element;
  readonly label: string;
}

/** Room for a mark in a legend. */
export const KEY_WIDTH = 26;

const GAP = 18;
const ROW = SIZES.small * LEADING + 4;

/** A legend and how high it is. */
export interface Legend {
  readonly elements: readonly Element[];
  readonly height: number;
}

/** Marks with their names, in as many rows as they need; no name is wider than the room. */
export function legend(left: number, top: number, width: number, items: readonly LegendItem[]): Legend {
  const elements: Element[] = [];
  let x = left;
  let row = 0;
  for (const { key, label } of items) {
    const room = Math.min(width - KEY_WIDTH - 6, textWidth(label, SIZES.small));
    if (x > left && x + KEY_WIDTH + 6 + room > left + width) {
      x = left;
      row += 1;
    }
    const middle = top + row * ROW + ROW / 2;
    // A hair more than the estimate, so that rounding breaks no label.
    const style = { size: SIZES.small, width: room + 1 };
    elements.push(key(x, middle), text(x + KEY_WIDTH + 6, middle + 4, label, style).element);
    x += KEY_WIDTH + 6 + room + GAP;
  }
  return { elements, height: items.length === 0 ? 0 : (row + 1) * ROW };
}
