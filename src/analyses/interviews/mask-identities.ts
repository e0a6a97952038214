import type { SegmentTable } from "../../data/segments/segment-table.ts";
import type { InterviewLabels } from "./interview-labels.ts";
import { isCode } from "./labels.ts";

/** E-mail addresses; bounded, so that no text makes them slow. */
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}/g;
/** NIK, NUPTK, NIP, telephone numbers: eight digits or more, parted or not. */
const LONG_NUMBER = /\+?\d(?:[ .()-]{0,2}\d){7,24}/g;
/** Words that stand before a name and name nobody. */
const TITLES =
  /^(?:ibu|bu|bapak|pak|bpk|bunda|mbak|mas|kak|dr|drs|dra|prof|hj?|ir|mr|mrs|ms|s\.?pd|m\.?pd)\.?$/i;
const SHORTEST_NAME = 3;

/**
 * Makes a function that masks, in what informants said, what could tell who somebody is: e-mail addresses, long numbers,
 * and the names of informants, documents and coders that this report does not print. Replacements stand in brackets, so
 * that a reader sees that something was there.
 */
export function maskIdentities(
  { informants, coders }: Pick<SegmentTable, "informants" | "coders">,
  labels: InterviewLabels,
): (text: string) => string {
  const names = new Map<string, string>();
  const add = (name: string, label: string) => {
    for (const word of name.split(/[\s,]+/u)) {
      const isName = word.length >= SHORTEST_NAME && /^\p{Lu}/u.test(word) && !TITLES.test(word);
      if (isName && !names.has(word.toLowerCase())) names.set(word.toLowerCase(), `[${label}]`);
    }
  };
  if (!labels.informants.asWritten)
    for (const [i, { name }] of informants.entries()) if (!isCode(name)) add(name, labels.informants.all[i]!);
  if (!labels.coders.asWritten)
    for (const [i, name] of coders.entries()) if (!isCode(name)) add(name, labels.coders.all[i]!);
  return (text) => {
    const masked = text.replace(EMAIL, "[…]").replace(LONG_NUMBER, "[…]");
    if (names.size === 0) return masked;
    return masked.replace(/\p{L}[\p{L}'’-]*/gu, (word) => names.get(word.toLowerCase()) ?? word);
  };
}
