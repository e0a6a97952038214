import { scaleLinear } from "d3-scale";
import type { Element } from "hast";
import { capitalized } from "../../language/capitalized.ts";
import { Format } from "../format.ts";
import { directionCounts, LOOKS } from "./directions.ts";
import { DIRECTIONS, type Direction, distinctPairs } from "./distinct-pairs.ts";
import { leftAxis, leftAxisWidth, type Plot } from "./kit/axis.ts";
import { brief } from "./kit/brief.ts";
import { drawing, FIGURE_WIDTH } from "./kit/drawing.ts";
import { KEY_WIDTH, legend } from "./kit/legend.ts";
import { line } from "./kit/shapes.ts";
import { SIZES, text } from "./kit/text.ts";
import { ticksOf } from "./kit/ticks.ts";
import type { FigureMaker } from "./maker.ts";
import { type DrawnGroup, drawnScores, scoreDomain } from "./score-groups.ts";
import { meanRoom, slopePanel } from "./slope-panel.ts";

/** More groups than these are not drawn beside each other. */
const MOST_GROUPS = 6;
const COLUMNS = 3;
const GAP = 14;
const HEAD = 42;
const FOOT = 26;

/** A line for each participant from pre-test to post-test, with the mean of everybody: a panel for each group. */
export const slopes: FigureMaker = (report, catalogue, { figuresScores: { common, slopes: says } }) => {
  const drawn = drawnScores(report, catalogue);
  if (drawn === undefined) return undefined;
  const { words, numbers } = catalogue;
  const { all, groups, small, scale, lowerIsBetter } = drawn;
  const areGroups = groups.length > 0 && groups.length + small.length <= MOST_GROUPS;
  const panels = areGroups ? groups : [all];
  const domain = scoreDomain(scale, all.pairs.pre, all.pairs.post);
  const columns = Math.min(COLUMNS, panels.length);
  const plotHeight = panels.length > COLUMNS ? 190 : 260;
  const format = new Format(catalogue);
  const lines = panels.map(({ pairs }) => distinctPairs(pairs, domain, lowerIsBetter));
  const y = scaleLinear(domain, [plotHeight, 0]);
  const ticks = ticksOf(y, 6, numbers);
  const left = leftAxisWidth(ticks) + 6;
  const width = (FIGURE_WIDTH - left - 6 - (columns - 1) * GAP) / columns;
  const room = Math.min(0.4 * width, Math.max(...panels.map((panel) => meanRoom(panel, catalogue))));
  const parts: Element[] = [
    text(6, 18, axisTitle(), { width: FIGURE_WIDTH - 12, size: SIZES.small, paint: "muted" }).element,
  ];
  const top = 26;
  for (const [i, panel] of panels.entries()) {
    const column = i % columns;
    const panelTop = top + Math.floor(i / columns) * (HEAD + plotHeight + FOOT) + HEAD;
    const plot: Plot = {
      left: left + column * (width + GAP),
      right: left + column * (width + GAP) + width,
      top: panelTop,
      bottom: panelTop + plotHeight,
    };
    const its = scaleLinear(domain, [plot.bottom, plot.top]);
    const middle = (plot.left + plot.right) / 2;
    parts.push(
      text(middle, plot.top - 26, panel.name, { size: SIZES.heading, bold: true, anchor: "middle", width })
        .element,
      text(middle, plot.top - 10, common.n(numbers.integer(panel.pairs.n)), {
        anchor: "middle",
        paint: "muted",
      }).element,
      ...leftAxis(plot, ticksOf(its, 6, numbers), { hasLabels: column === 0 }),
      ...slopePanel(panel, lines[i]!.pairs, plot, room, its, catalogue, common),
    );
  }
  let below = top + Math.ceil(panels.length / columns) * (HEAD + plotHeight + FOOT);
  const people = panels.reduce((sum, { pairs }) => sum + pairs.n, 0);
  const countOf = (direction: Direction) =>
    panels.reduce((sum, { figures }) => sum + directionCounts(figures)[direction], 0);
  const keys = legend(left, below, FIGURE_WIDTH - left - 6, [
    ...DIRECTIONS.map((direction) => ({
      key: (x: number, middle: number) => {
        const { paint, dash } = LOOKS[direction];
        return line(x, middle, x + KEY_WIDTH, middle, paint, {
          width: 2,
          ...(dash !== undefined && { dash }),
        });
      },
      label: `${words[direction]}: ${format.countAndShare(countOf(direction), countOf(direction) / people)}`,
    })),
    {
      key: (x: number, middle: number) => line(x, middle, x + KEY_WIDTH, middle, "accent", { width: 4 }),
      label: says.mean,
    },
  ]);
  parts.push(...keys.elements);
  below += keys.height + 8;
  const notes = [
    lines.some(({ isMerged }) => isMerged) ? says.merged : says.each,
    ...(areGroups && small.length > 0
      ? [
          common.tooFew(
            small.map(({ name }) => brief(name)).join(numbers.separator),
            numbers.integer(drawn.minCell),
          ),
        ]
      : []),
  ];
  const note = text(left, below + SIZES.small, notes.join(" "), {
    size: SIZES.small,
    paint: "muted",
    width: FIGURE_WIDTH - left - 6,
    lines: 4,
  });
  parts.push(note.element);
  return drawing(
    {
      id: "slopes",
      title: says.title,
      description: [says.what, ...panels.map(told)].join(" "),
      height: below + note.height + 8,
    },
    parts,
  );

  function axisTitle(): string {
    const score = capitalized(words.score);
    return scale === undefined
      ? score
      : common.onScale(score, numbers.plain(scale.min), numbers.plain(scale.max));
  }

  function told({ name, pairs, figures }: DrawnGroup): string {
    const its = directionCounts(figures);
    return says.told({
      name: brief(name),
      n: numbers.integer(pairs.n),
      pre: "mean" in figures.pre ? format.figure(figures.pre.mean) : "",
      post: "mean" in figures.post ? format.figure(figures.post.mean) : "",
      improved: numbers.integer(its.improved),
      unchanged: numbers.integer(its.unchanged),
      worsened: numbers.integer(its.worsened),
    });
  }
};
