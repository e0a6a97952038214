import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const FONTS = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"];

/** The fonts of the text in figures: two files of a build lie beside it, those of the sources where packages are. */
export function figureFonts(): Uint8Array[] {
  const folder = fontFolder();
  return FONTS.map((name) => readFileSync(`${folder}/${name}`));
}

/** The drawing engine's WebAssembly. */
export function engineBytes(): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm"));
}

function fontFolder(): string {
  const built = fileURLToPath(new URL("fonts", import.meta.url));
  if (existsSync(built)) return built;
  return dirname(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${FONTS[0]}`));
}
