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
    const sorted = byStart(group);
    let from = 0;
    let reach = Number.NEGATIVE_INFINITY;
    for (let i = 0; i <= sorted.length; i++) {
      const next = sorted[i];
      if (i > from && (next === undefined || next.start >= reach)) {
        if (i - from > 1) yield sorted.slice(from, i);
        from = i;
      }
      if (next !== undefined) reach = Math.max(reach, next.end);
    }
  }
}

const PLACES = 131_072;
const STARTS = 34_359_738_368;

/** The codings by start. Numbers are sorted much faster than objects, and a start and a place make one exact number. */
function byStart(group: readonly PlacedCoding[]): readonly PlacedCoding[] {
  const fits = ({ start }: PlacedCoding) => Number.isInteger(start) && start >= 0 && start < STARTS;
  if (group.length > PLACES || !group.every(fits)) return [...group].sort((x, y) => x.start - y.start);
  const keys = Float64Array.from(group, ({ start }, place) => start * PLACES + place).sort();
  return Array.from(keys, (key) => group[key % PLACES]!);
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

/** Codings as columns. */
export function layOut(codings: readonly PlacedCoding[]): Spans {
  const sorted = [...codings].sort((x, y) => x.start - y.start || x.end - y.end);
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
