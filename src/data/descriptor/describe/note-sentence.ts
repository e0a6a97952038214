import type { Catalogue } from "../../../language/catalogue.ts";
import { shownValue } from "../../../language/shown-value.ts";
import type { Note } from "./note.ts";

/** Many levels or columns fit in no line. */
const MOST_NAMED = 8;

/** A note as one line. */
export function noteSentence(
  { code, args = {} }: Pick<Note, "code" | "args">,
  { init, numbers }: Catalogue,
): string {
  return init.notes[code]((name) => {
    const given = args[name];
    if (given === undefined) return "";
    if (typeof given === "number") return numbers.plain(given);
    if (typeof given === "string") return shownValue(given);
    const named = given.slice(0, MOST_NAMED).map((item) => `"${shownValue(item)}"`);
    return given.length > MOST_NAMED ? `${named.join(", ")}, … (${given.length})` : named.join(", ");
  });
}
