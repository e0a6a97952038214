import type { Element } from "hast";
import { line } from "./shapes.ts";
import { SIZES, text } from "./text.ts";
import { textWidth } from "./text-width.ts";
import type { Tick } from "./ticks.ts";

/** Where the plot lies. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the bottom axis takes below the plot, with its title. */
export const BOTTOM_AXIS = 46;

/** Ticks and title below the plot, with lines upwards through it. */
export function bottomAxis(
  plot: Plot,
  ticks: readonly Tick[],
  { title, isGrid = true }: { readonly title?: string; readonly isGrid?: boolean } = {},
): Element[] {
  return [
    ...(isGrid ? ticks.map(({ at }) => line(at, plot.top, at, plot.bottom, "grid")) : []),
    line(plot.left, plot.bottom, plot.right, plot.bottom, "ink"),
    ...ticks.flatMap(({ at, label }) => [
      line(at, plot.bottom, at, plot.bottom + 4, "ink"),
      text(at, plot.bottom + 18, label, { size: SIZES.small, anchor: "middle", paint: "muted" }).element,
    ]),
    ...(title === undefined
      ? []
      : [
          text((plot.left + plot.right) / 2, plot.bottom + 38, title, {
            anchor: "middle",
            width: plot.right - plot.left,
          }).element,
        ]),
  ];
}

/** What the labels of a left axis take beside the plot. */
export function leftAxisWidth(ticks: readonly Tick[]): number {
  return Math.max(0, ...ticks.map(({ label }) => textWidth(label, SIZES.small))) + 10;
}

/** Ticks left of the plot, with lines through it; the title stands above, where it need not be turned. */
export function leftAxis(
  plot: Plot,
  ticks: readonly Tick[],
  { title, hasLabels = true }: { readonly title?: string; readonly hasLabels?: boolean } = {},
): Element[] {
  const labels = ticks.map(
    ({ at, label }) =>
      text(plot.left - 8, at + 4, label, { size: SIZES.small, anchor: "end", paint: "muted" }).element,
  );
  return [
    ...ticks.map(({ at }) => line(plot.left, at, plot.right, at, "grid")),
    ...(hasLabels ? labels : []),
    ...(title === undefined
      ? []
      : [
          text(plot.left - leftAxisWidth(ticks) + 2, plot.top - 12, title, {
            width: plot.right - plot.left + leftAxisWidth(ticks),
          }).element,
        ]),
  ];
}
