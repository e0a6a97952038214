import { scaleLinear } from "d3-scale";
import type { Element } from "hast";
import type { Estimate } from "../../core/interval.ts";
import type { Numbers } from "../../language/numbers.ts";
import { bottomAxis, type Plot } from "./kit/axis.ts";
import { round } from "./kit/round.ts";
import { line, path, point } from "./kit/shapes.ts";
import { ticksOf } from "./kit/ticks.ts";

/** An estimate in its row. */
export interface ForestMark {
  readonly y: number;
  readonly its: Estimate;
  readonly radius: number;
  readonly isEverybody: boolean;
  readonly title: string;
}

/** How far intervals are followed beyond the estimates, in spans of these. */
const FOLLOWED = 1.5;

/** Marks with their intervals, over an axis with a dashed line at each reference value. */
export function forestPanel(
  marks: readonly ForestMark[],
  plot: Plot,
  {
    references,
    unit = 1,
    numbers,
  }: { readonly references: readonly number[]; readonly unit?: number; readonly numbers: Numbers },
): { readonly elements: Element[]; readonly isCut: boolean } {
  const [low, high] = domainOf(marks, references);
  const x = scaleLinear()
    .domain([low * unit, high * unit])
    .nice(4)
    .range([plot.left, plot.right]);
  const at = (value: number) => x(value * unit);
  const bounds = marks.map(({ its: { interval } }) => {
    if (interval === undefined) return undefined;
    // A scale makes NaN of infinity.
    const from = interval.low === undefined ? -Infinity : at(interval.low);
    const to = interval.high === undefined ? Infinity : at(interval.high);
    return {
      ...{ from: Math.max(plot.left, from), to: Math.min(plot.right, to) },
      ...{ fromCut: from < plot.left, toCut: to > plot.right },
    };
  });
  const ticks = ticksOf(x, 4, numbers);
  return {
    elements: [
      ...bottomAxis(plot, ticks),
      ...references.map((value) => line(at(value), plot.top, at(value), plot.bottom, "ink", { dash: "5 3" })),
      ...marks.flatMap(({ y, its, radius, isEverybody, title }, i) => {
        const bound = bounds[i];
        const paint = isEverybody ? "ink" : "mark-1";
        return [
          ...(bound === undefined
            ? []
            : [
                line(bound.from, y, bound.to, y, paint, { width: 1.75 }),
                end(bound.from, y, bound.fromCut ? -1 : 0, paint),
                end(bound.to, y, bound.toCut ? 1 : 0, paint),
              ]),
          point(isEverybody ? "diamond" : "square", at(its.estimate), y, radius, paint, { title }),
        ];
      }),
    ],
    isCut: bounds.some((bound) => bound?.fromCut === true || bound?.toCut === true),
  };
}

/** From the references to what estimates and intervals reach; a very wide interval is cut, not all others squeezed. */
function domainOf(marks: readonly ForestMark[], references: readonly number[]): [number, number] {
  const estimates = [...references, ...marks.map(({ its }) => its.estimate)];
  const [least, most] = [Math.min(...estimates), Math.max(...estimates)];
  const reach = FOLLOWED * (most - least || 1);
  const lows = marks.map(({ its: { interval } }) => interval?.low ?? least);
  const highs = marks.map(({ its: { interval } }) => interval?.high ?? most);
  const low = Math.max(Math.min(least, ...lows), least - reach);
  const high = Math.min(Math.max(most, ...highs), most + reach);
  return low === high ? [low - 1, high + 1] : [low, high];
}

/** The end of an interval: a stroke across, or an arrow where it goes on. */
function end(x: number, y: number, direction: -1 | 0 | 1, paint: "ink" | "mark-1"): Element {
  if (direction === 0) return line(x, y - 4, x, y + 4, paint, { width: 1.75 });
  const back = round(x - 7 * direction);
  return path(`M${round(x)} ${round(y)}L${back} ${round(y - 4)}L${back} ${round(y + 4)}Z`, paint);
}
