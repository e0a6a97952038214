import type { Root } from "mdast";
import type { ReportCatalogue } from "../language/report/catalogue.ts";
import type { CaptionedTable, CrossReference, FigureNode } from "./nodes.ts";
import { walk } from "./walk.ts";

/**
 * Numbers the tables and figures of a document in the order in which they stand, and lets references say what they are
 * called. A copy is made; ids must be different.
 * @throws Error for a reference to what is not there, or an id that stands twice
 */
export function numbered(document: Root, { labels }: ReportCatalogue): Root {
  const copy = structuredClone(document);
  const known = new Map<string, string>();
  const counts = { captionedTable: 0, figure: 0 };
  const references: CrossReference[] = [];
  for (const node of walk(copy)) {
    if (node.type === "crossReference") references.push(node);
    if (node.type !== "captionedTable" && node.type !== "figure") continue;
    const its: CaptionedTable | FigureNode = node;
    counts[its.type] += 1;
    its.label = labels[its.type === "figure" ? "figure" : "table"](String(counts[its.type]));
    if (known.has(its.id)) throw new Error(`two tables or figures are called "${its.id}"`);
    known.set(its.id, its.label);
  }
  for (const reference of references) {
    const label = known.get(reference.to);
    if (label === undefined) throw new Error(`the report refers to "${reference.to}", which is not in it`);
    reference.label = label;
  }
  return copy;
}
