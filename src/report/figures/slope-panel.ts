import type { Element } from "hast";
import { capitalized } from "../../language/capitalized.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import { Format } from "../format.ts";
import { LOOKS } from "./directions.ts";
import type { DrawnPair } from "./distinct-pairs.ts";
import type { Plot } from "./kit/axis.ts";
import { circle, line } from "./kit/shapes.ts";
import { SIZES, text } from "./kit/text.ts";
import { textWidth } from "./kit/text-width.ts";
import type { DrawnGroup } from "./score-groups.ts";

const MEAN = { bold: true, gap: 10 } as const;

/** Room for the means of a group beside their points. */
export function meanRoom({ figures: { pre, post } }: DrawnGroup, catalogue: Catalogue): number {
  const format = new Format(catalogue);
  const widths = [pre, post].map((five) =>
    "mean" in five ? textWidth(format.figure(five.mean), SIZES.body, MEAN.bold) : 0,
  );
  return Math.max(...widths) + MEAN.gap + 4;
}

/**
 * The lines of one group, and its means, within a plot.
 * @param room for the means at either side
 */
export function slopePanel(
  { figures: { pre, post } }: DrawnGroup,
  pairs: readonly DrawnPair[],
  plot: Plot,
  room: number,
  y: (score: number) => number,
  catalogue: Catalogue,
  common: ReportCatalogue["figuresScores"]["common"],
): Element[] {
  const { words, numbers } = catalogue;
  const [before, after] = [plot.left + room, plot.right - room];
  const opacity = pairs.length > 800 ? 0.12 : pairs.length > 300 ? 0.22 : pairs.length > 80 ? 0.4 : 0.6;
  const lines = pairs.map(({ pre: from, post: to, count, direction }) => {
    const { paint, dash } = LOOKS[direction];
    return line(before, y(from), after, y(to), paint, {
      title: common.pair(numbers.plain(short(from)), numbers.plain(short(to)), numbers.integer(count)),
      // Twice as many people make a line of twice the area, up to a width that hides no other.
      width: Math.min(5, 0.9 + 0.35 * (count - 1)),
      // The few must not drown among the many.
      opacity: direction === "improved" ? opacity : Math.min(1, 1.6 * opacity),
      ...(dash !== undefined && { dash }),
    });
  });
  const waves = [
    text(before, plot.bottom + 18, capitalized(words.preTest), { size: SIZES.small, anchor: "middle" })
      .element,
    text(after, plot.bottom + 18, capitalized(words.postTest), { size: SIZES.small, anchor: "middle" })
      .element,
    line(before, plot.top, before, plot.bottom, "muted"),
    line(after, plot.top, after, plot.bottom, "muted"),
  ];
  if (!("mean" in pre && "mean" in post)) return [...waves, ...lines];
  const format = new Format(catalogue);
  const [from, to] = [y(pre.mean), y(post.mean)];
  const means = [
    line(before, from, after, to, "paper", { width: 7 }),
    line(before, from, after, to, "accent", { width: 4 }),
    circle(before, from, 6, "accent"),
    circle(after, to, 6, "accent"),
    text(before - MEAN.gap, from + 5, format.figure(pre.mean), { bold: MEAN.bold, anchor: "end" }).element,
    text(after + MEAN.gap, to + 5, format.figure(post.mean), { bold: MEAN.bold }).element,
  ];
  return [...waves, ...lines, ...means];
}

/** A score as it is told, or where pairs are put together about it. */
function short(score: number): number {
  return Math.round(score * 100) / 100;
}
