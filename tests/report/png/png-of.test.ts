import type { Element } from "hast";
import { s } from "hastscript";
import { describe, expect, it } from "vitest";
import type { Figure } from "../../../src/report/figure.ts";
import { pngOf, pngOfSvg } from "../../../src/report/png/png-of.ts";

/** A figure of 100 by 40 pixels. */
function figureOf(...children: (Element | string)[]): Figure {
  const svg = s(
    "svg",
    { viewBox: "0 0 100 40", width: 100, height: 40, role: "img" },
    ...children,
  ) as Element;
  return { id: "flow", title: "Flow", description: "Who took part", width: 100, height: 40, svg };
}

const text = (value: string, more: Record<string, string> = {}) =>
  s(
    "text",
    { x: 5, y: 25, "font-size": 16, "font-family": "DejaVu Sans, Arial, sans-serif", ...more },
    value,
  );

const render = (...children: (Element | string)[]) => pngOf(figureOf(...children), { scale: 2 });

const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe("a figure as a PNG picture", () => {
  it("is a picture as large as was asked for", async () => {
    const png = await render();
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(sizeOf(png)).toEqual([200, 80]);
    expect(sizeOf(await pngOf(figureOf(), { scale: 3 }))).toEqual([300, 120]);
  });

  it("has its text, also bold and in families that are not there", async () => {
    const empty = await render();
    const plain = await render(text("Rerata"));
    expect(plain).not.toEqual(empty);
    expect(await render(text("Rerata", { "font-weight": "bold" }))).not.toEqual(plain);
    expect(await render(text("Rerata", { "font-family": "Arial, system-ui, sans-serif" }))).toEqual(plain);
    expect(await render(text("Rerata", { "font-family": "Nowhere" }))).toEqual(plain);
  });

  it("has the signs of statistics, none of which is drawn as what is missing", async () => {
    const missing = await render(text("\u{10fffd}"));
    const drawn = await Promise.all([..."−±≤≥≠×∞η²αωρτδ⟨⟩–—·…"].map((sign) => render(text(sign))));
    for (const png of drawn) expect(png).not.toEqual(missing);
    expect(new Set(drawn.map((png) => Buffer.from(png).toString("base64"))).size).toBe(drawn.length);
  });

  it("has the same bytes every time", async () => {
    expect(await render(text("Rerata"))).toEqual(await render(text("Rerata")));
  });

  it("takes marks and references to elsewhere in a text as text", async () => {
    const hostile = '</text><image href="file:///etc/hostname" width="9" height="9"/>&x;<!ENTITY';
    const png = await render(text(hostile));
    expect(sizeOf(png)).toEqual([200, 80]);
    expect(png).not.toEqual(await render(text("")));
  });

  it("draws text with what XML cannot hold", async () => {
    const replaced = await render(text("a\ufffd\ufffd\ufffdb"));
    expect(await render(text("a\u0001\ufffe\ud800b"))).toEqual(replaced);
  });

  it("looks for nothing a drawing refers to", async () => {
    const image = (href: string) => s("image", { href, width: 40, height: 40 });
    const empty = await render();
    for (const href of ["file:///etc/hostname", "https://example.org/a.png", "/dev/zero"])
      expect(await render(image(href))).toEqual(empty);
  });

  it("refuses what is no drawing", async () => {
    await expect(pngOfSvg(Buffer.from("<html></html>"), { scale: 1 })).rejects.toThrow();
    const bomb = `<!DOCTYPE svg [<!ENTITY a "${"a".repeat(100)}">${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i} "${`&a${i - 1 < 0 ? "" : i - 1};`.repeat(10)}">`).join("")}]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&a8;</text></svg>`;
    await expect(pngOfSvg(bomb, { scale: 1 })).rejects.toThrow();
  });
});
