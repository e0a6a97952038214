/** Which codes each interview has, laid out flat: interview i has `codes[from[i]] … codes[from[i + 1] − 1]`. */
export interface InterviewCodes {
  readonly interviews: number;
  readonly from: Int32Array;
  /** Places in the list of distinct codes. */
  readonly codes: Int32Array;
  readonly distinct: number;
}

/** Lays the codes of interviews out flat; a code an interview has twice changes nothing. */
export function interviewCodes(interviews: readonly Iterable<number>[]): InterviewCodes {
  const from = new Int32Array(interviews.length + 1);
  const places = new Map<number, number>();
  const codes: number[] = [];
  for (const [i, its] of interviews.entries()) {
    for (const code of new Set(its)) {
      const place = places.get(code) ?? places.size;
      places.set(code, place);
      codes.push(place);
    }
    from[i + 1] = codes.length;
  }
  return { interviews: interviews.length, from, codes: Int32Array.from(codes), distinct: places.size };
}

/** How many codes each interview is the first to have, in the order given (as they stand, if none is). */
export function newCodesOf(
  { interviews, from, codes, distinct }: InterviewCodes,
  order?: Int32Array,
): Int32Array {
  const seen = new Uint8Array(distinct);
  const added = new Int32Array(interviews);
  let unseen = distinct;
  for (let place = 0; place < interviews && unseen > 0; place++) {
    const interview = order === undefined ? place : order[place]!;
    for (let i = from[interview]!; i < from[interview + 1]!; i++) {
      if (seen[codes[i]!] === 1) continue;
      seen[codes[i]!] = 1;
      unseen -= 1;
      added[place]! += 1;
    }
  }
  return added;
}
