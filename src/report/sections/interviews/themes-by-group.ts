import type { ThemesResult } from "../../../analyses/schemas/themes.schema.ts";
import { suppressCells } from "../../../analyses/themes/suppress-cells.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, figures, heading, paragraph, table, words as wordColumn } from "../../document.ts";
import { themeCell } from "./theme-table.ts";

/** Who mentions a theme, by an attribute; what would point at a few people is not shown. */
export function themesByGroup(result: ThemesResult, { interviews, numbers }: Catalogue): Block[] {
  const { byGroup, options } = result;
  if (byGroup.length === 0) return [];
  const counts = result.themes.map((_, row) => byGroup.map(({ themes }) => themes[row]!.informants));
  const sizes = byGroup.map(({ informants }) => informants);
  const { cells, totals } = suppressCells({ counts, sizes }, { minCell: options.minCell, totalsShown: true });
  const shown = result.themes.flatMap((theme, row) => (totals[row] === true ? [] : [{ theme, row }]));
  const leftOut = result.themes.length - shown.length;
  const rows = shown.map(({ theme, row }) => [
    themeCell(theme),
    ...counts[row]!.map((count, level) =>
      cells[row]![level] === true ? interviews.suppressed : numbers.integer(count),
    ),
  ]);
  const title = heading(2, interviews.by(options.by.map(visible).join(" × ")));
  const hasHidden = shown.some(({ row }) => cells[row]!.includes(true));
  const notes = [
    interviews.byNote,
    ...(hasHidden ? [interviews.byHidden(numbers.integer(options.minCell))] : []),
    ...(leftOut === 0 ? [] : [interviews.byLeftOut(numbers.integer(leftOut))]),
  ];
  if (shown.every(({ row }) => cells[row]!.every((suppressed, level) => suppressed || sizes[level] === 0)))
    return [title, paragraph(interviews.byNothing(numbers.integer(options.minCell)))];
  const levelOf = (group: Readonly<Record<string, string>>) =>
    Object.values(group)
      .map((level) => (level === "" ? interviews.withoutAttribute : visible(level)))
      .join(" · ");
  const columns = byGroup.map(({ group, informants }) =>
    figures(`${levelOf(group)} (${interviews.n} = ${numbers.integer(informants)})`),
  );
  return [title, table([wordColumn(interviews.theme), ...columns], rows), paragraph(notes.join(" "))];
}
