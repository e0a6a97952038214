import type { JointDisplay } from "../../../analyses/schemas/joint-display.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import type { ReportCatalogue } from "../../../language/report/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { Format } from "../../format.ts";
import { brief } from "../kit/brief.ts";
import { isDrawn } from "./contrast-strips.ts";
import { gainTo } from "./gain-panel.ts";
import type { MatrixColumn } from "./theme-matrix.ts";

/** What the joint display shows, for who cannot see it. */
export function jointDescription(
  { waves }: JointDisplay,
  columns: readonly MatrixColumn[],
  themes: JointDisplay["themes"],
  catalogue: Catalogue,
  { joint: { figure: says } }: ReportCatalogue,
): string {
  const format = new Format(catalogue);
  const nameOf = ({ group }: MatrixColumn) => brief(format.group(group.group));
  const gains = columns.flatMap((column) => {
    const values = waves.flatMap((wave, place) => {
      const its = gainTo(column.group, place);
      return its === undefined ? [] : [says.toldWave(format.figure(its.estimate), brief(visible(wave)))];
    });
    return values.length === 0 ? [] : [says.toldGain({ group: nameOf(column), values: values.join(", ") })];
  });
  const presence = themes.map(({ theme }, row) => {
    const counts = columns.map((column) => {
      const count = column.counts[row];
      const all = format.integer(column.group.informants);
      const shown = count === undefined ? catalogue.interviews.suppressed : `${format.integer(count)}/${all}`;
      return `${nameOf(column)} ${shown}`;
    });
    return says.toldTheme(brief(visible(theme)), counts.join(", "));
  });
  const contrasts = themes.flatMap(({ theme, gains: [post] }) => {
    const { mention, others } = post!;
    if (!isDrawn(mention) || !isDrawn(others)) return [];
    const told = { mention: format.figure(mention.mean), others: format.figure(others.mean) };
    return [says.toldContrast({ theme: brief(visible(theme)), ...told })];
  });
  const what = says.what({ themes: format.integer(themes.length), groups: format.integer(columns.length) });
  return [what, ...gains, ...presence, ...contrasts].join(" ");
}
