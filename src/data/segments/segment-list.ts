import type { Segment } from "./segment-table.ts";

/**
 * The distinct pieces of text: two codings are on the same piece when they have the same place in the same document;
 * without places, the same segment id, else the same words. A coding with none of these stands alone.
 */
export class SegmentList {
  readonly all: Segment[] = [];
  /** Per document, what there is; a place is one number where it can be. */
  readonly #places = new Map<number, Map<number | string, number>>();

  /**
   * The number of a piece as a coding has it.
   * @param unit the id of the pre-cut segment; −1 where the file has none
   */
  of(segment: Segment, unit: number): number {
    const key = keyOf(segment, unit);
    if (key === undefined) return this.#add(segment);
    const places = this.#placesIn(segment.document);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, this.all.length);
    return this.#add(segment);
  }

  #placesIn(document: number): Map<number | string, number> {
    const known = this.#places.get(document);
    if (known !== undefined) return known;
    const places = new Map<number | string, number>();
    this.#places.set(document, places);
    return places;
  }

  #add(segment: Segment): number {
    this.all.push(segment);
    return this.all.length - 1;
  }
}

/** Positions and lengths below these make one small whole number, which is the cheapest key. */
const POSITIONS = 524_288;
const LENGTHS = 4096;

function keyOf({ start, end, text }: Segment, unit: number): number | string | undefined {
  if (start !== undefined) {
    const length = end! - start;
    return start < POSITIONS && length < LENGTHS ? start * LENGTHS + length : `${start} ${end}`;
  }
  if (unit >= 0) return `#${unit}`;
  return text === undefined ? undefined : `"${text}`;
}
