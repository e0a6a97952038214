import type { JointDisplay } from "../../../analyses/schemas/joint-display.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import type { ReportCatalogue } from "../../../language/report/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { Format } from "../../format.ts";
import { isDrawn } from "./contrast-strips.ts";
import { gainTo, WAVE_LOOKS } from "./gain-panel.ts";
import type { MatrixColumn } from "./theme-matrix.ts";

/** A description is read aloud: the tables have the rest. */
const MOST_TOLD = 6;
const LONGEST = 40;

/** What the joint display shows, for who cannot see it. */
export function jointDescription(
  { waves }: JointDisplay,
  columns: readonly MatrixColumn[],
  themes: JointDisplay["themes"],
  catalogue: Catalogue,
  { joint: { figure: says } }: ReportCatalogue,
): string {
  const { numbers } = catalogue;
  const format = new Format(catalogue);
  const gains = columns.flatMap((column) => {
    const values = waves.slice(0, WAVE_LOOKS.length).flatMap((_, place) => {
      const its = gainTo(column.group, place);
      return its === undefined ? [] : [format.figure(its.estimate)];
    });
    if (values.length === 0) return [];
    return [says.toldGain(told(format.group(column.group.group)), values.join(numbers.separator))];
  });
  const shown = themes.slice(0, MOST_TOLD);
  const presence = shown.map(({ theme }, row) => {
    const counts = columns.map(({ group, counts: its }) => {
      const count = its[row];
      if (count === undefined) return catalogue.interviews.suppressed;
      return `${format.integer(count)}/${format.integer(group.informants)}`;
    });
    return says.toldTheme(told(visible(theme)), counts.join(numbers.separator));
  });
  const contrasts = shown.flatMap(({ theme, gains: [post] }) => {
    const { wave, mention, others } = post!;
    if (!isDrawn(mention) || !isDrawn(others)) return [];
    return [
      says.toldContrast({
        ...{ theme: told(visible(theme)), wave: told(visible(wave)) },
        ...{ mention: format.figure(mention.mean), others: format.figure(others.mean) },
      }),
    ];
  });
  const further = themes.length - shown.length;
  const what = says.what({
    ...{ themes: format.integer(themes.length), groups: format.integer(columns.length) },
    waves: waves
      .slice(0, WAVE_LOOKS.length)
      .map((wave) => says.upTo(told(visible(wave))))
      .join(", "),
  });
  return [
    ...[what, ...gains, ...presence, ...contrasts],
    ...(further === 0 ? [] : [says.further(format.integer(further))]),
  ].join(" ");
}

/** A name of the data, or as much of it as a sentence has room for. */
function told(name: string): string {
  return name.length <= LONGEST
    ? name
    : `${[...name.slice(0, 2 * LONGEST)].slice(0, LONGEST).join("").trimEnd()}…`;
}
