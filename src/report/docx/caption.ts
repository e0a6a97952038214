import { Paragraph } from "docx";
import type { CaptionedTable, FigureNode } from "../nodes.ts";
import { bookmarked, field } from "./element.ts";
import { phrases, run, type Writing } from "./phrases.ts";

/**
 * "Table 3. Effect sizes": Word counts the tables and the figures each by themselves, by what they are called. References
 * lead to the bookmark around the number.
 */
export function caption(node: CaptionedTable | FigureNode, writing: Writing): Paragraph {
  const isTable = node.type === "captionedTable";
  return new Paragraph({
    style: "Caption",
    keepNext: isTable,
    keepLines: true,
    spacing: isTable ? { before: 240, after: 80 } : { before: 80, after: 240 },
    children: [...numberOf(node, writing), ...phrases(node.children, writing)],
  });
}

function numberOf({ id, label = "" }: CaptionedTable | FigureNode, { places }: Writing) {
  const bold = { bold: true };
  const [, name, number] = /^(.*) (\d+)$/u.exec(label) ?? [];
  const place = places.captions.get(id);
  if (name === undefined || number === undefined || place === undefined) return [];
  const counted = field(`SEQ ${name} \\* ARABIC`, [run(number, bold)]);
  return [...bookmarked(place, [run(`${name} `, bold), counted]), run(". ", bold)];
}
