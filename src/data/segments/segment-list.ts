import type { Segment } from "./segment-table.ts";

/** A piece of text as a coding has it: with whatever is known of where it is. */
interface Piece extends Segment {
  /** The id of the pre-cut segment; −1 where the file has none. */
  readonly unit: number;
}

/**
 * The distinct pieces of text: two codings are on the same piece when they have the same place in the same document;
 * without places, the same segment id, else the same words. A coding with none of these stands alone.
 */
export class SegmentList {
  readonly all: Segment[] = [];
  readonly #places = new Map<string, number>();

  of({ unit, ...segment }: Piece): number {
    const key = keyOf(segment, unit);
    const known = key === undefined ? undefined : this.#places.get(key);
    if (known !== undefined) return known;
    if (key !== undefined) this.#places.set(key, this.all.length);
    this.all.push(segment);
    return this.all.length - 1;
  }
}

function keyOf({ document, start, end, text }: Segment, unit: number): string | undefined {
  if (start !== undefined) return `${document} ${start} ${end}`;
  if (unit >= 0) return `${document} #${unit}`;
  return text === undefined ? undefined : `${document} "${text}`;
}
