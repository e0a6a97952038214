/** An id found in a text. */
export interface FoundId {
  readonly start: number;
  readonly end: number;
  /** Whose; `undefined` where several people's ids are written so but for case and spaces. */
  readonly id: string | undefined;
}

/** Finds participants' own ids. Time goes with the length of the text. */
export interface IdFinder {
  /** Letter for letter. */
  exactly(text: string): FoundId[];
  /** In any case, with other spaces, points and hyphens or none: "pst 001" and "PST001" for "PST-001". */
  inWhateverForm(text: string): FoundId[];
}

const PARTS = /[\p{L}\p{N}]+/gu;
const GAP = /^[\s\-./_'’]{1,3}$/;
const LONGEST_GAP = 3;
const SHORTEST = 3;
/** Digits alone may be anything: a year, a score. */
const SHORTEST_NUMBER = 6;
/** A NIK may be written in seven groups. */
const MOST_PARTS = 8;

/** Whether an id is one that is told in running text: P01, G-0012, PST 001; not "B", not "12". */
function isTelling(id: string): boolean {
  const length = foldOf(id).length;
  if (!/\p{N}/u.test(id)) return false;
  return /\p{L}/u.test(id) ? length >= SHORTEST : length >= SHORTEST_NUMBER;
}

/** Makes a finder of ids, which come in Unicode's composed form. */
export function idFinder(ids: Iterable<string>): IdFinder {
  const exact = new Set<string>();
  const folded = new Map<string, string | undefined>();
  for (const id of ids) {
    if (!isTelling(id)) continue;
    exact.add(id);
    const fold = foldOf(id);
    folded.set(fold, folded.has(fold) ? undefined : id);
  }
  const idOf = (written: string, fold: string): string | undefined =>
    exact.has(written) ? written : folded.get(fold);
  const find = (text: string, inAnyForm: boolean): FoundId[] => {
    if (exact.size === 0 || !/\p{N}/u.test(text)) return [];
    const parts = [...text.matchAll(PARTS)];
    const folds = parts.map(([part]) => foldOf(part));
    const found: FoundId[] = [];
    for (let first = 0; first < parts.length; first++) {
      const start = parts[first]!.index;
      let fold = "";
      let best: { readonly end: number; readonly last: number; readonly fold: string } | undefined;
      let isLetterForLetter = false;
      for (let i = first; i < parts.length && i < first + MOST_PARTS; i++) {
        const part = parts[i]!;
        const before = parts[i - 1];
        if (i > first && !isGap(text, before!.index + before![0].length, part.index)) break;
        fold += folds[i]!;
        const end = part.index + part[0].length;
        const isSame = exact.has(text.slice(start, end));
        // "G002 1 orang" speaks of G002, though there be a G0021.
        if (!isSame && (isLetterForLetter || !inAnyForm || !folded.has(fold))) continue;
        best = { end, last: i, fold };
        isLetterForLetter ||= isSame;
      }
      if (best === undefined) continue;
      const { end, last } = best;
      found.push({ start, end, id: idOf(text.slice(start, end), best.fold) });
      first = last;
    }
    return found;
  };
  return {
    exactly: (text) => find(text, false),
    inWhateverForm: (text) => find(text, true),
  };
}

/** Looked at only where it is short: a text of few words would be copied for each of them. */
function isGap(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_GAP && GAP.test(text.slice(from, to));
}

/** An id without case, and without all that is no letter or digit. */
function foldOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
