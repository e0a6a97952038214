import type { Replacement } from "./moved-text.ts";

/** Letters and digits that stand together, hyphens and the like between them included. */
const TOKEN = /[\p{L}\p{N}]+(?:[-./_][\p{L}\p{N}]+)*/gu;
const PARTS = /[\p{L}\p{N}]+/gu;
const SHORTEST = 3;
/** Digits alone may be anything: a year, a score. */
const SHORTEST_NUMBER = 6;

/** Whether an id is one that is told in running text: P01, G-0012; not "B", not "12". */
function isTelling(id: string): boolean {
  if (!/\p{N}/u.test(id) || /\s/u.test(id)) return false;
  return /\p{L}/u.test(id) ? id.length >= SHORTEST : id.length >= SHORTEST_NUMBER;
}

/**
 * Makes a function that finds participants' own ids in texts, letter for letter: the speaker before a line, the name of a
 * file. Time goes with the length of the text.
 */
export function idFinder(
  ids: Iterable<string>,
  markOf: (id: string) => string,
): (text: string) => Replacement[] {
  const telling = new Set<string>();
  for (const id of ids) if (isTelling(id)) telling.add(id);
  return (text) => {
    if (telling.size === 0) return [];
    const found: Replacement[] = [];
    const add = (id: string, start: number) => {
      if (!telling.has(id)) return false;
      found.push({ start, end: start + id.length, mark: markOf(id) });
      return true;
    };
    for (const token of text.matchAll(TOKEN)) {
      if (add(token[0], token.index)) continue;
      for (const part of token[0].matchAll(PARTS)) add(part[0], token.index + part.index);
    }
    return found;
  };
}
