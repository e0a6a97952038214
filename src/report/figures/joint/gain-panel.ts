import { scaleLinear } from "d3-scale";
import type { Element } from "hast";
import type { JointGroup } from "../../../analyses/schemas/joint-display.schema.ts";
import type { Estimate } from "../../../core/interval.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import type { ReportCatalogue } from "../../../language/report/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { Format } from "../../format.ts";
import { leftAxis } from "../kit/axis.ts";
import type { Paint } from "../kit/paint.ts";
import { line, type PointForm, point } from "../kit/shapes.ts";
import { ticksOf } from "../kit/ticks.ts";
import type { JointLayout } from "./layout.ts";

/** How a wave's gain is drawn: the post-test's, then the follow-ups'. */
export const WAVE_LOOKS: readonly { readonly form: PointForm; readonly paint: Paint }[] = [
  { form: "circle", paint: "mark-1" },
  { form: "square", paint: "mark-2" },
  { form: "diamond", paint: "mark-3" },
  { form: "triangle", paint: "mark-4" },
];

/** The gain of a group up to a wave, with as many people as it is of; nothing where it is that of one. */
export function gainTo(
  { n, gain, retention }: JointGroup,
  wave: number,
): (Estimate & { readonly n: number }) | undefined {
  const its = wave === 0 ? { n, mean: gain } : retention[wave - 1]?.gain;
  return its === undefined || its.n < 2 || !("estimate" in its.mean) ? undefined : { ...its.mean, n: its.n };
}

/** Mean gain and what is left of it, with intervals, above each column of the matrix. */
export function gainPanel(
  groups: readonly JointGroup[],
  waves: readonly string[],
  layout: JointLayout,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  catalogue: Catalogue,
  { joint: { figure: says } }: ReportCatalogue,
): Element[] {
  const format = new Format(catalogue);
  const shown = waves.slice(0, WAVE_LOOKS.length);
  const points = groups.flatMap((group, column) =>
    shown.flatMap((wave, place) => {
      const its = gainTo(group, place);
      return its === undefined ? [] : [{ ...its, group, column, wave, place }];
    }),
  );
  const bounds = points.flatMap(({ estimate, interval }) => [
    estimate,
    interval?.low ?? estimate,
    interval?.high ?? estimate,
  ]);
  const y = scaleLinear([Math.min(0, ...bounds), Math.max(0, ...bounds)], [bottom, top]);
  if (y.domain()[0] === y.domain()[1]) y.domain([-1, 1]);
  y.nice(5);
  const apart = Math.min(16, layout.column / (shown.length + 1));
  const plot = { left: layout.left, right: layout.right, top, bottom };
  return [
    ...leftAxis(plot, ticksOf(y, 5, catalogue.numbers)),
    line(plot.left, y(0), plot.right, y(0), "ink", { width: 1.25 }),
    ...points.flatMap(({ estimate, interval, n, group, column, wave, place }) => {
      const x = layout.columns[column]! + (place - (shown.length - 1) / 2) * apart;
      const { form, paint } = WAVE_LOOKS[place]!;
      const value = format.estimate({ estimate, interval });
      const told = { group: format.group(group.group), wave: visible(wave), n: format.integer(n), value };
      const [low, high] = [interval?.low, interval?.high];
      return [
        ...(low === undefined || high === undefined
          ? []
          : [
              line(x, y(low), x, y(high), "ink", { width: 1.5 }),
              ...[low, high].map((end) => line(x - 4, y(end), x + 4, y(end), "ink")),
            ]),
        point(form, x, y(estimate), 5, paint, { title: says.point(told) }),
      ];
    }),
  ];
}
