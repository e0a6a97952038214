import { scaleLinear } from "d3-scale";
import type { Element } from "hast";
import { subtract } from "../../core/decimal.ts";
import { capitalized } from "../../language/capitalized.ts";
import { Format } from "../format.ts";
import { directionCounts, LOOKS } from "./directions.ts";
import { DIRECTIONS, type DrawnPair, distinctPairs } from "./distinct-pairs.ts";
import { BOTTOM_AXIS, bottomAxis, leftAxis, leftAxisWidth } from "./kit/axis.ts";
import { drawing, FIGURE_WIDTH } from "./kit/drawing.ts";
import { KEY_WIDTH, type LegendItem, legend } from "./kit/legend.ts";
import { line, point } from "./kit/shapes.ts";
import { SIZES, text } from "./kit/text.ts";
import { ticksOf } from "./kit/ticks.ts";
import type { FigureMaker } from "./maker.ts";
import { drawnScores, scoreDomain } from "./score-groups.ts";

/** Everybody's gain against the pre-test score, with the line beyond which nobody can gain. */
export const preAndGain: FigureMaker = (
  report,
  catalogue,
  { figuresScores: { common, preAndGain: says } },
) => {
  const drawn = drawnScores(report, catalogue);
  if (drawn === undefined) return undefined;
  const { words, numbers } = catalogue;
  const { all, scale, lowerIsBetter } = drawn;
  const { pre, gain, ceiling } = all.figures;
  if (!("mean" in pre && "mean" in gain)) return undefined;
  const format = new Format(catalogue);
  const domain = scoreDomain(scale, all.pairs.pre, all.pairs.post);
  const { pairs, isMerged } = distinctPairs(all.pairs, domain, lowerIsBetter);
  const gainOf = (pair: DrawnPair) => subtract(pair.post, pair.pre);

  const plot = { left: 0, right: FIGURE_WIDTH - 20, top: 36, bottom: 380 };
  const gains = pairs.map(gainOf);
  // The end of the scale towards which people improve, and the way to it that nobody can go further.
  const best = scale === undefined ? undefined : lowerIsBetter ? scale.min : scale.max;
  const starts = pairs.map((pair) => pair.pre);
  const across = scaleLinear(
    best === undefined
      ? scoreDomain(undefined, Float64Array.from(starts))
      : [Math.min(best, ...starts), Math.max(best, ...starts)],
    [0, 1],
  ).nice(8);
  const [first, last] = across.domain() as [number, number];
  const [low, high] =
    scale === undefined ? [first, last] : [Math.max(first, scale.min), Math.min(last, scale.max)];
  const farthest = best === undefined ? [] : [best - low, best - high];
  const y = scaleLinear(
    [Math.min(0, ...gains, ...farthest), Math.max(0, ...gains, ...farthest)],
    [plot.bottom, plot.top],
  );
  if (y.domain()[0] === y.domain()[1]) y.domain([-1, 1]);
  y.nice(6);
  const yTicks = ticksOf(y, 6, numbers);
  plot.left = leftAxisWidth(yTicks) + 10;
  const x = scaleLinear([low, high], [plot.left + 10, plot.right - 10]);

  // Twice as many people have twice the area, unless the largest would hide the others.
  const largest = Math.max(...pairs.map(({ count }) => count));
  const unit = Math.min(3.2, (isMerged ? 5 : 10) / Math.sqrt(largest));
  const points = pairs
    .toSorted((a, b) => b.count - a.count)
    .map((pair) => {
      const { paint, form } = LOOKS[pair.direction];
      const radius = Math.max(1.5, unit * Math.sqrt(pair.count));
      return point(form, x(pair.pre), y(gainOf(pair)), radius, paint, {
        opacity: pair.direction === "improved" ? 0.65 : 0.9,
        title: common.pair(format.figure(pair.pre), format.figure(pair.post), numbers.integer(pair.count)),
      });
    });
  const score = capitalized(words.preTest);
  const title =
    scale === undefined ? score : common.onScale(score, numbers.plain(scale.min), numbers.plain(scale.max));
  const parts: Element[] = [
    ...leftAxis(plot, yTicks, { title: says.gain }),
    ...bottomAxis(plot, ticksOf(x, 10, numbers), { title }),
    line(plot.left, y(0), plot.right, y(0), "ink", { width: 1.5 }),
    ...points,
    ...(best === undefined
      ? []
      : [line(x(low), y(best - low), x(high), y(best - high), "accent", { width: 2.5, dash: "8 4" })]),
    point("diamond", x(pre.mean), y(gain.mean), 9, "paper"),
    point("diamond", x(pre.mean), y(gain.mean), 7, "ink", {
      title: common.pair(format.figure(pre.mean), format.figure(gain.mean), numbers.integer(all.pairs.n)),
    }),
  ];
  const counts = directionCounts(all.figures);
  const keys: LegendItem[] = [
    ...DIRECTIONS.map((direction) => ({
      key: (left: number, middle: number) =>
        point(LOOKS[direction].form, left + KEY_WIDTH / 2, middle, 5, LOOKS[direction].paint),
      label: `${words[direction]}: ${format.countAndShare(counts[direction], counts[direction] / all.pairs.n)}`,
    })),
    {
      key: (left, middle) => point("diamond", left + KEY_WIDTH / 2, middle, 6, "ink"),
      label: says.mean,
    },
    ...(best === undefined
      ? []
      : [
          {
            key: (left: number, middle: number) =>
              line(left, middle, left + KEY_WIDTH, middle, "accent", { width: 2.5, dash: "8 4" }),
            label: lowerIsBetter ? says.mostLost : says.most,
          },
        ]),
  ];
  const below = legend(plot.left, plot.bottom + BOTTOM_AXIS + 2, plot.right - plot.left, keys);
  parts.push(...below.elements);
  const bounds =
    "post" in ceiling
      ? [
          says.reached(numbers.integer(ceiling.post), numbers.percent(ceiling.post / all.pairs.n)),
          ...(ceiling.pre === 0 ? [] : [says.started(numbers.integer(ceiling.pre))]),
        ]
      : [];
  const caution = lowerIsBetter ? says.cautionLower : says.caution;
  const noteTop = plot.bottom + BOTTOM_AXIS + below.height + 8 + SIZES.small;
  const note = text(plot.left, noteTop, [...bounds, isMerged ? says.merged : says.size, caution].join(" "), {
    size: SIZES.small,
    paint: "muted",
    width: plot.right - plot.left,
    lines: 6,
  });
  parts.push(note.element);
  const told = says.told({
    pre: format.figure(pre.mean),
    gain: format.figure(gain.mean),
    improved: numbers.integer(counts.improved),
    unchanged: numbers.integer(counts.unchanged),
    worsened: numbers.integer(counts.worsened),
  });
  return drawing(
    {
      id: "pre-and-gain",
      title: says.title,
      description: [says.what(numbers.integer(all.pairs.n)), told, ...bounds, caution].join(" "),
      height: noteTop + note.height,
    },
    parts,
  );
};
