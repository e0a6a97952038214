import type { Element, Properties } from "hast";
import { s } from "hastscript";
import { filled, outlined, type Paint, stroked } from "./paint.ts";
import { round } from "./round.ts";
import { plain } from "./text.ts";

/** What a mark may have beside its place. */
export interface Look {
  /** What it stands for; a page shows it where the mark is pointed at. */
  readonly title?: string;
  /** Width of the line, in pixels. */
  readonly width?: number;
  /** Lengths of dash and gap, such as "6 3". */
  readonly dash?: string;
  /** 0 to 1. */
  readonly opacity?: number;
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, paint: Paint, look: Look = {}): Element {
  const ends = { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) };
  return s("line", { ...stroked(paint), ...ends, ...looks(look, "strokeOpacity") }, ...titled(look));
}

/** A filled rectangle. */
export function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  paint: Paint,
  look: Look = {},
): Element {
  return s(
    "rect",
    { ...filled(paint), ...box(x, y, width, height), ...looks(look, "fillOpacity") },
    ...titled(look),
  );
}

/** A rectangle filled in one colour with an outline in another. */
export function frame(
  x: number,
  y: number,
  width: number,
  height: number,
  { fill = "paper", outline = "ink" }: { readonly fill?: Paint; readonly outline?: Paint } = {},
  look: Look = {},
): Element {
  const inner = s("rect", { ...filled(fill), ...box(x, y, width, height) });
  return s("g", { ...outlined(outline), ...looks(look, "opacity") }, ...titled(look), inner);
}

/** A filled circle. */
export function circle(x: number, y: number, radius: number, paint: Paint, look: Look = {}): Element {
  const place = { cx: round(x), cy: round(y), r: round(radius) };
  return s("circle", { ...filled(paint), ...place, ...looks(look, "fillOpacity") }, ...titled(look));
}

/** A path, filled or drawn as a line, from the text d3-shape makes of it. */
export function path(
  d: string,
  paint: Paint,
  { asLine = false, ...look }: Look & { readonly asLine?: boolean } = {},
): Element {
  const painted = asLine
    ? { ...stroked(paint), d, ...looks(look, "strokeOpacity") }
    : { ...filled(paint), d, ...looks(look, "fillOpacity") };
  return s("path", painted, ...titled(look));
}

/** Forms of a point that can be told apart without colour. */
export type PointForm = "circle" | "square" | "diamond" | "triangle";

/** A point of some form, about as large as a circle of that radius. */
export function point(
  form: PointForm,
  x: number,
  y: number,
  radius: number,
  paint: Paint,
  look: Look = {},
): Element {
  if (form === "circle") return circle(x, y, radius, paint, look);
  return path(outlineOf(form, x, y, radius), paint, look);
}

/** x and y of each corner in turn, in radii. */
const CORNERS: Readonly<Record<Exclude<PointForm, "circle">, readonly number[]>> = {
  square: [-0.9, -0.9, 0.9, -0.9, 0.9, 0.9, -0.9, 0.9],
  diamond: [0, -1.3, 1.3, 0, 0, 1.3, -1.3, 0],
  triangle: [0, -1.2, 1.2, 0.9, -1.2, 0.9],
};

function outlineOf(form: Exclude<PointForm, "circle">, x: number, y: number, radius: number): string {
  const at = CORNERS[form].map((corner, i) => round((i % 2 === 0 ? x : y) + corner * radius));
  return `M${at.join(" ")}Z`;
}

function box(x: number, y: number, width: number, height: number): Record<string, number> {
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}

/** Of what only fills, or is only a line, that alone is translucent: a whole element is drawn on a sheet of its own, slowly. */
function looks(
  { width, dash, opacity }: Look,
  translucent: "fillOpacity" | "strokeOpacity" | "opacity",
): Properties {
  const all = {
    strokeWidth: width,
    strokeDashArray: dash,
    [translucent]: opacity === undefined ? undefined : round(opacity),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function titled({ title }: Look): Element[] {
  return title === undefined ? [] : [s("title", plain(title))];
}
