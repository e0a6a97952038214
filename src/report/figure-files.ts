import type { Root } from "mdast";
import type { Figure } from "./figure.ts";
import { svgFile } from "./figure-file.ts";
import { walk } from "./walk.ts";

/** A figure as a file of its own. */
export interface FigureFile {
  /** Its name, with the ending. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Pixels of a picture per CSS pixel: enough for print. */
const SCALE = 2;

/** The figures of a document, in their order. */
export function figuresIn(document: Root): Figure[] {
  return [...walk(document)].flatMap((node) => (node.type === "figure" ? [node.figure] : []));
}

/** The figures of a document as files; what draws pictures is loaded only for pictures. */
export async function figureFiles(document: Root, format: "svg" | "png"): Promise<FigureFile[]> {
  const figures = figuresIn(document);
  if (format === "svg")
    return figures.map((figure) => ({ name: `${figure.id}.svg`, content: svgFile(figure) }));
  const { pngOf } = await import("./png/png-of.ts");
  const files: FigureFile[] = [];
  for (const figure of figures)
    files.push({ name: `${figure.id}.png`, content: await pngOf(figure, { scale: SCALE }) });
  return files;
}
