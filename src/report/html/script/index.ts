import { FRAMES } from "./frames.ts";
import { GROUPS } from "./groups.ts";
import { MARKS } from "./marks.ts";
import { SORTING } from "./sorting.ts";

/** What a page can do beyond being read. Every part works alone, and the page without any. */
export const SCRIPT: string = [SORTING, GROUPS, MARKS, FRAMES].map((part) => `{${part}}\n`).join("");
