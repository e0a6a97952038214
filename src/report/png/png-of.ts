import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Figure } from "../figure.ts";
import { svgFile } from "../figure-file.ts";
import { engineBytes, figureFonts } from "./resources.ts";

/** How large a picture is: in pixels per CSS pixel of the drawing, or in pixels of its longer side. */
export type PictureSize = { readonly scale: number } | { readonly longest: number };

let fonts: Promise<Uint8Array[]> | undefined;

/** A figure as a PNG picture on white paper; the same bytes on every machine, whatever fonts it has. */
export async function pngOf(figure: Figure, size: PictureSize): Promise<Uint8Array> {
  return await pngOfSvg(svgFile(figure), size);
}

/** An SVG file as a PNG picture. Nothing it refers to is looked for. @throws what the engine throws at what is no SVG */
export async function pngOfSvg(svg: string | Uint8Array, size: PictureSize): Promise<Uint8Array> {
  fonts ??= start();
  const fontBuffers = await fonts;
  const drawing = new Resvg(svg, {
    background: "#ffffff",
    fitTo: "scale" in size ? { mode: "zoom", value: size.scale } : longerSide(svg, size.longest),
    font: { fontBuffers, defaultFontFamily: "DejaVu Sans", sansSerifFamily: "DejaVu Sans" },
  });
  try {
    const picture = drawing.render();
    try {
      return picture.asPng();
    } finally {
      picture.free();
    }
  } finally {
    drawing.free();
  }
}

function longerSide(svg: string | Uint8Array, value: number) {
  const drawing = new Resvg(svg);
  try {
    return { mode: drawing.width < drawing.height ? "height" : "width", value } as const;
  } finally {
    drawing.free();
  }
}

async function start(): Promise<Uint8Array[]> {
  await initWasm(engineBytes());
  return figureFonts();
}
