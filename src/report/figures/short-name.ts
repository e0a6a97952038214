import { visible } from "../../language/visible.ts";

const LONGEST = 80;

/** A name from data where there is no room to measure, such as a description: of a very long one the beginning. */
export function shortName(name: string): string {
  // Cut first: what is cut off need not be looked at.
  const characters = Array.from(visible(name.slice(0, 8 * LONGEST)));
  if (characters.length <= LONGEST && name.length <= 8 * LONGEST) return characters.join("");
  return `${characters
    .slice(0, LONGEST - 1)
    .join("")
    .trimEnd()}…`;
}
