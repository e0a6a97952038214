import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/language/index.ts";
import { reportCatalogueOf } from "../../../src/language/report/index.ts";
import { svgFile } from "../../../src/report/figure-file.ts";
import { figuresOf } from "../../../src/report/figures/index.ts";
import { textWidth } from "../../../src/report/figures/kit/text-width.ts";
import { CASES, drawn } from "./cases.ts";
import { cohortOf } from "./cohort.ts";
import { all, type Read, readSvg, titles, written } from "./read-svg.ts";

const LANGUAGES = ["en", "id"] as const;
const OURS = ["flow", "slopes", "raincloud", "gain-histogram", "pre-and-gain"] as const;
const ELEMENTS = new Set([
  "svg",
  "title",
  "desc",
  "rect",
  "line",
  "circle",
  "path",
  "text",
  "tspan",
  "g",
  "defs",
  "pattern",
]);
const CLASS = /^(?:ink|muted|grid|paper|accent|mark-[1-4]|shade-[0-6])$/;

/** The points by which an element must lie within its figure. */
function places({ name, attributes, text, children }: Read): [number, number][] {
  const of = (key: string) => Number(attributes[key]);
  if (name === "line")
    return [
      [of("x1"), of("y1")],
      [of("x2"), of("y2")],
    ];
  if (name === "rect")
    return [
      [of("x"), of("y")],
      [of("x") + of("width"), of("y") + of("height")],
    ];
  if (name === "circle")
    return [
      [of("cx") - of("r"), of("cy") - of("r")],
      [of("cx") + of("r"), of("cy") + of("r")],
    ];
  if (name === "path") {
    const numbers = attributes["d"]!.match(/-?[\d.]+/g)!.map(Number);
    return numbers.flatMap((x, i): [number, number][] => (i % 2 === 0 ? [[x, numbers[i + 1]!]] : []));
  }
  if (name === "text") {
    const lines = children.filter((child) => child.name === "tspan" && child.attributes["x"] !== undefined);
    const title = children.find((child) => child.name === "title")?.text ?? "";
    return (lines.length > 0 ? lines.map((line) => line.text) : [text.slice(title.length)]).flatMap(
      (content, i): [number, number][] => {
        const width = textWidth(content.trimEnd(), of("font-size"), attributes["font-weight"] === "bold");
        const before = { start: 0, middle: width / 2, end: width }[attributes["text-anchor"] ?? "start"]!;
        const y = Number(lines[i]?.attributes["y"] ?? attributes["y"]);
        return [
          [of("x") - before, y - of("font-size") * 0.8],
          [of("x") - before + width, y + of("font-size") * 0.2],
        ];
      },
    );
  }
  return [];
}

describe.each(Object.keys(CASES))("the figures of a study with %s", (name) => {
  const report = CASES[name]!();

  it.each(LANGUAGES)("are well-formed, named, described and within their bounds (%s)", async (language) => {
    const figures = figuresOf(await report, catalogueOf(language), reportCatalogueOf(language));
    expect(figures.size).toBeGreaterThan(2);
    for (const [id, figure] of figures) {
      const file = svgFile(figure);
      expect(file, id).not.toMatch(/NaN|Infinity|undefined|\[object| style=/);
      const svg = readSvg(file);
      const [title, description] = svg.children;
      expect(svg.attributes, id).toMatchObject({
        role: "img",
        viewBox: `0 0 ${figure.width} ${figure.height}`,
        "aria-labelledby": `${id}-title ${id}-desc`,
      });
      expect([title!.name, title!.text], id).toEqual(["title", figure.title]);
      expect([description!.name, description!.text], id).toEqual(["desc", figure.description]);
      expect(figure.title.length, id).toBeGreaterThan(5);
      expect(figure.description, id).toMatch(/\d/);
      expect(figure.description.length, id).toBeLessThan(2000);
      const parts = all(svg);
      expect(
        parts.map((part) => part.name).filter((part) => !ELEMENTS.has(part)),
        id,
      ).toEqual([]);
      const classes = parts.flatMap(({ attributes }) => attributes["class"] ?? []);
      expect(
        classes.filter((paint) => !CLASS.test(paint)),
        id,
      ).toEqual([]);
      const isOutside = ([x, y]: [number, number]) =>
        !(x >= -0.01 && y >= -0.01 && x <= figure.width + 0.01 && y <= figure.height + 0.01);
      expect(
        parts.filter((part) => places(part).some(isOutside)),
        id,
      ).toEqual([]);
      const coordinates = [...file.matchAll(/ (?:x|y|x1|x2|y1|y2|cx|cy|r|d|width|height)="([^"]*)"/g)];
      expect(
        coordinates.filter(([, number]) => /\.\d{3}/.test(number!)),
        id,
      ).toEqual([]);
    }
  });

  it("are drawn alike a second time", async () => {
    const files = async () =>
      [...figuresOf(await report, catalogueOf("id"), reportCatalogueOf("id")).values()].map(svgFile);
    expect(await files()).toEqual(await files());
  });
});

describe("figures of scores", () => {
  it("are five where a scale is known, and lack only the normalized gain where it is not", async () => {
    expect([...drawn(await CASES["five people"]!()).keys()]).toEqual(OURS);
    expect([...drawn(await CASES["no scale"]!()).keys()]).toEqual(
      OURS.filter((id) => id !== "gain-histogram"),
    );
  });

  it("of fewer people than the least cell only say where they went", async () => {
    const few = [1, 2, 3, 4].map((i): readonly [string, number, number] => ["A", 10 * i, 20 * i]);
    expect([...drawn(await cohortOf(few, { scale: { min: 0, max: 100 } })).keys()]).toEqual(["flow"]);
    expect(drawn(await cohortOf(few, { scale: { min: 0, max: 100 } }, { minCell: 4 })).size).toBe(5);
  });

  it("do not exist without scores", async () => {
    const { result } = await CASES["five people"]!();
    const { gains: _gains, compare: _compare, ...without } = result;
    expect(drawn({ result: without }).size).toBe(0);
    expect([...drawn({ result }).keys()]).toEqual(["flow"]);
  });

  it("show names from the data as text alone, and a long one whole in its title", async () => {
    const figures = drawn(await CASES["hostile names"]!());
    const slopes = figures.get("slopes")!;
    expect(written(slopes).some((text) => text.startsWith("<img"))).toBe(true);
    expect(titles(slopes).find((title) => title.startsWith("=cmd"))!.length).toBeGreaterThan(4990);
    for (const svg of figures.values()) {
      expect(JSON.stringify(svg)).not.toMatch(/\u202e|\\u001b/);
      for (const { attributes } of all(svg)) {
        expect(Object.keys(attributes).filter((key) => key.startsWith("on") || key === "href")).toEqual([]);
      }
    }
  });

  it("write numbers as the language does", async () => {
    const report = await CASES["three tiers, followed up"]!();
    expect(written(drawn(report, "id").get("slopes")!)).toContain("53,71");
    expect(written(drawn(report, "en").get("slopes")!)).toContain("53.71");
  });

  it("are the same bytes wherever they are drawn", async () => {
    const figures = figuresOf(await CASES["five people"]!(), catalogueOf("id"), reportCatalogueOf("id"));
    for (const id of ["flow", "slopes", "gain-histogram"] as const)
      await expect(svgFile(figures.get(id)!)).toMatchFileSnapshot(`../../golden/${id}.id.svg`);
  });
});
