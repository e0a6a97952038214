import { ImageRun, Paragraph } from "docx";
import type { Figure } from "../figure.ts";
import { svgFile } from "../figure-file.ts";
import { xmlCharacters } from "../xml-characters.ts";
import { pixels, UPRIGHT } from "./page.ts";

/** Pixels of a PNG picture per CSS pixel: about 200 to an inch at the width of the text. */
export const PICTURE_SCALE = 2;

/** How much of the page a figure may take, so that its caption still fits below it. */
const HIGHEST = 0.85;

/** A figure as a drawing, and as a picture for programs that show none. */
export function picture(figure: Figure, png: Uint8Array, number: number): Paragraph {
  const { title, description, width, height } = figure;
  const scale = Math.min(1, pixels(UPRIGHT.width) / width, (pixels(UPRIGHT.height) * HIGHEST) / height);
  return new Paragraph({
    style: "Picture",
    children: [
      new ImageRun({
        type: "svg",
        data: new TextEncoder().encode(svgFile(figure)),
        fallback: { type: "png", data: png },
        transformation: { width: Math.floor(width * scale), height: Math.floor(height * scale) },
        altText: {
          id: String(number),
          name: `figure-${number}`,
          title: xmlCharacters(title),
          description: xmlCharacters(`${title}. ${description}`),
        },
      }),
    ],
  });
}
