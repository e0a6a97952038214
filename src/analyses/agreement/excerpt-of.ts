const LONGEST = 200;
/** A word that is longer is not looked at to its end. */
const LONGEST_WORD = 64;

/**
 * What stands at a place of a text, of a long stretch the first 200 code units: the words it touches as wholes, for half a
 * word would not be known for the name it is.
 */
export function excerptOf(text: string, start: number, end: number): string {
  const last = Math.min(end, start + LONGEST);
  const stretch = text.slice(start, last);
  const before = /^\s/u.test(stretch)
    ? ""
    : (/\S+$/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[0] ?? "");
  const after = /\s$/u.test(stretch) ? "" : (/^\S+/u.exec(text.slice(last, last + LONGEST_WORD))?.[0] ?? "");
  return (before + stretch + after).trim();
}
