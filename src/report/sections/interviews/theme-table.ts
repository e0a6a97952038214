import type { ThemesResult } from "../../../analyses/schemas/themes.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, figures, heading, paragraph, table, words as wordColumn } from "../../document.ts";
import { Format, NOTHING } from "../../format.ts";

/** How a theme's name is set in by its depth. */
const INDENT = "· ";

/** A theme or code as it stands in a table: codes behind their theme, set in. */
export function themeCell({
  theme,
  path,
}: {
  readonly theme: string;
  readonly path: readonly string[];
}): string {
  return INDENT.repeat(path.length - 1) + visible(theme);
}

/** Every theme and code: who mentions it, where, how often. */
export function themeTable(result: ThemesResult, catalogue: Catalogue): Block[] {
  const { interviews, numbers, words } = catalogue;
  const format = new Format(catalogue);
  const { informantIntervals, confidence } = result.options;
  const rows = result.themes.map((theme) => {
    const share = theme.informantShare;
    const known = "estimate" in share;
    const interval =
      known && share.interval !== undefined ? ` ${format.interval(share.interval, "points", 0)}` : "";
    return [
      themeCell(theme),
      known ? format.countAndShare(theme.informants, share.estimate) + interval : NOTHING,
      numbers.integer(theme.documents),
      numbers.integer(theme.segments),
      numbers.integer(theme.codings),
      theme.coverage === undefined ? NOTHING : numbers.percent(theme.coverage),
    ];
  });
  const level = informantIntervals ? `, ${words.interval(numbers.level(confidence))}` : "";
  return [
    heading(2, interviews.themes),
    table(
      [
        wordColumn(interviews.theme),
        ...[
          `${interviews.informants} (%)${level}`,
          interviews.documents,
          interviews.segments,
          interviews.codings,
          interviews.coverage,
        ].map(figures),
      ],
      rows,
    ),
    paragraph(
      informantIntervals
        ? interviews.themesNote(numbers.integer(result.informants))
        : `${interviews.themesNote(numbers.integer(result.informants))} ${interviews.noInterval}`,
    ),
  ];
}
