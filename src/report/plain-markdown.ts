import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import type { CaptionedTable, FigureNode } from "./nodes.ts";

/** The document with only what Markdown has words for: captions become paragraphs, figures images or what they show. */
export function plain(document: Root, figures: string | undefined): Root {
  return { ...document, children: document.children.flatMap((block) => plainBlock(block, figures)) };
}

function plainBlock(block: RootContent, figures: string | undefined): RootContent[] {
  switch (block.type) {
    case "captionedTable":
      return [captionOf(block), withoutReferences(block.table)];
    case "figure": {
      const { id, title, description } = block.figure;
      if (figures === undefined) return [captionOf(block), paragraph([{ type: "text", value: description }])];
      const image = { type: "image" as const, url: `${figures}/${id}.svg`, alt: `${title}. ${description}` };
      return [paragraph([image]), captionOf(block)];
    }
    case "titlePage":
      return [
        { type: "heading", depth: 1, children: [{ type: "text", value: block.title }] },
        ...[...(block.subtitle === undefined ? [] : [block.subtitle]), ...block.lines].map((value) =>
          paragraph([{ type: "text", value }]),
        ),
      ];
    case "contents":
      return [];
    default:
      return [withoutReferences(block)];
  }
}

function captionOf({ label, children }: CaptionedTable | FigureNode): Paragraph {
  const number: PhrasingContent = { type: "strong", children: [{ type: "text", value: `${label ?? ""}.` }] };
  return paragraph([number, { type: "text", value: " " }, ...children.map(withoutReferences)]);
}

/** A block or phrase in which references, however deep, are what they refer to is called. */
function withoutReferences<Node extends Nodes>(node: Node): Node;
function withoutReferences(node: Nodes): Nodes {
  if (node.type === "crossReference") return { type: "text", value: node.label ?? node.to };
  return "children" in node ? ({ ...node, children: node.children.map(withoutReferences) } as Nodes) : node;
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: "paragraph", children };
}
