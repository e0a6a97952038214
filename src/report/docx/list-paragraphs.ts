import { type FileChild, Paragraph } from "docx";
import type { List } from "mdast";
import type { Written } from "./blocks.ts";
import { BULLETS, listIndent, NUMBERS } from "./numbering.ts";
import { phrases } from "./phrases.ts";

/** The paragraphs of a list, those of the lists inside it one level deeper. */
export function listParagraphs({ ordered, children }: List, written: Written, level = 0): FileChild[] {
  if (ordered === true) written.lists += 1;
  const numbering = {
    reference: ordered === true ? NUMBERS : BULLETS,
    level: Math.min(level, 8),
    instance: ordered === true ? written.lists : 0,
  };
  return children.flatMap((item) =>
    item.children.flatMap((block, i): FileChild[] => {
      if (block.type === "list") return listParagraphs(block, written, level + 1);
      if (block.type !== "paragraph") throw new Error(`a list has no block of type ${block.type}`);
      const place = i === 0 ? { numbering } : { indent: { left: listIndent(level) } };
      const runs = phrases(block.children, written);
      return [new Paragraph({ style: "ListParagraph", ...place, children: runs })];
    }),
  );
}
