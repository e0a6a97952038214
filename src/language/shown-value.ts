import { visible } from "./visible.ts";

const LONGEST = 200;

/** A value from data as a message shows it: nothing unseen in it, and no longer than fits one line that can be read. */
export function shownValue(text: string): string {
  // What is cut off anyway need not be made visible; a value of a megabyte is taken at once.
  const shown = visible(text.slice(0, 2 * LONGEST));
  const characters = [...shown];
  if (text.length <= 2 * LONGEST && characters.length <= LONGEST) return shown;
  return `${characters.slice(0, LONGEST).join("")}…`;
}
