import { scaleLinear } from "d3-scale";
import type { Element } from "hast";
import { reflect } from "../../analyses/reflect.ts";
import { capitalized } from "../../language/capitalized.ts";
import type { GainCategory } from "../../statistics/gain-category.ts";
import { Format } from "../format.ts";
import { type GainBin, gainBins } from "./gain-bins.ts";
import { BOTTOM_AXIS, bottomAxis, leftAxis, leftAxisWidth } from "./kit/axis.ts";
import { drawing, FIGURE_WIDTH } from "./kit/drawing.ts";
import type { Paint } from "./kit/paint.ts";
import { frame, line } from "./kit/shapes.ts";
import { SIZES, text } from "./kit/text.ts";
import { countTicksOf, ticksOf } from "./kit/ticks.ts";
import type { FigureMaker } from "./maker.ts";
import { drawnScores } from "./score-groups.ts";

const PAINTS: Readonly<Record<GainCategory, Paint>> = { low: "shade-2", medium: "shade-4", high: "shade-6" };
const CATEGORIES = ["low", "medium", "high"] as const;
const BOUNDS = { low: undefined, medium: 0.3, high: 0.7 } as const;

/** How many had which normalized gain, in the colours of its bands. */
export const gainHistogram: FigureMaker = (
  report,
  catalogue,
  { figuresScores: { common, gainHistogram: says } },
) => {
  const drawn = drawnScores(report, catalogue);
  if (drawn?.scale === undefined) return undefined;
  const { all, scale, lowerIsBetter, minCell } = drawn;
  const bins = gainBins(lowerIsBetter ? reflect(all.pairs, scale) : all.pairs, scale);
  const n = bins.reduce((sum, { count }) => sum + count, 0);
  const {
    categories,
    classAverageNormalizedGain: average,
    individualNormalizedGain: individual,
  } = all.figures;
  if (n < Math.max(minCell, 1) || !("high" in categories)) return undefined;
  const { words, numbers } = catalogue;
  const format = new Format(catalogue);
  const fixed = (bound: number) => numbers.fixed(bound, 2);
  const shares = (category: GainCategory) =>
    format.countAndShare(categories[category], categories[category] / n);

  const [first, second] = [bins[0]!, bins[1]!];
  const step = second.high - first.high;
  const lowest = first.high - step;
  const plot = { left: 0, right: FIGURE_WIDTH - 20, top: 96, bottom: 340 };
  const most = Math.max(...bins.map(({ count }) => count));
  const y = scaleLinear([0, most], [plot.bottom, plot.top]).nice(5);
  const yTicks = countTicksOf(y, 5, numbers);
  plot.left = leftAxisWidth(yTicks) + 8;
  const x = scaleLinear([lowest, 1], [plot.left, plot.right]);

  const bars = bins.flatMap((bin): Element[] => {
    if (bin.count === 0) return [];
    const [left, right] = [x(bin.high - step), x(bin.high)];
    const [top, width] = [y(bin.count), right - left - 1.5];
    const look = { title: told(bin), width: 0.75 };
    return [frame(left + 0.75, top, width, plot.bottom - top, { fill: PAINTS[bin.category] }, look)];
  });
  const xTicks = ticksOf(x, 10, numbers);
  // All below the first bound stand in one bin, which is no step of the axis.
  const shownTicks =
    first.low === undefined
      ? [
          { at: x(first.high - step / 2), value: lowest, label: `< ${numbers.plain(first.high)}` },
          ...xTicks.filter(({ value }) => value > first.high),
        ]
      : xTicks;
  const parts: Element[] = [
    text(8, plot.top - 72, says.people, { size: SIZES.small, paint: "muted" }).element,
    ...leftAxis(plot, yTicks),
    ...bars,
    ...bottomAxis(plot, shownTicks, { title: says.axis, isGrid: false }),
    ...(lowest < 0 ? [line(x(0), plot.top, x(0), plot.bottom, "ink", { dash: "1 3" })] : []),
    ...CATEGORIES.flatMap((category, i): Element[] => {
      const from = BOUNDS[category];
      const next = CATEGORIES[i + 1];
      const left = x(from ?? lowest);
      const right = x(next === undefined ? 1 : BOUNDS[next]!);
      const middle = (left + right) / 2;
      return [
        ...(from === undefined
          ? []
          : [line(x(from), plot.top - 64, x(from), plot.bottom, "accent", { width: 2, dash: "6 4" })]),
        text(middle, plot.top - 50, capitalized(words[category]), {
          bold: true,
          anchor: "middle",
          width: right - left,
        }).element,
        text(middle, plot.top - 33, shares(category), { anchor: "middle", width: right - left, lines: 2 })
          .element,
      ];
    }),
  ];
  const negative = bins.reduce((sum, { high, count }) => (high <= 0 ? sum + count : sum), 0);
  const notes = [
    ...("estimate" in average && "mean" in individual
      ? [
          says.averages({
            classGain: format.figure(average.estimate),
            band: words[average.category],
            mean: format.figure(individual.mean),
          }),
        ]
      : []),
    ...(negative === 0
      ? []
      : [(lowerIsBetter ? says.lowerBetterNegative : says.negative)(numbers.integer(negative))]),
    ...(n === all.pairs.n ? [] : [says.without(numbers.integer(all.pairs.n - n))]),
  ];
  const note = text(plot.left, plot.bottom + BOTTOM_AXIS + SIZES.small + 4, notes.join(" "), {
    size: SIZES.small,
    paint: "muted",
    width: plot.right - plot.left,
    lines: 4,
  });
  parts.push(note.element);
  return drawing(
    {
      id: "gain-histogram",
      title: says.title,
      description: [
        says.what(numbers.integer(n)),
        says.told({ low: shares("low"), medium: shares("medium"), high: shares("high") }),
        ...notes,
      ].join(" "),
      height: plot.bottom + BOTTOM_AXIS + note.height + 12,
    },
    parts,
  );

  function told({ low, high, count }: GainBin): string {
    const how = numbers.integer(count);
    if (low === undefined) return says.lower(fixed(high), how);
    return (high === 1 ? common.lastRange : common.range)(fixed(low), fixed(high), how);
  }
};
