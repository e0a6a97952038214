import { scaleLinear } from "d3-scale";
import type { Element } from "hast";
import type { Catalogue } from "../../language/catalogue.ts";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import { visible } from "../../language/visible.ts";
import { BOTTOM_AXIS, bottomAxis, leftAxis, leftAxisWidth, type Plot } from "./kit/axis.ts";
import { brief } from "./kit/brief.ts";
import { drawing, FIGURE_WIDTH } from "./kit/drawing.ts";
import { KEY_WIDTH, type LegendItem, legend } from "./kit/legend.ts";
import { round } from "./kit/round.ts";
import { circle, line, path, rectangle } from "./kit/shapes.ts";
import { SIZES, text } from "./kit/text.ts";
import { textWidth } from "./kit/text-width.ts";
import { countTicksOf } from "./kit/ticks.ts";
import type { FigureMaker } from "./maker.ts";
import { type Saturation, type SaturationMark, saturationMarks } from "./saturation-marks.ts";

const HEIGHT = 240;
/** A line of remarks above the plot. */
const REMARK = 18;
/** More interviews than these have no points of their own. */
const MOST_POINTS = 40;

/** How many codes there are after each interview, and how many of them are new. */
export const saturation: FigureMaker = ({ result: { themes } }, catalogue, says) => {
  const its = themes?.saturation;
  if (themes === undefined || its === undefined || "reason" in its) return undefined;
  const { numbers } = catalogue;
  const { saturation: said } = says.figuresInterviews;
  const { curve, base, orders } = its;
  const { marks, notReached } = saturationMarks(its, catalogue, says);
  const most = Math.max(...curve.map(({ cumulative, band }) => Math.max(cumulative, band?.high ?? 0)));
  const key = legend(8, 4, FIGURE_WIDTH - 16, legendOf(its, catalogue, says));
  // The title of the axis, the base, and a line for each mark stand between the legend and the plot.
  const top = 4 + key.height + 22 + REMARK * (1 + marks.length);
  const y = scaleLinear()
    .domain([0, most])
    .nice()
    .range([top + HEIGHT, top]);
  const yTicks = countTicksOf(y, 6, numbers);
  const plot = { left: 8 + leftAxisWidth(yTicks), right: FIGURE_WIDTH - 12, top, bottom: top + HEIGHT };
  const x = scaleLinear()
    .domain([0.5, curve.length + 0.5])
    .range([plot.left, plot.right]);
  const xTicks = countTicksOf(x, Math.min(curve.length, 14), numbers).filter(({ value }) => value > 0);
  const { order } = themes.options;
  const remarks = text(8, plot.bottom + BOTTOM_AXIS + 12, notReached.join(" "), {
    ...{ size: SIZES.small, paint: "muted", width: FIGURE_WIDTH - 16, lines: 2 },
  });
  const lastNew = curve.findLast(({ newCodes }) => newCodes > 0)?.interview ?? 0;
  const description = [
    said.description({
      ...{ interviews: numbers.integer(curve.length), codes: numbers.integer(curve.at(-1)!.cumulative) },
      ...{ base: numbers.integer(base.interviews), baseCodes: numbers.integer(base.codes) },
      last: numbers.integer(lastNew),
    }),
    ...(orders === 0 ? [] : [said.descriptionBand]),
    ...marks.map(({ interviews, run, label }) =>
      said.marked({ what: label, interviews: numbers.integer(interviews), run: numbers.integer(run) }),
    ),
    ...notReached,
  ].join(" ");
  return drawing(
    {
      id: "saturation",
      title: said.title,
      description,
      height: plot.bottom + BOTTOM_AXIS + (notReached.length === 0 ? 0 : remarks.height + 4),
    },
    [
      ...key.elements,
      ...bandOf(its, x, y),
      ...leftAxis(plot, yTicks),
      // Its place is left of the base, above the ticks.
      text(8, 4 + key.height + 14, said.codes, { size: SIZES.body, width: FIGURE_WIDTH - 16 }).element,
      ...bars(its, x, y),
      ...bottomAxis(plot, xTicks, {
        title: order === undefined ? said.axis : said.inOrderOf(brief(visible(order))),
        isGrid: false,
      }),
      ...baseOf(its, x, plot, marks.length, catalogue, says),
      ...marks.flatMap((mark, i) => markOf(mark, x, plot, marks.length - 1 - i)),
      ...soFar(its, x, y, catalogue, says),
      ...(notReached.length === 0 ? [] : [remarks.element]),
    ],
  );
};

type Scale = (value: number) => number;

function bandOf({ curve }: Saturation, x: Scale, y: Scale): Element[] {
  const banded = curve.flatMap(({ interview, band }) => (band === undefined ? [] : [{ interview, ...band }]));
  if (banded.length === 0) return [];
  const along = (edge: "low" | "high") =>
    banded.map((its) => `${round(x(its.interview))} ${round(y(its[edge]))}`);
  const outline = [...along("high"), ...along("low").reverse()];
  return [path(`M${outline.join("L")}Z`, "shade-1")];
}

function bars({ curve }: Saturation, x: Scale, y: Scale): Element[] {
  const width = Math.max(0.5, Math.min(26, 0.55 * (x(2) - x(1))));
  return curve
    .filter(({ newCodes }) => newCodes > 0)
    .map(({ interview, newCodes }) =>
      rectangle(x(interview) - width / 2, y(newCodes), width, y(0) - y(newCodes), "mark-2"),
    );
}

function soFar(
  { curve }: Saturation,
  x: Scale,
  y: Scale,
  { numbers }: Catalogue,
  { figuresInterviews: { saturation: said } }: ReportCatalogue,
): Element[] {
  const along = curve.map(({ interview, cumulative }) => `${round(x(interview))} ${round(y(cumulative))}`);
  const radius = curve.length > MOST_POINTS ? 1.5 : 4;
  const last = curve.at(-1)!;
  const total = { size: SIZES.small, anchor: "end", bold: true } as const;
  return [
    text(x(last.interview) + 4, y(last.cumulative) + 20, numbers.integer(last.cumulative), total).element,
    path(`M${along.join("L")}`, "mark-1", { asLine: true, width: 2 }),
    ...curve.map(({ interview, newCodes, cumulative }) => {
      const told = {
        interview: numbers.integer(interview),
        newCodes: numbers.integer(newCodes),
        soFar: numbers.integer(cumulative),
      };
      return circle(x(interview), y(cumulative), radius, "mark-1", { title: said.point(told) });
    }),
  ];
}

/** A bracket over the interviews all others are set against. */
function baseOf(
  { base }: Saturation,
  x: Scale,
  { left, top, right }: Plot,
  below: number,
  { numbers }: Catalogue,
  { figuresInterviews: { saturation: said } }: ReportCatalogue,
): Element[] {
  const at = top - 6 - REMARK * below;
  const [from, to] = [left, x(base.interviews + 0.5)];
  const label = said.base(numbers.integer(base.interviews), numbers.integer(base.codes));
  return [
    line(from, at, to, at, "muted"),
    line(from, at, from, at + 5, "muted"),
    line(to, at, to, at + 5, "muted"),
    text(from, at - 5, label, { size: SIZES.small, paint: "muted", width: right - from }).element,
  ];
}

/** A line after the interview before the run that reached a threshold, with its name on the side that has room. */
function markOf(
  { interviews, label }: SaturationMark,
  x: Scale,
  { top, bottom, left, right }: Plot,
  row: number,
): Element[] {
  const at = x(interviews + 0.5);
  const baseline = top - 8 - REMARK * row;
  const isLeft = at + 6 + textWidth(label, SIZES.small) > right && at - left > right - at;
  const style = { size: SIZES.small, width: (isLeft ? at - left : right - at) - 6 } as const;
  return [
    line(at, baseline - 10, at, bottom, "ink", { width: 1.25, dash: "5 3" }),
    text(isLeft ? at - 6 : at + 6, baseline, label, { ...style, anchor: isLeft ? "end" : "start" }).element,
  ];
}

function legendOf(
  { orders }: Saturation,
  { numbers }: Catalogue,
  { figuresInterviews: { saturation: said } }: ReportCatalogue,
): LegendItem[] {
  const band: LegendItem = {
    key: (left, middle) => rectangle(left, middle - 6, KEY_WIDTH, 12, "shade-1"),
    label: said.band(numbers.integer(orders)),
  };
  return [
    {
      key: (left, middle) => line(left, middle, left + KEY_WIDTH, middle, "mark-1", { width: 2 }),
      label: said.soFar,
    },
    {
      key: (left, middle) => rectangle(left + 8, middle - 6, 10, 12, "mark-2"),
      label: said.newCodes,
    },
    ...(orders === 0 ? [] : [band]),
  ];
}
