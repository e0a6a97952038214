import type { Nodes } from "mdast";
import type { ReportResult } from "../../analyses/schemas/report.schema.ts";
import { visible } from "../../language/visible.ts";
import { walk } from "../walk.ts";
import { filesOf } from "./files.ts";

/** Names files without the folder they all lie in: it says whose computer it was, not what was read. */
export function withoutFolders<Block extends Nodes>(blocks: readonly Block[], result: ReportResult): Block[] {
  const paths = filesOf(result).map(({ path }) => path);
  const folder = commonFolder(paths);
  if (folder === "") return [...blocks];
  // A path may begin another: of files in a folder with the name of a file.
  const named = [...new Set(paths)].sort((a, b) => b.length - a.length);
  return blocks.map((block) => {
    // A drawing is large, and names no file.
    if (block.type === "figure") return block;
    const copy = structuredClone(block);
    for (const node of walk(copy))
      if (node.type === "text")
        for (const path of named)
          node.value = node.value.replaceAll(visible(path), () => visible(path.slice(folder.length)));
    return copy;
  });
}

/** With the separator at its end; "" where there is none. */
function commonFolder(paths: readonly string[]): string {
  const [first = "", ...others] = paths;
  let end = 0;
  for (const { index } of first.matchAll(/[/\\]/g))
    if (others.every((path) => path.startsWith(first.slice(0, index + 1)))) end = index + 1;
  return first.slice(0, end);
}
