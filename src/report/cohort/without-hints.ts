import type { ListItem, PhrasingContent } from "mdast";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import type { Block } from "../document.ts";

/** Remarks and lists without hints to options: who reads a report has no command line. */
export function withoutHints(blocks: readonly Block[], { chapters }: ReportCatalogue): Block[] {
  const hints = Object.values(chapters.hints);
  const phrase = (node: PhrasingContent): PhrasingContent =>
    node.type === "text"
      ? { ...node, value: hints.reduce((text, hint) => text.replaceAll(hint, ""), node.value) }
      : node;
  const block = (its: Block): Block => {
    if (its.type === "paragraph") return { ...its, children: its.children.map(phrase) };
    if (its.type !== "list") return its;
    return { ...its, children: its.children.map(item) };
  };
  const item = (its: ListItem): ListItem => ({
    ...its,
    children: its.children.map((child) => block(child as Block)),
  });
  return blocks.map(block);
}
