import { scaleLinear } from "d3-scale";
import type { Element } from "hast";
import { capitalized } from "../../language/capitalized.ts";
import { Format } from "../format.ts";
import { BOTTOM_AXIS, bottomAxis } from "./kit/axis.ts";
import { brief } from "./kit/brief.ts";
import { drawing, FIGURE_WIDTH } from "./kit/drawing.ts";
import type { Paint } from "./kit/paint.ts";
import { line, point } from "./kit/shapes.ts";
import { LEADING, SIZES, text } from "./kit/text.ts";
import { ticksOf } from "./kit/ticks.ts";
import type { FigureMaker } from "./maker.ts";
import { BOX, CLOUD, cloudOf, MOST_DROPS, ROW, rainAndBox } from "./raincloud-row.ts";
import { drawnScores, scoreDomain } from "./score-groups.ts";
import { scoresByWave } from "./wave-scores.ts";

const LABELS = 140;
const PAINTS: readonly Paint[] = ["mark-1", "mark-2", "mark-3", "mark-4"];

/** How the scores of each wave are spread: a cloud of their density, a box of their quartiles, and everybody's score. */
export const raincloud: FigureMaker = (report, catalogue, { figuresScores: { common, raincloud: says } }) => {
  const drawn = drawnScores(report, catalogue);
  if (drawn === undefined) return undefined;
  const { words, numbers } = catalogue;
  const format = new Format(catalogue);
  const waves = scoresByWave(drawn, catalogue);
  const domain = scoreDomain(drawn.scale, ...waves.map(({ sample }) => sample.values));
  const plot = {
    left: LABELS + 12,
    right: FIGURE_WIDTH - 20,
    top: 8,
    bottom: 8 + waves.length * ROW,
  };
  const x = scaleLinear(domain, [plot.left, plot.right]);
  const clouds = waves.map(({ sample }) => cloudOf(sample, domain));
  const highest = Math.max(0, ...clouds.flatMap((cloud) => cloud.map(({ density }) => density)));
  const score = capitalized(words.score);
  const { scale } = drawn;
  const title =
    scale === undefined ? score : common.onScale(score, numbers.plain(scale.min), numbers.plain(scale.max));
  const middleOf = (row: number) => plot.top + row * ROW + CLOUD + BOX / 2 + 4;
  const parts: Element[] = [...bottomAxis(plot, ticksOf(x, 10, numbers), { title })];
  for (const [row, { name, sample, figures }] of waves.entries()) {
    const middle = middleOf(row);
    const label = text(LABELS, plot.top + row * ROW + 36, name, {
      size: SIZES.heading,
      bold: true,
      anchor: "end",
      width: LABELS - 8,
      lines: 2,
    });
    parts.push(label.element);
    const beside = [
      common.n(numbers.integer(sample.n)),
      says.is(words.mean, format.figure(figures.mean)),
      ...(figures.sd === undefined ? [] : [says.is(words.sd, format.figure(figures.sd))]),
    ];
    for (const [i, content] of beside.entries()) {
      const y = plot.top + row * ROW + 36 + label.height + i * SIZES.body * LEADING;
      parts.push(text(LABELS, y, content, { anchor: "end", paint: "muted" }).element);
    }
    parts.push(
      ...rainAndBox(
        { sample, figures, cloud: clouds[row]!, highest, paint: PAINTS[row % PAINTS.length]! },
        domain,
        x,
        middle,
        (from, to, count) =>
          (to >= domain[1] ? common.lastRange : common.range)(
            format.figure(from),
            format.figure(to),
            numbers.integer(count),
          ),
      ),
    );
  }
  // The way of the means, and over it each of them.
  for (const [row, { figures }] of waves.entries()) {
    const next = waves[row + 1];
    if (next === undefined) continue;
    parts.push(
      line(x(figures.mean), middleOf(row), x(next.figures.mean), middleOf(row + 1), "accent", {
        width: 1.5,
        dash: "5 3",
      }),
    );
  }
  for (const [row, { name, figures }] of waves.entries()) {
    const told = `${brief(name)}: ${says.is(words.mean, format.figure(figures.mean))}`;
    parts.push(
      point("diamond", x(figures.mean), middleOf(row), 6.5, "paper"),
      point("diamond", x(figures.mean), middleOf(row), 5, "accent", { title: told }),
    );
  }
  const note = text(
    plot.left,
    plot.bottom + BOTTOM_AXIS + SIZES.small + 2,
    [
      says.key,
      waves.some(({ sample }) => sample.n > MOST_DROPS) ? says.bars : says.dots,
      ...(scale === undefined ? [] : [says.cut]),
    ].join(" "),
    { size: SIZES.small, paint: "muted", width: plot.right - plot.left, lines: 4 },
  );
  parts.push(note.element);
  return drawing(
    {
      id: "raincloud",
      title: says.title,
      description: [says.what, ...waves.map(told)].join(" "),
      height: plot.bottom + BOTTOM_AXIS + note.height + 10,
    },
    parts,
  );

  function told({ name, sample, figures }: (typeof waves)[number]): string {
    return says.told({
      name: brief(name),
      n: numbers.integer(sample.n),
      mean: format.figure(figures.mean),
      sd: figures.sd === undefined ? undefined : format.figure(figures.sd),
      min: format.figure(figures.min),
      q1: format.figure(figures.q1),
      median: format.figure(figures.median),
      q3: format.figure(figures.q3),
      max: format.figure(figures.max),
    });
  }
};
