import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Figure } from "../figure.ts";
import { svgFile } from "../figure-file.ts";
import { engineBytes, figureFonts } from "./resources.ts";

export interface PngOptions {
  /** Pixels of the picture per CSS pixel of the figure. */
  readonly scale: number;
}

let fonts: Promise<Uint8Array[]> | undefined;

/** A figure as a PNG picture on white paper; the same bytes on every machine, whatever fonts it has. */
export async function pngOf(figure: Figure, { scale }: PngOptions): Promise<Uint8Array> {
  return await pngOfSvg(svgFile(figure), scale);
}

/** An SVG file as a PNG picture. Nothing it refers to is looked for. @throws what the engine throws at what is no SVG */
export async function pngOfSvg(svg: string | Uint8Array, scale: number): Promise<Uint8Array> {
  fonts ??= start();
  const fontBuffers = await fonts;
  const drawing = new Resvg(svg, {
    background: "#ffffff",
    fitTo: { mode: "zoom", value: scale },
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

async function start(): Promise<Uint8Array[]> {
  await initWasm(engineBytes());
  return figureFonts();
}
