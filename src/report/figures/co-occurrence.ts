import type { Element } from "hast";
import type { Catalogue } from "../../language/catalogue.ts";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import { visible } from "../../language/visible.ts";
import { brief } from "./kit/brief.ts";
import { drawing, FIGURE_WIDTH } from "./kit/drawing.ts";
import { KEY_WIDTH, type LegendItem, legend } from "./kit/legend.ts";
import { onShade, type Paint } from "./kit/paint.ts";
import { frame, rectangle } from "./kit/shapes.ts";
import { SIZES, text } from "./kit/text.ts";
import { textWidth } from "./kit/text-width.ts";
import type { FigureMaker } from "./maker.ts";
import { paintOf, type ShadeStep, shadeSteps, stepOf } from "./overlap-shades.ts";
import { type Overlaps, overlapsOf } from "./overlaps.ts";

const MOST_CODES = 18;
const LARGEST_CELL = 44;
/** Room for the name at the end of the last row. */
const LABEL = 174;
const MARGIN = 8;
/** Pairs that the description names. */
const NAMED = 5;

/**
 * How often two codes overlap, as the lower half of a table. A name stands on the diagonal, at the end of its row and on top
 * of its column, where it need not be turned.
 */
export const coOccurrence: FigureMaker = ({ result: { themes } }, catalogue, says) => {
  const found = themes === undefined ? undefined : overlapsOf(themes, MOST_CODES);
  if (found === undefined || found.pairs.length === 0) return undefined;
  const { codes, pairs } = found;
  const { numbers } = catalogue;
  const { coOccurrence: said } = says.figuresInterviews;
  const cell = Math.min(LARGEST_CELL, Math.floor((FIGURE_WIDTH - LABEL - 2 * MARGIN) / codes.length));
  const steps = shadeSteps(Math.max(...pairs.map(({ overlaps }) => overlaps)));
  const rows = codes.map((_, row) => rowOf(row, cell, found, steps, catalogue, says));
  const bottom = MARGIN + codes.length * cell + 10;
  const key = legend(MARGIN, bottom, FIGURE_WIDTH - 2 * MARGIN, legendOf(steps, catalogue, says));
  const notes = [said.howToRead, ...leftOut(found, catalogue, says)];
  const remarks = text(MARGIN, bottom + key.height + 16, notes.join(" "), {
    ...{ size: SIZES.small, paint: "muted", width: FIGURE_WIDTH - 2 * MARGIN, lines: 3 },
  });
  const largest = pairs.slice(0, NAMED).map(({ a, b, overlaps }) => {
    return said.pair(brief(visible(a)), brief(visible(b)), numbers.integer(overlaps));
  });
  return drawing(
    {
      id: "co-occurrence",
      title: said.title,
      description: said.description({
        codes: numbers.integer(codes.length),
        overlapping: numbers.integer(pairs.length),
        pairs: numbers.integer((codes.length * (codes.length - 1)) / 2),
        list: largest.join("; "),
      }),
      height: bottom + key.height + remarks.height + 12,
    },
    [...rows.flat(), ...key.elements, remarks.element],
  );
};

/** Which codes are shown where there are more, and how often those that are not overlap. */
function leftOut(
  { codes, all, hidden }: Overlaps,
  { numbers }: Catalogue,
  { figuresInterviews: { coOccurrence: said } }: ReportCatalogue,
): string[] {
  if (codes.length === all) return [];
  const shown = said.shown(numbers.integer(codes.length), numbers.integer(all));
  const most = hidden[0];
  if (most === undefined) return [shown];
  const pair = said.pair(brief(visible(most.a)), brief(visible(most.b)), numbers.integer(most.overlaps));
  return [shown, said.hidden(numbers.integer(hidden.length), pair)];
}

/** The cells of a row up to the diagonal, and its name behind. */
function rowOf(
  row: number,
  cell: number,
  { codes, between }: Overlaps,
  steps: readonly ShadeStep[],
  { numbers }: Catalogue,
  { figuresInterviews: { coOccurrence: said } }: ReportCatalogue,
): Element[] {
  const { code, codings } = codes[row]!;
  const name = visible(code);
  const y = MARGIN + row * cell;
  const cells = codes.slice(0, row).flatMap((other, column): Element[] => {
    const pair = between(code, other.code);
    const its = { a: brief(name), b: brief(visible(other.code)) };
    const overlaps = pair?.overlaps ?? 0;
    const step = stepOf(overlaps, steps);
    const title =
      pair === undefined
        ? said.none(its.a, its.b)
        : said.cell({
            ...its,
            overlaps: numbers.integer(overlaps),
            informants: numbers.integer(pair.informants),
          });
    const x = MARGIN + column * cell;
    return [
      rectangle(x, y, cell - 1.5, cell - 1.5, paintOf(step), { title }),
      number(x, y, cell, numbers.integer(overlaps), overlaps === 0 ? "muted" : onShade(step.shade)),
    ];
  });
  const x = MARGIN + row * cell;
  const own = numbers.integer(codings);
  const end = x + cell + 6;
  const style = { size: SIZES.small, width: FIGURE_WIDTH - end - MARGIN, lines: cell < 32 ? 1 : 2 } as const;
  const { height } = text(0, 0, name, style);
  // The middle of the lines is that of the row.
  const first = y + cell / 2 - height / 2 + SIZES.small;
  return [
    ...cells,
    frame(x, y, cell - 1.5, cell - 1.5, {}, { title: said.own(brief(name), own), width: 1.25 }),
    number(x, y, cell, own, "ink", true),
    text(end, first, name, style).element,
  ];
}

/** A count in the middle of its cell, as small as it must be. */
function number(x: number, y: number, cell: number, count: string, paint: Paint, bold = false): Element {
  const size = Math.min(SIZES.body, (cell - 5) / textWidth(count, 1, bold));
  const middle = (cell - 1.5) / 2;
  const style = { size: Math.floor(size * 10) / 10, anchor: "middle", paint, bold } as const;
  return text(x + middle, y + middle + size * 0.36, count, style).element;
}

function legendOf(
  steps: readonly ShadeStep[],
  { numbers }: Catalogue,
  { figuresInterviews: { coOccurrence: said } }: ReportCatalogue,
): LegendItem[] {
  const shades = steps.map((step): LegendItem => {
    const [from, to] = [numbers.integer(step.from), numbers.integer(step.to)];
    return {
      key: (left, middle) => frame(left, middle - 7, KEY_WIDTH, 14, { fill: paintOf(step), outline: "grid" }),
      label: said.key(step.from === step.to ? to : `${from}–${to}`),
    };
  });
  const own: LegendItem = {
    key: (left, middle) => frame(left + 4, middle - 7, 18, 14, {}, { width: 1.25 }),
    label: said.diagonal,
  };
  return [...shades, own];
}
