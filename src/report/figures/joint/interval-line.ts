import type { Element } from "hast";
import type { Interval } from "../../../core/interval.ts";
import { round } from "../kit/round.ts";
import { line, path } from "../kit/shapes.ts";

/** An interval across, as far as there is room: where it goes on it ends in an arrow, else in a bar. */
export function intervalLine(
  interval: Interval | undefined,
  y: number,
  {
    scale,
    low,
    high,
  }: { readonly scale: (value: number) => number; readonly low: number; readonly high: number },
): Element[] {
  if (interval === undefined) return [];
  const end = (bound: number | undefined, limit: number, towards: -1 | 1) => {
    const isBeyond = bound === undefined || (bound - limit) * towards > 0;
    const x = scale(isBeyond ? limit : bound);
    const base = x - 5 * towards;
    const mark = isBeyond
      ? path(
          `M${round(x)} ${round(y)}L${round(base)} ${round(y - 3.5)}L${round(base)} ${round(y + 3.5)}Z`,
          "ink",
        )
      : line(x, y - 3.5, x, y + 3.5, "ink");
    return { x, mark };
  };
  const [from, to] = [end(interval.low, low, -1), end(interval.high, high, 1)];
  return [line(from.x, y, to.x, y, "ink", { width: 1.5 }), from.mark, to.mark];
}

/** Whether an interval goes on beyond a range. */
export function isBeyond(interval: Interval | undefined, low: number, high: number): boolean {
  if (interval === undefined) return false;
  return (
    (interval.low ?? Number.NEGATIVE_INFINITY) < low || (interval.high ?? Number.POSITIVE_INFINITY) > high
  );
}
