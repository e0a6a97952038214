/** A word of letters, with apostrophes inside: Nur'aini. Global: for `match`, `matchAll` and `replace` only. */
export const WORD = /\p{L}[\p{L}\p{M}]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** What Indonesian and English hang on a word. */
export const ENDING = /(?:nya|ku|mu|lah|kah|pun|['’]s)$/i;

/** A word by which the same name is found again: without case, accents and forms of the apostrophe. */
export function wordKey(word: string): string {
  // Most words are plain letters, and taking others apart is slow.
  if (/^[A-Za-z]*$/.test(word)) return word.toLowerCase();
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[’ʼ]/g, "'");
}
