import stringWidth from "fast-string-width";
import { visible } from "../../language/visible.ts";
import { withoutCommands } from "../log-commands.ts";

/** The row around a finding, ready to be shown, and what to point at; in columns of a terminal. */
export interface Excerpt {
  readonly line: string;
  readonly caretStart: number;
  readonly caretLength: number;
}

const NEIGHBOURS = 3;
const LONGEST_NEIGHBOUR = 16;
const LONGEST_CELL = 40;
/** What a cell of that many characters shows is cut anyway. */
const LOOKED_AT = 1000;
const MORE = "…";

/**
 * The cells around the offending one (`column`, from 0; the whole row where it is undefined) as a line no wider than
 * `width`, but for a cell that needs a few columns at least. `mask` hides what must not be shown of a cell, by its
 * place; it sees the whole cell, for a part of an identifier would escape it.
 */
export function excerptOf(
  cells: readonly string[],
  column: number | undefined,
  delimiter: string,
  mask: (text: string, index: number) => string,
  width: number,
): Excerpt {
  const at = column === undefined || column >= cells.length ? undefined : column;
  const shown = new Map<number, string>();
  const show = (index: number, longest: number) =>
    shown.set(
      index,
      quoted(
        shortened(withoutCommands(visible(mask(cells[index]!, index).slice(0, LOOKED_AT))), longest),
        delimiter,
      ),
    );
  if (at !== undefined) show(at, Math.max(1, Math.min(LONGEST_CELL, width - 2 * (MORE.length + 1) - 2)));
  for (const index of nearestFirst(cells.length, at)) {
    show(index, LONGEST_NEIGHBOUR);
    if (shown.size > 1 && stringWidth(assembled(shown, cells.length, delimiter).join("")) > width) {
      shown.delete(index);
      break;
    }
  }
  const [before, pointed, after] = assembled(shown, cells.length, delimiter, at);
  const caretStart = stringWidth(before);
  const caretLength = stringWidth(before + pointed) - caretStart;
  return { line: before + pointed + after, caretStart, caretLength: Math.max(1, caretLength) };
}

/** The neighbours of a cell, left and right by turns; of no cell, the first ones of the row. */
function nearestFirst(count: number, at: number | undefined): number[] {
  if (at === undefined) return Array.from({ length: Math.min(count, 2 * NEIGHBOURS + 1) }, (_, i) => i);
  const steps = Array.from({ length: NEIGHBOURS }, (_, i) => i + 1);
  return steps.flatMap((step) => [at - step, at + step]).filter((index) => index >= 0 && index < count);
}

/** What stands before, at and behind the cell pointed at; of no cell, everything is pointed at. */
function assembled(
  shown: ReadonlyMap<number, string>,
  count: number,
  delimiter: string,
  at?: number,
): readonly [before: string, pointed: string, after: string] {
  const between = delimiter === "\t" ? "⇥" : visible(delimiter);
  const places = [...shown.keys()].sort((a, b) => a - b);
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? count - 1;
  const start = first > 0 ? MORE + between : "";
  const end = last < count - 1 ? between + MORE : "";
  const text = (from: number, to: number) => places.slice(from, to).map((place) => shown.get(place)!);
  if (at === undefined) return [start, text(0, places.length).join(between), end];
  const middle = places.indexOf(at);
  const left = text(0, middle).map((cell) => cell + between);
  const right = text(middle + 1, places.length).map((cell) => between + cell);
  return [start + left.join(""), shown.get(at)!, right.join("") + end];
}

/** Cut to a width, and to a number of characters, for some have no width. */
function shortened(text: string, longest: number): string {
  const characters = [...text];
  if (characters.length <= longest && stringWidth(text) <= longest) return text;
  let kept = "";
  for (const character of characters.slice(0, longest)) {
    if (stringWidth(kept + character) > longest - MORE.length) break;
    kept += character;
  }
  return kept + MORE;
}

/** In quotes where the file would have it so, or where its spaces could not be seen. */
function quoted(text: string, delimiter: string): string {
  const needsQuotes = text.includes(delimiter) || text.includes('"') || text !== text.trim();
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
