import { scaleLinear } from "d3-scale";
import type { Element } from "hast";
import { differencesOf } from "../../core/sample.ts";
import { pairsOf } from "../../data/scores/tally.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import { type NormalQQ, normalQQ, qqBand } from "../../statistics/normal-q-q.ts";
import type { CohortReport } from "../cohort/cohort-report.ts";
import { Format, present } from "../format.ts";
import { BOTTOM_AXIS, bottomAxis, leftAxis, leftAxisWidth } from "./kit/axis.ts";
import { drawing, FIGURE_WIDTH } from "./kit/drawing.ts";
import { KEY_WIDTH, type LegendItem, legend } from "./kit/legend.ts";
import { round } from "./kit/round.ts";
import { circle, line, path, rectangle } from "./kit/shapes.ts";
import { LEADING, SIZES, text } from "./kit/text.ts";
import { ticksOf } from "./kit/ticks.ts";
import type { FigureMaker } from "./maker.ts";
import { drawnPoints } from "./q-q-points.ts";

const LEVEL = 0.95;
const HEIGHT = 340;
/** More points than these are small. */
const MANY = 100;
/** Steps in which the edges of the band are drawn. */
const STEPS = 60;

/** The differences of everybody against normal quantiles; nothing for fewer people than a cell may have. */
export const qq: FigureMaker = (report, catalogue, says) => {
  const { result, scores } = report;
  if (scores === undefined) return undefined;
  const sample = differencesOf(pairsOf(scores.tally));
  const found = sample.n < result.options.minCell ? undefined : normalQQ(sample);
  if (found === undefined || "reason" in found) return undefined;
  const { numbers } = catalogue;
  const { qq: said } = says.figuresEffects;
  const format = new Format(catalogue);
  const points = drawnPoints(found.points);
  const [first, last] = [found.points[0]!, found.points.at(-1)!];
  const reach = Math.max(-first.normal, last.normal);
  const edges = Array.from({ length: STEPS + 1 }, (_, i) => {
    const normal = reach * ((2 * i) / STEPS - 1);
    const band = qqBand(found, normal, LEVEL);
    return band === undefined ? [] : [{ normal, ...band }];
  }).flat();
  const onLine = (normal: number) => found.line.intercept + found.line.slope * normal;
  const heights = [
    first.value,
    last.value,
    onLine(-reach),
    onLine(reach),
    ...edges.flatMap((e) => [e.low, e.high]),
  ];
  const key = legend(8, 4, FIGURE_WIDTH - 16, legendOf(found, catalogue, says));
  const top = 4 + key.height + 28;
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  const air = (high - low) / 25;
  const y = scaleLinear([low - air, high + air], [top + HEIGHT, top]);
  const yTicks = ticksOf(y, 6, numbers);
  const plot = { left: 8 + leftAxisWidth(yTicks), right: FIGURE_WIDTH - 16, top, bottom: top + HEIGHT };
  const x = scaleLinear([-reach, reach], [plot.left + 12, plot.right - 12]);
  // Twice as many people have twice the area, unless the largest would hide the others.
  const largest = Math.max(...points.map(({ count }) => count));
  const unit = Math.min(3.2, (points.length > MANY ? 3.5 : 6) / Math.sqrt(largest));
  const band = (edge: "low" | "high") => edges.map((its) => `${round(x(its.normal))} ${round(y(its[edge]))}`);
  return drawing(
    {
      id: "q-q",
      title: said.title,
      description: descriptionOf(found, report, catalogue, says),
      height: plot.bottom + BOTTOM_AXIS,
    },
    [
      ...key.elements,
      ...(edges.length === 0
        ? []
        : [path(`M${[...band("high"), ...band("low").reverse()].join("L")}Z`, "shade-1")]),
      ...leftAxis(plot, yTicks, { title: said.difference }),
      ...bottomAxis(plot, ticksOf(x, 8, numbers), { title: said.normal, isGrid: false }),
      ...points
        .toSorted((a, b) => b.count - a.count)
        .map((its) =>
          circle(x(its.normal), y(its.value), Math.max(2.2, unit * Math.sqrt(its.count)), "mark-1", {
            opacity: 0.75,
            title: said.point({ value: format.figure(its.value), count: numbers.integer(its.count) }),
          }),
        ),
      // Over the points: many of them would hide it.
      line(x(-reach), y(onLine(-reach)), x(reach), y(onLine(reach)), "ink", { width: 1.5 }),
      ...testOf(report, found.n, catalogue, says).map(
        (its, i) =>
          text(plot.left + 14, plot.top + 20 + i * SIZES.body * LEADING, its, { size: SIZES.body }).element,
      ),
    ],
  );
};

/** How many people there are, and what the test says. */
function testOf(
  { result: { compare } }: CohortReport,
  n: number,
  { numbers }: Catalogue,
  { figuresEffects: { qq: said } }: ReportCatalogue,
): string[] {
  const test = present(compare?.groups[0]?.shapiroWilk);
  const people = said.people(numbers.integer(n));
  if (test === undefined) return [people];
  return [people, said.shapiro(numbers.bounded(test.w, 3), numbers.pSentence(test.p))];
}

function descriptionOf(
  found: NormalQQ,
  report: CohortReport,
  catalogue: Catalogue,
  says: ReportCatalogue,
): string {
  const { numbers } = catalogue;
  const { qq: said } = says.figuresEffects;
  const format = new Format(catalogue);
  const { n, points, line: its } = found;
  const [first, last] = [points[0]!, points.at(-1)!];
  const from = ({ normal, value }: typeof first) => format.figure(value - its.intercept - its.slope * normal);
  const outside = points.reduce((sum, { normal, value, count }) => {
    const band = qqBand(found, normal, LEVEL);
    return sum + (band !== undefined && (value < band.low || value > band.high) ? count : 0);
  }, 0);
  const people = numbers.integer(n);
  return [
    said.description({ n: people, low: format.figure(first.value), high: format.figure(last.value) }),
    its.slope === 0
      ? said.noBand
      : said.outside({ outside: numbers.integer(outside), n: people, level: numbers.level(LEVEL) }),
    said.ends({ low: from(first), high: from(last) }),
    ...testOf(report, n, catalogue, says)
      .slice(1)
      .map((test) => `${test}.`),
  ].join(" ");
}

function legendOf(
  found: NormalQQ,
  { numbers }: Catalogue,
  { figuresEffects: { qq: said } }: ReportCatalogue,
): LegendItem[] {
  const band: LegendItem = {
    key: (left: number, middle: number): Element => rectangle(left, middle - 6, KEY_WIDTH, 12, "shade-1"),
    label: said.keys.band(numbers.level(LEVEL)),
  };
  return [
    {
      key: (left, middle) => circle(left + 13, middle, 5, "mark-1", { opacity: 0.75 }),
      label: said.keys.point,
    },
    {
      key: (left, middle) => line(left, middle, left + KEY_WIDTH, middle, "ink", { width: 1.5 }),
      label: said.keys.line,
    },
    ...(found.line.slope === 0 ? [] : [band]),
  ];
}
