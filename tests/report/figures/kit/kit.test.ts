import { scaleLinear } from "d3-scale";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { en } from "../../../../src/language/en/index.ts";
import { id } from "../../../../src/language/id/index.ts";
import { symbol } from "../../../../src/language/symbol.ts";
import { svgFile } from "../../../../src/report/figure-file.ts";
import { drawing } from "../../../../src/report/figures/kit/drawing.ts";
import { legend } from "../../../../src/report/figures/kit/legend.ts";
import { filled, onShade, outlined, type Paint, stroked } from "../../../../src/report/figures/kit/paint.ts";
import { round } from "../../../../src/report/figures/kit/round.ts";
import { frame, point } from "../../../../src/report/figures/kit/shapes.ts";
import { text } from "../../../../src/report/figures/kit/text.ts";
import { textWidth } from "../../../../src/report/figures/kit/text-width.ts";
import { countTicksOf, ticksOf } from "../../../../src/report/figures/kit/ticks.ts";
import { wrapped } from "../../../../src/report/figures/kit/wrap.ts";

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
/** CIE L*, how light something looks in grey. */
const lightness = (paint: Paint) => 116 * Math.cbrt(luminance(filled(paint).fill!)) - 16;
const contrast = (a: Paint, b: Paint) => {
  const [low, high] = [a, b].map((paint) => luminance(filled(paint).fill!)).sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
};

describe("colours", () => {
  it("stand apart in grey", () => {
    const marks = (["mark-1", "mark-2", "mark-3", "mark-4"] as const).map(lightness).sort((a, b) => a - b);
    for (let i = 1; i < marks.length; i++) expect(marks[i]! - marks[i - 1]!).toBeGreaterThan(9);
    const shades = ([0, 1, 2, 3, 4, 5, 6] as const).map((shade) => lightness(`shade-${shade}`));
    for (let i = 1; i < shades.length; i++) expect(shades[i - 1]! - shades[i]!).toBeGreaterThan(5);
  });

  it("stand apart from the paper as WCAG 2.2 asks of graphics", () => {
    for (const paint of ["mark-1", "mark-2", "mark-3", "mark-4", "accent", "muted", "ink"] as const)
      expect(contrast(paint, "paper"), paint).toBeGreaterThanOrEqual(3);
  });

  it("let every word be read on what it stands on", () => {
    expect(contrast("ink", "paper")).toBeGreaterThan(7);
    expect(contrast("muted", "paper")).toBeGreaterThan(4.5);
    for (const shade of [0, 1, 2, 3, 4, 5, 6] as const)
      expect(contrast(onShade(shade), `shade-${shade}`), `shade-${shade}`).toBeGreaterThan(4.5);
  });

  it("are one to an element, for its filling or its line", () => {
    expect(filled("ink")).toEqual({ className: ["ink"], fill: "#1a1a1a" });
    expect(stroked("ink")).toEqual({ className: ["ink"], fill: "none", stroke: "#1a1a1a" });
    expect(outlined("ink")).toEqual({ className: ["ink"], stroke: "#1a1a1a" });
    const [inner] = frame(0, 0, 10, 10, { fill: "paper", outline: "muted" }).children;
    expect(inner).toMatchObject({ properties: { className: ["paper"], fill: "#ffffff" } });
  });
});

describe("a coordinate", () => {
  it("has two decimals and no negative zero", () => {
    expect(round(1.23456)).toBe(1.23);
    expect(Object.is(round(-0.001), 0)).toBe(true);
  });

  it("is a number", () => {
    for (const none of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => round(none)).toThrow(new RangeError(`a figure has no place for ${none}`));
  });
});

describe("text in a figure", () => {
  it("is as wide as DejaVu Sans writes it", () => {
    // Advances of the font: a 613, b 635, − 838 of 1000.
    expect(textWidth("ab", 10)).toBeCloseTo(12.48, 10);
    expect(textWidth("ab", 10, true)).toBeCloseTo(13.91, 10);
    expect(textWidth("−1", 10)).toBeCloseTo(14.74, 10);
    expect(textWidth(symbol("n"), 10)).toBeCloseTo(6.34, 10);
  });

  it("is broken at spaces, and within a word that is too long", () => {
    expect(wrapped("satu dua tiga", { width: 60, size: 10, lines: 3 })).toEqual({
      lines: ["satu dua ", "tiga"],
      isWhole: true,
    });
    expect(wrapped("aaaaaaaaaaaa", { width: 32, size: 10, lines: 2 }).lines).toEqual(["aaaaa", "aaa…"]);
  });

  it("keeps within its room, however long it is, and is whole in its title", () => {
    const name = `Kelas <b>&"]]> ${"panjang ".repeat(625)}`;
    const { lines, isWhole } = wrapped(name, { width: 120, size: 12, lines: 2 });
    expect(isWhole).toBe(false);
    expect(lines).toHaveLength(2);
    for (const each of lines) expect(textWidth(each.trimEnd(), 12)).toBeLessThanOrEqual(120);
    expect(lines.at(-1)).toMatch(/…$/u);
    const placed = text(0, 0, name, { width: 120, lines: 2 });
    expect(placed.element.children[0]).toMatchObject({ tagName: "title", children: [{ value: name }] });
  });

  it("keeps the space where it is broken, unless that would move the line", () => {
    const lines = (anchor: "start" | "end") =>
      text(0, 0, "satu dua tiga", { width: 60, size: 10, lines: 3, anchor }).element.children;
    expect(lines("start")).toMatchObject([{ children: [{ value: "satu dua " }] }, {}]);
    expect(lines("end")).toMatchObject([{ children: [{ value: "satu dua" }] }, {}]);
  });

  it("ends even where there is no room at all", () => {
    expect(wrapped("abc", { width: 0, size: 10, lines: 2 })).toEqual({ lines: ["a", "…"], isWhole: false });
  });

  it("sets symbols in italics", () => {
    expect(text(1, 2, `${symbol("n")} = 5`).element.children).toEqual([
      {
        type: "element",
        tagName: "tspan",
        properties: { fontStyle: "italic" },
        children: [{ type: "text", value: "n" }],
      },
      { type: "text", value: " = 5" },
    ]);
  });
});

describe("ticks", () => {
  it("are written as the language writes numbers, all alike", () => {
    const scale = scaleLinear([-0.2, 0.8], [0, 100]);
    expect(ticksOf(scale, 4, id.numbers).map(({ label }) => label)).toEqual([
      "−0,2",
      "0,0",
      "0,2",
      "0,4",
      "0,6",
      "0,8",
    ]);
    expect(ticksOf(scaleLinear([0, 1000], [0, 1]), 2, en.numbers).map(({ label }) => label)).toEqual([
      "0",
      "500",
      "1,000",
    ]);
  });

  it("of counts are whole", () => {
    expect(countTicksOf(scaleLinear([0, 2], [0, 1]), 5, en.numbers).map(({ label }) => label)).toEqual([
      "0",
      "1",
      "2",
    ]);
  });
});

describe("a legend", () => {
  it("begins a new row where the old one is full", () => {
    const key = (x: number, y: number) => point("circle", x, y, 3, "ink");
    const items = ["naik", "turun", "tetap"].map((label) => ({ key, label }));
    expect(legend(0, 0, 1000, items).height).toBe(legend(0, 0, 1000, items.slice(0, 1)).height);
    expect(legend(0, 0, 120, items).height).toBe(3 * legend(0, 0, 1000, items).height);
    expect(legend(0, 0, 120, []).height).toBe(0);
  });
});

describe("a drawing", () => {
  const figure = drawing(
    { id: "flow", title: "<i>T</i>", description: `${symbol("n")} = ]]> \ud800`, height: 40.2 },
    [text(0, 10, "<script>&amp;]]>\u0000").element],
  );

  it("is named and described by elements of its own", () => {
    expect(figure).toMatchObject({ width: 680, height: 41, description: "n = ]]> \ufffd" });
    expect(figure.svg.properties).toMatchObject({
      viewBox: "0 0 680 41",
      width: 680,
      height: 41,
      role: "img",
      ariaLabelledBy: ["flow-title", "flow-desc"],
    });
    expect(figure.svg.children.slice(0, 2)).toMatchObject([
      { tagName: "title", properties: { id: "flow-title" }, children: [{ value: "<i>T</i>" }] },
      { tagName: "desc", properties: { id: "flow-desc" } },
    ]);
  });

  it("is well-formed XML, whatever the text", () => {
    const texts: string[] = [];
    const tags: string[] = [];
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ name }) => tags.push(name));
    parser.on("text", (part) => texts.push(part));
    parser.write(svgFile(figure)).close();
    expect(tags).toEqual(["svg", "title", "desc", "rect", "text"]);
    expect(texts.join("")).toContain("<script>&amp;]]>\ufffd");
  });
});
