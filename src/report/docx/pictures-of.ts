import type { Root } from "mdast";
import type { FigureNode, TitlePage } from "../nodes.ts";
import { walk } from "../walk.ts";
import { PICTURE_SCALE } from "./picture.ts";
import { pictureSize } from "./picture-size.ts";
import { LOGO, type Logo } from "./to-title-page.ts";

/** The pictures of a document. */
export interface Pictures {
  readonly figures: ReadonlyMap<FigureNode, Uint8Array>;
  readonly logos: ReadonlyMap<TitlePage, Logo>;
}

/** A logo that is a drawing becomes a picture of so many pixels, whatever size it says it has. */
const LONGEST = 4 * LOGO;

/** Draws what is to be drawn; the engine for it is loaded only then. */
export async function picturesOf(document: Root): Promise<Pictures> {
  const figures = new Map<FigureNode, Uint8Array>();
  const logos = new Map<TitlePage, Logo>();
  for (const node of walk(document)) {
    if (node.type === "figure") {
      const { pngOf } = await import("../png/png-of.ts");
      figures.set(node, await pngOf(node.figure, { scale: PICTURE_SCALE }));
    }
    if (node.type !== "titlePage" || node.logo === undefined) continue;
    const logo = await logoOf(node.logo);
    if (logo !== undefined) logos.set(node, logo);
  }
  return { figures, logos };
}

async function logoOf({ mediaType, bytes }: NonNullable<TitlePage["logo"]>): Promise<Logo | undefined> {
  const isDrawing = mediaType === "image/svg+xml";
  const picture = isDrawing
    ? await (await import("../png/png-of.ts")).pngOfSvg(bytes, { longest: LONGEST })
    : bytes;
  const size = pictureSize(picture);
  if (size === undefined) return undefined;
  return { type: mediaType === "image/jpeg" ? "jpg" : "png", bytes: picture, ...size };
}
