import { expect } from "vitest";
import type { Figure } from "../../../src/report/figure.ts";
import { svgFile } from "../../../src/report/figure-file.ts";
import { textWidth } from "../../../src/report/figures/kit/text-width.ts";
import { all, type Read, readSvg } from "./read-svg.ts";

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

/** Holds a figure to what all must be: well-formed, named, described, within its bounds, and made of known parts. */
export function expectWellDrawn(figure: Figure): void {
  const { id } = figure;
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
  // An element that is translucent as a whole takes a picture ten times as long as its line or its area alone.
  expect(file, id).not.toMatch(/ opacity=/);
  expect(file, id).not.toMatch(/opacity="[\d.]{5}/);
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
