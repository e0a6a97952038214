import { scaleLinear } from "d3-scale";
import type { Element } from "hast";
import type { ThemesResult } from "../../analyses/schemas/themes.schema.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import { visible } from "../../language/visible.ts";
import { BOTTOM_AXIS, bottomAxis } from "./kit/axis.ts";
import { drawing, FIGURE_WIDTH } from "./kit/drawing.ts";
import { line, rectangle } from "./kit/shapes.ts";
import { SIZES, text } from "./kit/text.ts";
import { textWidth } from "./kit/text-width.ts";
import { countTicksOf } from "./kit/ticks.ts";
import type { FigureMaker } from "./maker.ts";
import { type ThemeRows, themeRowsOf } from "./theme-rows.ts";
import { themesDescription } from "./themes-words.ts";

/** As many rows as a page holds. */
const MOST_ROWS = 36;
/** Above so many, a name has one line. */
const ROOMY = 24;
const INDENT = 14;
const WIDEST_LABEL = 236;
const COLUMN = 84;
const HEAD = 30;

type Theme = ThemeRows["rows"][number];

/** How many informants mention each theme and code, with their codings beside. */
export const themes: FigureMaker = ({ result: { themes } }, catalogue, says) => {
  if (themes === undefined || themes.themes.length === 0) return undefined;
  const chosen = themeRowsOf(themes, MOST_ROWS);
  const { measure, rows, all } = chosen;
  const { interviews, numbers } = catalogue;
  const { themes: said } = says.figuresInterviews;
  const labels = rows.map((row) => labelOf(row, rows.length > ROOMY ? 1 : 2));
  const left = 8 + Math.min(WIDEST_LABEL, Math.max(...labels.map(({ width }) => width))) + 10;
  const right = FIGURE_WIDTH - 8 - 2 * COLUMN - 8;
  const most = measure === "informants" ? themes.informants : Math.max(1, ...rows.map((row) => row.segments));
  const x = scaleLinear().domain([0, most]).range([left, right]);
  const parts: Element[] = [];
  let y = HEAD;
  for (const [i, row] of rows.entries()) {
    const { height } = labels[i]!;
    // A little air above each outermost theme.
    y += row.path.length === 1 && i > 0 ? 5 : 0;
    parts.push(...barOf(row, x, y + height / 2, themes, measure, catalogue, says));
    parts.push(...labels[i]!.at(y), ...cellsOf(row, y + height / 2, themes, measure, catalogue));
    y += height;
  }
  const plot = { left, right, top: HEAD, bottom: y + 4 };
  const ticks = countTicksOf(x, 6, numbers);
  const title = measure === "informants" ? said.axis(numbers.integer(themes.informants)) : said.axisSegments;
  const notes = [
    ...(rows.length < all ? [said.shown(numbers.integer(rows.length), numbers.integer(all))] : []),
    ...(rows.some((row) => intervalOf(row) !== undefined)
      ? [said.intervals(numbers.level(themes.options.confidence))]
      : []),
  ];
  let below = plot.bottom + BOTTOM_AXIS;
  const remarks = notes.map((note) => {
    const style = { size: SIZES.small, paint: "muted", width: FIGURE_WIDTH - 16, lines: 3 } as const;
    const its = text(8, below + 12, note, style);
    below += its.height;
    return its.element;
  });
  const head = (column: number, label: string) =>
    text(FIGURE_WIDTH - 8 - column * COLUMN, HEAD - 12, label, {
      ...{ size: SIZES.small, anchor: "end", paint: "muted", width: COLUMN - 6 },
    }).element;
  return drawing(
    {
      id: "themes",
      title: measure === "informants" ? said.title : said.titleSegments,
      description: themesDescription(chosen, themes, catalogue, says),
      height: below + 6,
    },
    [
      ...bottomAxis(plot, ticks, { title }),
      head(1, measure === "informants" ? interviews.informants : interviews.segments),
      head(0, interviews.codings),
      ...parts,
      line(left, plot.top, left, plot.bottom, "ink"),
      ...remarks,
    ],
  );
};

/** A theme's name, set in by its depth. */
function labelOf({ theme, path }: Theme, lines: number) {
  const isOuter = path.length === 1;
  const indent = Math.min(path.length - 1, 6) * INDENT;
  const name = visible(theme);
  const size = isOuter ? SIZES.body : SIZES.small;
  const style = { size, bold: isOuter, width: WIDEST_LABEL - indent, lines } as const;
  const { height } = text(0, 0, name, style);
  return {
    width: indent + textWidth(name.slice(0, 200), size, isOuter) + 1,
    height: height + 6,
    at: (y: number): Element[] => [text(8 + indent, y + size + 2.5, name, style).element],
  };
}

function barOf(
  row: Theme,
  x: (value: number) => number,
  middle: number,
  { informants }: ThemesResult,
  measure: ThemeRows["measure"],
  { numbers }: Catalogue,
  { figuresInterviews: { themes: said } }: ReportCatalogue,
): Element[] {
  const counts = {
    ...{ theme: visible(row.theme), codings: numbers.integer(row.codings) },
    ...{ informants: numbers.integer(row.informants), all: numbers.integer(informants) },
    ...{ share: shareOf(row, numbers), segments: numbers.integer(row.segments) },
  };
  const title = measure === "informants" ? said.bar(counts) : said.barSegments(counts);
  const isOuter = row.path.length === 1;
  const half = isOuter ? 6.5 : 4.5;
  const paint = isOuter ? "mark-1" : row.path.length === 2 ? "shade-3" : "shade-2";
  const interval = measure === "informants" ? intervalOf(row) : undefined;
  const [low, high] = [x((interval?.low ?? 0) * informants), x((interval?.high ?? 1) * informants)];
  return [
    rectangle(x(0), middle - half, x(row[measure]) - x(0), 2 * half, paint, { title }),
    ...(interval === undefined
      ? []
      : [
          // Light around it, so that it is seen on the bar as well.
          line(low, middle, high, middle, "paper", { width: 4 }),
          line(low, middle, high, middle, "ink", { width: 1.25 }),
          ...[low, high].map((at) => line(at, middle - 3, at, middle + 3, "ink", { width: 1.25 })),
        ]),
  ];
}

function cellsOf(
  row: Theme,
  middle: number,
  { informants }: ThemesResult,
  measure: ThemeRows["measure"],
  { numbers }: Catalogue,
): Element[] {
  const at = FIGURE_WIDTH - 8;
  const bold = row.path.length === 1;
  const cell = (column: number, content: string, style: { bold: boolean; paint: "ink" | "muted" }) =>
    text(at - column * COLUMN, middle + 4, content, { size: SIZES.small, anchor: "end", ...style }).element;
  const its =
    measure === "segments"
      ? numbers.integer(row.segments)
      : `${numbers.integer(row.informants)}/${numbers.integer(informants)}`;
  return [
    cell(1, its, { bold, paint: "ink" }),
    cell(0, numbers.integer(row.codings), { bold: false, paint: "muted" }),
  ];
}

function intervalOf({ informantShare }: Theme) {
  return "interval" in informantShare ? informantShare.interval : undefined;
}

function shareOf({ informantShare }: Theme, { percent }: Catalogue["numbers"]): string {
  return "estimate" in informantShare ? percent(informantShare.estimate, 0) : "–";
}
