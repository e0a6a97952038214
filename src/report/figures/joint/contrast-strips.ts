import { scaleLinear } from "d3-scale";
import type { Element } from "hast";
import type { JointDisplay } from "../../../analyses/schemas/joint-display.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import type { ReportCatalogue } from "../../../language/report/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { Format } from "../../format.ts";
import { bottomAxis } from "../kit/axis.ts";
import { circle, line } from "../kit/shapes.ts";
import { SIZES, text } from "../kit/text.ts";
import { ticksOf } from "../kit/ticks.ts";
import { intervalLine, isBeyond } from "./interval-line.ts";
import { type JointLayout, ROW } from "./layout.ts";

type Themes = JointDisplay["themes"];
type Side = Themes[number]["gains"][number]["mention"];

/** As far beyond the means as their own range, intervals are drawn; those of two people may have no end. */
const ROOM = 1;
const LEAST_ROOM = 5;

/** A mean of one person is the person's own, and is not drawn. */
export function isDrawn(side: Side): side is Side & { readonly mean: number } {
  return side.n >= 2 && side.mean !== undefined;
}

/** Mean gain of those who mention a theme, above that of the others, in a strip for each of the waves. */
export function contrastStrips(
  themes: Themes,
  waves: readonly number[],
  layout: JointLayout,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  catalogue: Catalogue,
  { joint: { figure: says } }: ReportCatalogue,
): { readonly elements: Element[]; readonly goesOn: boolean } {
  const format = new Format(catalogue);
  const sides = themes.flatMap(({ gains }) =>
    waves.flatMap((wave) => [gains[wave]!.mention, gains[wave]!.others].filter(isDrawn)),
  );
  const means = sides.map(({ mean }) => mean);
  const [least, most] = [Math.min(0, ...means), Math.max(0, ...means)];
  const room = Math.max(LEAST_ROOM, ROOM * (Math.max(...means) - Math.min(...means)));
  const bounds = sides.flatMap(({ interval }) => [interval?.low ?? 0, interval?.high ?? 0]);
  const low = Math.max(Math.min(least, ...bounds), least - room);
  const high = Math.min(Math.max(most, ...bounds), most + room);
  const elements = layout.strips.flatMap(({ left, right }, strip) => {
    const wave = waves[strip]!;
    const scale = scaleLinear([low, high], [left + 6, right - 6]);
    const name = visible(themes[0]!.gains[wave]!.wave);
    const title = text((left + right) / 2, top - 8, name, {
      ...{ size: SIZES.small, anchor: "middle", paint: "muted", width: right - left + 14 },
    });
    return [
      title.element,
      ...bottomAxis({ left, right, top, bottom }, ticksOf(scale, 4, catalogue.numbers)),
      line(scale(0), top, scale(0), bottom, "ink", { width: 1.25 }),
      ...themes.flatMap(({ theme, gains }, row) => {
        const { mention, others } = gains[wave]!;
        const at = (side: Side, y: number, isHollow: boolean): Element[] => {
          if (!isDrawn(side)) return [];
          const told = {
            theme: visible(theme),
            side: isHollow ? says.others : says.mention,
            n: format.integer(side.n),
            value: format.estimate({ estimate: side.mean, interval: side.interval }),
          };
          return [
            ...intervalLine(side.interval, y, { scale, low, high }),
            circle(scale(side.mean), y, 5, "ink", { title: says.side(told) }),
            ...(isHollow ? [circle(scale(side.mean), y, 3.2, "paper", { title: says.side(told) })] : []),
          ];
        };
        const middle = top + (row + 0.5) * ROW;
        return [...at(mention, middle - 8, false), ...at(others, middle + 8, true)];
      }),
    ];
  });
  const [from, to] = [layout.strips[0]!.left, layout.strips.at(-1)!.right];
  const heading = text((from + to) / 2, top - 44, says.contrast, {
    ...{ size: SIZES.small, bold: true, anchor: "middle", width: to - from, lines: 2 },
  });
  elements.push(heading.element);
  return { elements, goesOn: sides.some(({ interval }) => isBeyond(interval, low, high)) };
}
