import { COMMON_WORDS } from "../../data/identifiers/common-words.ts";
import { ENDING, WORD, wordKey } from "../../data/identifiers/words.ts";
import type { SegmentTable } from "../../data/segments/segment-table.ts";
import type { InterviewLabels } from "./interview-labels.ts";
import { isCode, type Labels } from "./labels.ts";

/** E-mail addresses; bounded, so that no text makes them slow. */
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}/g;
/** NIK, NUPTK, NIP, telephone numbers: eight digits or more, parted or not. */
const LONG_NUMBER = /\+?\d(?:[ .()-]{0,2}\d){7,24}/g;
const SHORTEST_NAME = 3;

/** What stands for a word, and whether only a capital makes the word a name. */
interface Mask {
  readonly label: string;
  readonly needsCapital: boolean;
}

/**
 * Makes a function that masks, in what informants said, what could tell who somebody is: e-mail addresses, long numbers,
 * and the names of informants, documents and coders that this report does not print, each word of them by itself.
 * Replacements stand in brackets, so that a reader sees that something was there.
 */
export function maskIdentities(
  { informants, documents, coders }: Pick<SegmentTable, "informants" | "documents" | "coders">,
  labels: Pick<InterviewLabels, "informants" | "documents" | "coders">,
): (text: string) => string {
  const masks = new Map<string, Mask>();
  const add = (names: readonly string[], { all, asWritten }: Labels, needsCapital: boolean) => {
    if (asWritten) return;
    for (const [i, name] of names.entries()) {
      if (isCode(name) || all[i] === name) continue;
      for (const word of nameWords(name))
        if (!masks.has(word)) masks.set(word, { label: `[${all[i]!}]`, needsCapital });
    }
  };
  const nameOf = ({ name }: { readonly name: string }) => name;
  add(informants.map(nameOf), labels.informants, false);
  add(coders, labels.coders, false);
  // A file is called after a person, but also after a place or a subject: "kunjungan" is none, "Kunjungan" may be.
  add(documents.map(nameOf), labels.documents, true);
  const masked = (word: string) => {
    const key = wordKey(word);
    const mask = masks.get(key) ?? masks.get(key.replace(ENDING, ""));
    return mask === undefined || (mask.needsCapital && !/^\p{Lu}/u.test(word)) ? word : mask.label;
  };
  return (text) => {
    const shown = text.replace(EMAIL, "[…]").replace(LONG_NUMBER, "[…]");
    return masks.size === 0 ? shown : shown.replace(WORD, masked);
  };
}

/** The words of a label that may be a name: those with a capital, or all where it has none. */
function nameWords(label: string): string[] {
  const words = label.match(WORD) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  const isDescribed = words.some((word) => COMMON_WORDS.has(wordKey(word)));
  const names = capital.length > 0 || isDescribed ? capital : words;
  return names.map(wordKey).filter((word) => word.length >= SHORTEST_NAME && !COMMON_WORDS.has(word));
}
