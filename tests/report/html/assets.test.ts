import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { onShade } from "../../../src/report/figures/kit/paint.ts";
import { SCRIPT } from "../../../src/report/html/script/index.ts";
import { COLOURS } from "../../../src/report/html/style/colours.ts";
import { DARK_PAINTS } from "../../../src/report/html/style/figures.ts";
import { STYLE } from "../../../src/report/html/style/index.ts";
import { folder } from "../../cli/run.ts";

const { path, write } = folder();
write("biome.json", JSON.stringify({ linter: { rules: { preset: "recommended" } } }));

/** Whether the linter finds nothing wrong in a text as if it were a file. */
function passes(name: string, text: string): boolean {
  const biome = fileURLToPath(new URL("../../../node_modules/@biomejs/biome/bin/biome", import.meta.url));
  const args = [biome, "lint", "--skip=style", "--error-on-warnings", write(name, text)];
  const { status } = spawnSync(process.execPath, args, { cwd: path });
  return status === 0;
}

/** Relative luminance, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const [light, dark] = COLOURS.split("@media").map(
  (block) =>
    new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name!, colour!])),
) as [Map<string, string>, Map<string, string>];

describe("the style and the script of a page", () => {
  it("have nothing a linter would say of them, and it would say it", () => {
    expect(passes("page.js", SCRIPT)).toBe(true);
    expect(passes("page.css", STYLE)).toBe(true);
    expect(passes("page.js", `${SCRIPT} debugger;`)).toBe(false);
    expect(passes("page.css", `${STYLE} a { colr: red; }`)).toBe(false);
  }, 60_000);

  it("can stand in a page, and reach for nothing beyond it", () => {
    expect(SCRIPT + STYLE).not.toMatch(/<\/|<!--|url\(|@import|fetch\(|innerHTML|eval\(/);
  });

  it("are legible: text has a contrast of 4.5 or more on what it stands on, in light and in dark", () => {
    for (const colours of [light, dark]) {
      const of = (name: string) => colours.get(name)!;
      for (const ground of ["paper", "raised"])
        for (const text of ["ink", "muted", "link"])
          expect(contrast(of(text), of(ground)), `${text} on ${ground}`).toBeGreaterThan(4.5);
      expect(contrast(of("ink"), of("note-paper"))).toBeGreaterThan(7);
      for (const sign of ["focus", "note", "line"])
        expect(contrast(of(sign), of("paper")), sign).toBeGreaterThan(3);
    }
  });

  it("give drawings in the dark marks that stand out from the page and from each other in grey, and shades that can be written on", () => {
    const paper = dark.get("paper")!;
    const marks = [1, 2, 3, 4].map((mark) => DARK_PAINTS[`mark-${mark as 1}`]);
    for (const colour of [...marks, DARK_PAINTS.accent]) expect(contrast(colour, paper)).toBeGreaterThan(3);
    const inOrder = marks.map(luminance).sort((a, b) => a - b);
    for (const [i, mark] of inOrder.slice(1).entries()) expect(mark / inOrder[i]!).toBeGreaterThan(1.3);
    for (const shade of [0, 1, 2, 3, 4, 5, 6] as const) {
      const text = dark.get(onShade(shade))!;
      expect(contrast(text, DARK_PAINTS[`shade-${shade}`]), `shade ${shade}`).toBeGreaterThan(4.5);
    }
  });
});
