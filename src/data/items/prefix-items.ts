import { InputError } from "../../core/input-error.ts";
import { SYNONYMS } from "../scores/synonyms.ts";
import { headerKey } from "../sources/header-key.ts";
import type { FoundItems } from "./item-headers.ts";

/** Columns that hold a wave's whole score begin like its items: "pretest" is no item "test". */
const WHOLE_SCORES: ReadonlySet<string> = new Set([...SYNONYMS.pre[0], ...SYNONYMS.post[0]]);

interface Prefixed {
  readonly index: number;
  /** What follows the prefix, as written. */
  readonly rest: string;
}

/**
 * The item columns of two waves that begin with a prefix each; `pre_1` and `post_1` are one item, for the same follows.
 * @param free the header with the columns blank that have another role
 * @throws InputError `no-items-with-prefix`, `duplicate-header`, or `no-common-items` where no item is in both waves
 */
export function itemsByPrefix(
  free: readonly string[],
  prefixes: readonly [pre: string, post: string],
  file: string,
): FoundItems {
  const waves = prefixes.map((prefix, i) => {
    const columns = startingWith(free, prefix, prefixes[1 - i]!);
    if (columns.length === 0)
      throw new InputError("no-items-with-prefix", {
        ...{ file, prefix },
        headers: free.filter((header) => header.trim() !== ""),
      });
    return columns;
  });
  const [pre = [], post = []] = waves;
  const key = ({ rest }: Prefixed) => headerKey(rest);
  for (const wave of waves) {
    for (const column of wave) {
      const same = wave.filter((other) => key(other) === key(column));
      const positions = same.map(({ index }) => String(index + 1));
      if (same.length > 1)
        throw new InputError("duplicate-header", { file, column: free[column.index]!.trim(), positions });
    }
  }
  const inPre = new Map(pre.map((column) => [key(column), column]));
  const inPost = new Map(post.map((column) => [key(column), column]));
  const keys = [...new Set([...inPre.keys(), ...inPost.keys()])];
  if (!keys.some((its) => inPre.has(its) && inPost.has(its)))
    throw new InputError("no-common-items", {
      file,
      pre: pre.map(({ index }) => free[index]!.trim()),
      post: post.map(({ index }) => free[index]!.trim()),
    });
  return {
    waves: prefixes.map(waveOf),
    items: keys.map((its) => ({
      name: (inPre.get(its) ?? inPost.get(its))!.rest,
      places: [inPre.get(its)?.index, inPost.get(its)?.index],
    })),
  };
}

/** Whether a row has columns of both prefixes. Asked of many rows, so it throws nothing. */
export function hasPrefixes(
  cells: readonly string[],
  [pre, post]: readonly [pre: string, post: string],
): boolean {
  return startingWith(cells, pre, post).length > 0 && startingWith(cells, post, pre).length > 0;
}

function startingWith(header: readonly string[], prefix: string, other: string): Prefixed[] {
  const [wanted, rival] = [prefix.trim().toLowerCase(), other.trim().toLowerCase()];
  return header.flatMap((cell, index): Prefixed[] => {
    const text = cell.trim();
    const lower = text.toLowerCase();
    if (!lower.startsWith(wanted) || WHOLE_SCORES.has(headerKey(text))) return [];
    // Of "P" and "Post" the longer one has the column.
    if (rival.length > wanted.length && lower.startsWith(rival)) return [];
    const rest = text.slice(wanted.length).replace(/^[\s._-]+/, "");
    return headerKey(rest) === "" ? [] : [{ index, rest }];
  });
}

function waveOf(prefix: string): string {
  return prefix.trim().replace(/[\s._-]+$/, "") || prefix.trim();
}
