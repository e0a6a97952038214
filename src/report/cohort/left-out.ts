import { visible } from "../../language/visible.ts";
import { type Block, list } from "../document.ts";
import { chapter } from "./chapter.ts";
import type { Telling } from "./telling.ts";

/** What the report does not have, and why. */
export function leftOut({ result, says }: Telling): Block[] {
  const { leftOut: words, titles } = says.chapters;
  if (result.leftOut.length === 0) return [];
  const lines = result.leftOut.map(({ section, reason, detail }) =>
    words.line(titles[section], words.reasons[reason](detail === undefined ? "" : visible(detail))),
  );
  return chapter(words.title, [list(lines)]);
}
