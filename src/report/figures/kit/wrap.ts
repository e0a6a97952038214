import { characterWidth, textWidth } from "./text-width.ts";

/** How a text is to be fitted. */
export interface Fit {
  /** The room, in pixels. */
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
  /** The most lines; 1 if left out. */
  readonly lines?: number;
}

/** A text in the lines it has room for, and whether something had to be left out. A line broken at a space ends in it. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly isWhole: boolean;
}

const ELLIPSIS = "…";

/**
 * Breaks a text at its spaces, and words that are too long anywhere; what has no room left is replaced by an ellipsis. Of a
 * text of any length no more than its lines is looked at.
 */
export function wrapped(text: string, { width, size, bold = false, lines: most = 1 }: Fit): Wrapped {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== "" && lines.length < most) {
    const end = lineEnd(rest, width / size, bold);
    const line = rest.slice(0, end).trimEnd();
    const isAtSpace = rest.startsWith(" ", line.length);
    rest = rest.slice(end).trimStart();
    lines.push(isAtSpace && rest !== "" ? `${line} ` : line);
  }
  if (rest !== "") lines.push(shortened((lines.pop() ?? "").trimEnd(), width, size, bold));
  return { lines, isWhole: rest === "" };
}

/** Where the first line of a text ends: after its last word that has room, or inside a word that has none. */
function lineEnd(text: string, room: number, bold: boolean): number {
  let used = 0;
  let at = 0;
  let lastSpace = 0;
  for (const character of text) {
    used += characterWidth(character, bold);
    if (character === " ") lastSpace = at;
    else if (used > room) return lastSpace > 0 ? lastSpace : Math.max(at, character.length);
    at += character.length;
  }
  return at;
}

function shortened(line: string, width: number, size: number, bold: boolean): string {
  const characters = [...line];
  while (characters.length > 0 && textWidth(characters.join("") + ELLIPSIS, size, bold) > width) {
    characters.pop();
  }
  return characters.join("").trimEnd() + ELLIPSIS;
}
