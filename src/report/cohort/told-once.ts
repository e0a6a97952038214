import type { ListItem } from "mdast";
import type { Block } from "../document.ts";

/**
 * Leaves out what an earlier place of the report says in the same words: a table, a remark, a
 * line of a list, and headings with nothing left below them. The reports that the sections come from stand alone elsewhere, and say these each.
 */
export function toldOnce(): (blocks: readonly Block[]) => Block[] {
  const told = new Set<string>();
  const isNew = (part: object) => {
    // A remark is the same in a list and on its own.
    const text = JSON.stringify("type" in part && part.type === "listItem" ? only(part as ListItem) : part);
    if (told.has(text)) return false;
    told.add(text);
    return true;
  };
  return (blocks) => sectionsOf(blocks).flatMap((section) => rest(section, isNew));
}

function rest({ title, body }: Section, isNew: (part: object) => boolean): Block[] {
  const left = body.flatMap((block): Block[] => {
    if (block.type === "paragraph") return isNew(block) ? [block] : [];
    // Ids of tables differ wherever they stand.
    if (block.type === "captionedTable") return isNew(block.table) ? [block] : [];
    if (block.type !== "list") return [block];
    const items = block.children.filter(isNew);
    return items.length === 0 ? [] : [{ ...block, children: items }];
  });
  if (title === undefined) return left;
  // A chapter goes on with its sections.
  if (left.length > 0 || body.length === 0 || title.depth === 1) return [title, ...left];
  // A remark that is all there is under a heading is told again; a list of nothing new goes with its heading.
  return body.every(({ type }) => type === "paragraph") ? [title, ...body] : [];
}

function only(item: ListItem): object {
  return item.children.length === 1 ? item.children[0]! : item;
}

interface Section {
  readonly title?: Extract<Block, { type: "heading" }>;
  readonly body: Block[];
}

function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [{ body: [] }];
  for (const block of blocks) {
    if (block.type === "heading") sections.push({ title: block, body: [] });
    else sections.at(-1)!.body.push(block);
  }
  return sections;
}
