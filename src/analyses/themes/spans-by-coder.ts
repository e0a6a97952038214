/** A coding with its place; everything but the place is an index. */
export interface PlacedCoding {
  readonly document: number;
  readonly coder: number;
  readonly code: number;
  /** First position of the coded text. */
  readonly start: number;
  /** First position after it. */
  readonly end: number;
}

/** Codings of one document and coder, by start, then end. */
export interface Spans {
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** The furthest end up to and with each coding. */
  readonly reach: Float64Array;
  /** Index into `codes` per coding. */
  readonly code: Int32Array;
  readonly codes: readonly number[];
  /** Places of each code's codings. */
  readonly places: readonly (readonly number[])[];
}

/**
 * The codings of each document and coder, parted where no coding reaches across: codings that overlap are always together.
 * In the order in which documents and coders are first seen; codings that stand alone are left out.
 */
export function* spansByCoder(codings: readonly PlacedCoding[]): Generator<readonly PlacedCoding[]> {
  for (const group of groupsOf(codings)) {
    group.sort((x, y) => x.start - y.start || x.end - y.end);
    let from = 0;
    let reach = Number.NEGATIVE_INFINITY;
    for (let i = 0; i <= group.length; i++) {
      const next = group[i];
      if (i > from && (next === undefined || next.start >= reach)) {
        if (i - from > 1) yield group.slice(from, i);
        from = i;
      }
      if (next !== undefined) reach = Math.max(reach, next.end);
    }
  }
}

function groupsOf(codings: readonly PlacedCoding[]): PlacedCoding[][] {
  const documents = new Map<number, Map<number, PlacedCoding[]>>();
  const groups: PlacedCoding[][] = [];
  for (const coding of codings) {
    let coders = documents.get(coding.document);
    if (coders === undefined) {
      coders = new Map();
      documents.set(coding.document, coders);
    }
    const group = coders.get(coding.coder);
    if (group !== undefined) {
      group.push(coding);
      continue;
    }
    const made = [coding];
    coders.set(coding.coder, made);
    groups.push(made);
  }
  return groups;
}

/** Codings, sorted, as columns. */
export function layOut(sorted: readonly PlacedCoding[]): Spans {
  const start = new Float64Array(sorted.length);
  const end = new Float64Array(sorted.length);
  const reach = new Float64Array(sorted.length);
  const code = new Int32Array(sorted.length);
  const known = new Map<number, number>();
  const places: number[][] = [];
  for (let i = 0; i < code.length; i++) {
    const coding = sorted[i]!;
    start[i] = coding.start;
    end[i] = coding.end;
    reach[i] = i === 0 ? coding.end : Math.max(reach[i - 1]!, coding.end);
    let index = known.get(coding.code);
    if (index === undefined) {
      index = places.length;
      known.set(coding.code, index);
      places.push([]);
    }
    code[i] = index;
    places[index]!.push(i);
  }
  return { start, end, reach, code, codes: [...known.keys()], places };
}
