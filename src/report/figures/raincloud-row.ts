import { area, curveLinear, line as lineOf } from "d3-shape";
import type { Element } from "hast";
import { s } from "hastscript";
import type { Sample } from "../../core/sample.ts";
import type { FiveNumbers } from "../../statistics/five-numbers.ts";
import { kernelDensity, silvermanBandwidth } from "../../statistics/kernel-density.ts";
import type { Paint } from "./kit/paint.ts";
import { circle, frame, line, path, rectangle } from "./kit/shapes.ts";

/** How high the parts of a row are, and all of it with the space below. */
export const CLOUD = 62;
export const BOX = 16;
const RAIN = 30;
export const ROW = CLOUD + BOX + RAIN + 26;

/** More people than these do not each have a drop of their own. */
export const MOST_DROPS = 400;
/** Steps of the axis in which people are put together then. */
const SHOWERS = 100;
/** A cloud thinner than this share of the highest is not to be seen. */
const THINNEST = 0.003;
/** Steps in which the density is drawn. */
const STEPS = 160;
/** Fraction of the golden ratio: its multiples fall evenly, and never in a pattern. */
const GOLDEN = 0.6180339887498949;

/** The density at one score. */
export interface CloudPoint {
  readonly at: number;
  readonly density: number;
}

/** The outline of a cloud from one end of the axis to the other; nothing where all scores are the same. */
export function cloudOf(sample: Sample, [low, high]: readonly [number, number]): CloudPoint[] {
  const bandwidth = silvermanBandwidth(sample);
  if (typeof bandwidth !== "number") return [];
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const at = low + ((high - low) * i) / STEPS;
    return { at, density: kernelDensity(sample, bandwidth, at) };
  });
}

/** Says from where to where a bar stands, and for how many. */
type Told = (from: number, to: number, count: number) => string;

/** What a row draws. */
export interface Row {
  readonly sample: Sample;
  readonly figures: FiveNumbers;
  readonly cloud: readonly CloudPoint[];
  /** The highest density of all rows, which is as high as a cloud may be. */
  readonly highest: number;
  readonly paint: Paint;
}

/** A row about the middle of its box: the cloud above, the scores below. */
export function rainAndBox(
  { sample, figures: { min, q1, median, q3, max }, cloud, highest, paint }: Row,
  domain: readonly [number, number],
  x: (score: number) => number,
  middle: number,
  told: Told,
): Element[] {
  const below = middle + BOX / 2 + 5;
  const rain = sample.n > MOST_DROPS ? showers(sample, domain, x, below, told) : drops(sample, x, below);
  const base = middle - BOX / 2 - 4;
  const top = (density: number) => base - (density / highest) * CLOUD * 0.95;
  const outline = { x: ({ at }: CloudPoint) => x(at), y: ({ density }: CloudPoint) => top(density) };
  const cloudArea = area<CloudPoint>(outline.x, base, outline.y).curve(curveLinear).digits(2);
  const cloudLine = lineOf<CloudPoint>(outline.x, outline.y).digits(2);
  const seen = cloud.filter(({ density }) => density > highest * THINNEST);
  const clouds =
    seen.length === 0
      ? []
      : [
          path(cloudArea(seen) ?? "", paint, { opacity: 0.45 }),
          path(cloudLine(seen) ?? "", paint, { asLine: true, width: 1.5 }),
        ];
  return [
    ...clouds,
    line(x(min), middle, x(max), middle, "ink"),
    line(x(min), middle - 4, x(min), middle + 4, "ink"),
    line(x(max), middle - 4, x(max), middle + 4, "ink"),
    frame(x(q1), middle - BOX / 2, x(q3) - x(q1), BOX),
    line(x(median), middle - BOX / 2, x(median), middle + BOX / 2, "ink", { width: 3 }),
    s("g", ...rain),
  ];
}

/** A drop for everybody. */
function drops({ values, counts }: Sample, x: (score: number) => number, top: number): Element[] {
  let rank = 0;
  return Array.from(values).flatMap((value, i) =>
    Array.from({ length: counts[i]! }, () => {
      rank += 1;
      const fall = (rank * GOLDEN) % 1;
      return circle(x(value), top + 3 + fall * (RAIN - 6), 2.4, "muted", { opacity: 0.6 });
    }),
  );
}

/** Bars hanging down, as long as many had about that score. */
function showers(
  { values, counts }: Sample,
  [low, high]: readonly [number, number],
  x: (score: number) => number,
  top: number,
  told: Told,
): Element[] {
  const step = (high - low) / SHOWERS;
  const heights = new Map<number, number>();
  for (const [i, value] of values.entries()) {
    const place = Math.min(SHOWERS - 1, Math.floor((value - low) / step));
    heights.set(place, (heights.get(place) ?? 0) + counts[i]!);
  }
  const most = Math.max(...heights.values());
  const width = Math.abs(x(low + step) - x(low));
  return [...heights].map(([place, count]) => {
    const from = low + place * step;
    return rectangle(x(from), top, width * 0.85, (RAIN * count) / most, "muted", {
      title: told(from, place === SHOWERS - 1 ? high : from + step, count),
    });
  });
}
