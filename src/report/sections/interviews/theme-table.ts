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
  const { informantIntervals, confidence } = result.options;
  const level = informantIntervals ? `, ${words.interval(numbers.level(confidence))}` : "";
  const headers = [
    ...(result.informants === 0 ? [] : [`${interviews.informants} (%)${level}`]),
    ...(result.documents === 0 ? [] : [interviews.documents]),
    ...[interviews.segments, interviews.codings, interviews.coverage],
  ];
  const rows = result.themes.map((theme) => [
    themeCell(theme),
    ...(result.informants === 0 ? [] : [informantsCell(theme.informants, theme.informantShare, catalogue)]),
    ...(result.documents === 0 ? [] : [numbers.integer(theme.documents)]),
    numbers.integer(theme.segments),
    numbers.integer(theme.codings),
    theme.coverage === undefined ? NOTHING : numbers.percent(theme.coverage),
  ]);
  return [
    heading(2, interviews.themes),
    table([wordColumn(interviews.theme), ...headers.map(figures)], rows),
    paragraph(notes(result, catalogue).join(" ")),
  ];
}

type InformantShare = ThemesResult["themes"][number]["informantShare"];

function informantsCell(informants: number, share: InformantShare, catalogue: Catalogue): string {
  if (!("estimate" in share)) return NOTHING;
  const format = new Format(catalogue);
  const interval = share.interval === undefined ? "" : ` ${format.interval(share.interval, "points", 0)}`;
  return format.countAndShare(informants, share.estimate) + interval;
}

function notes({ informants, options }: ThemesResult, { interviews, numbers }: Catalogue): string[] {
  if (informants === 0) return [interviews.noInformants, interviews.countsNote];
  return [
    ...[interviews.informantsNote(numbers.integer(informants)), interviews.countsNote],
    ...(options.informantIntervals ? [] : [interviews.noInterval]),
  ];
}
