import { maskText } from "../data/identifiers/mask.ts";
import type { TableColumn } from "./table.ts";

const LONGEST = 40;
const KEPT = 24;

/**
 * A cell as a finding may show it: identifiers in it masked, shortened; of a column that tells who somebody is, or what
 * they said, only the first character.
 */
export function shownCell(text: string, column: Pick<TableColumn, "isSecret"> | undefined): string {
  const trimmed = text.trim();
  if (column?.isSecret === true) return masked(trimmed);
  // An identifier that is cut in two would no longer look like one.
  const shown = maskText(trimmed.slice(0, 20 * LONGEST));
  const characters = [...shown];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : shown;
}

/** The first character, and a dot for each other letter or digit. */
function masked(text: string): string {
  const [first = "", ...rest] = [...text.slice(0, 2 * KEPT)];
  const shown = first + rest.join("").replace(/[\p{L}\p{N}]/gu, "•");
  const characters = [...shown];
  return characters.length > KEPT ? `${characters.slice(0, KEPT - 1).join("")}…` : shown;
}
