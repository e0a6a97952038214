import { toUtf16 } from "../data/segments/refi/to-utf16.ts";
import type { Transcript } from "./transcripts.ts";

/** The ways of counting offsets that the copy can be written in. */
export type CountedOffsets = "utf16" | "codepoint";

/** A coding's cells as they stand in its row. */
export interface CodingCells {
  readonly quote: string;
  readonly start: string;
  readonly end: string;
  readonly length: string;
}

const WHOLE = /^\+?(\d{1,15})(?:[.,]0{1,2})?$/;

/** Moves codings with their text: a span to where its words now are, a quote to what now stands there. */
export class CodingMover {
  readonly #offsets: CountedOffsets;
  readonly #readers = new Map<Transcript, Counting>();

  constructor(offsets: CountedOffsets) {
    this.#offsets = offsets;
  }

  /** The cells of the copy; `undefined` for a quote that has no place in the text, and is to be redacted by itself. */
  move(
    cells: CodingCells,
    transcript: Transcript,
  ): Omit<CodingCells, "quote"> & { readonly quote: string | undefined } {
    const counting = this.#countingOf(transcript);
    const { before, after } = transcript;
    const [from, to] = [wholeNumber(cells.start), wholeNumber(cells.end)];
    const length =
      wholeNumber(cells.length) === counting.lengthBefore ? String(counting.lengthAfter) : cells.length;
    if (from === undefined || to === undefined) {
      const found =
        from === undefined && to === undefined ? onlyPlace(cells.quote.trim(), before) : undefined;
      const quote =
        found === undefined
          ? undefined
          : after.text.slice(after.at(found.start, "start"), after.at(found.end, "end"));
      return { ...cells, length, quote };
    }
    const [start, end] = [counting.toUnits(from), counting.toUnits(to)];
    // A place that is no stretch of text is none in the copy either: both its edges move as starts, in their order.
    const isStretch = start < end && end <= before.length;
    const [newStart, newEnd] = [after.at(start, "start"), after.at(end, isStretch ? "end" : "start")];
    const isQuote = isStretch && isSame(before.slice(start, end), cells.quote);
    return {
      quote: isQuote ? after.text.slice(newStart, newEnd) : undefined,
      start: String(counting.fromUnits(newStart)),
      end: String(counting.fromUnits(newEnd)),
      length,
    };
  }

  #countingOf(transcript: Transcript): Counting {
    const known = this.#readers.get(transcript);
    if (known !== undefined) return known;
    const fresh = countingOf(transcript, this.#offsets);
    this.#readers.set(transcript, fresh);
    return fresh;
  }
}

interface Counting {
  readonly lengthBefore: number;
  readonly lengthAfter: number;
  toUnits(offset: number): number;
  fromUnits(offset: number): number;
}

function countingOf({ before, after }: Transcript, offsets: CountedOffsets): Counting {
  if (offsets === "utf16")
    return {
      lengthBefore: before.length,
      lengthAfter: after.text.length,
      toUnits: (offset) => offset,
      fromUnits: (offset) => offset,
    };
  const units = toUtf16(before, "codepoint");
  const pairs = pairsOf(after.text);
  return {
    lengthBefore: [...before].length,
    lengthAfter: after.text.length - pairs.length,
    toUnits: units,
    fromUnits: (offset) => offset - countBelow(pairs, offset),
  };
}

/** Where characters of two code units begin, ascending. */
function pairsOf(text: string): Uint32Array {
  return Uint32Array.from([...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index));
}

function countBelow(ascending: Uint32Array, limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function onlyPlace(
  quote: string,
  text: string,
): { readonly start: number; readonly end: number } | undefined {
  const start = quote === "" ? -1 : text.indexOf(quote);
  if (start < 0 || text.indexOf(quote, start + 1) >= 0) return undefined;
  return { start, end: start + quote.length };
}

function isSame(there: string, quote: string): boolean {
  return there === quote || there.replace(/\s+/g, " ").trim() === quote.replace(/\s+/g, " ").trim();
}

function wholeNumber(cell: string): number | undefined {
  const digits = WHOLE.exec(cell.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}
