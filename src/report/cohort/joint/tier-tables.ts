import type { JointDisplay, JointGroup } from "../../../analyses/schemas/joint-display.schema.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, paragraph, table, words as wordColumn } from "../../document.ts";
import { NOTHING } from "../../format.ts";
import type { JointPresence } from "../../joint-presence.ts";
import { shareIn } from "../../sections/waves/retention.ts";
import { part } from "../chapter.ts";
import type { Telling } from "../telling.ts";
import { quoteCell } from "./quote-cell.ts";

/** Columns that a page has room for, beside that of the row's names. */
const COLUMNS = 4;

/** What each tier gained and kept, above how many of its informants mention what: a column a tier, everybody last. */
export function tierTables(its: JointDisplay, presence: JointPresence, telling: Telling): Block[] {
  const { says, catalogue, result, format } = telling;
  const { joint: words } = says;
  const { all, tiers, counts, totals, isHidden } = presence;
  const columns = [
    ...tiers.map((group, tier) => ({ group, counts: counts.map((row) => row[tier]) })),
    { group: all, counts: totals },
  ];
  const level = catalogue.words.interval(catalogue.numbers.level(its.confidence));
  const waves = its.waves.slice(1);
  const tables = Array.from({ length: Math.ceil(columns.length / COLUMNS) }, (_, page) => {
    const shown = columns.slice(page * COLUMNS, (page + 1) * COLUMNS);
    const rowOf = (name: string, cell: (group: JointGroup) => string) => [
      name,
      ...shown.map(({ group }) => cell(group)),
    ];
    const rows = [
      rowOf(words.matched, ({ n }) => format.integer(n)),
      rowOf(words.gain(level), ({ n, gain }) => (n < 2 ? NOTHING : format.estimate(gain))),
      ...waves.flatMap((wave, at) => [
        rowOf(words.left(visible(wave), level), ({ retention }) => {
          const left = retention[at]?.gain;
          return left === undefined || left.n < 2 ? NOTHING : format.estimate(left.mean);
        }),
        rowOf(words.kept(visible(wave), level), ({ retention }) => {
          const kept = retention[at];
          return kept === undefined ? NOTHING : format.estimate(shareIn(kept), "points");
        }),
      ]),
      rowOf(words.informants, ({ informants }) => format.integer(informants)),
      ...all.themes.map(({ theme }, place) => [
        words.theme(visible(theme)),
        ...shown.map(({ group, counts: its }) => {
          const count = its[place];
          if (count === undefined) return catalogue.interviews.suppressed;
          return words.count(format.integer(count), format.integer(group.informants));
        }),
      ]),
      rowOf(words.quote, ({ quote }) => quoteCell(quote, telling, !isHidden)),
    ];
    return table(
      [wordColumn(words.row), ...shown.map(({ group }) => wordColumn(format.group(group.group)))],
      rows,
      words.byTier,
    );
  });
  const { lowerIsBetter } = result.gains?.options ?? {};
  const notes = [
    words.tierNote,
    ...(lowerIsBetter === true ? [words.lowerIsBetter] : []),
    ...(isHidden ? [catalogue.interviews.byHidden(format.integer(result.options.minCell))] : []),
    words.quoteNote,
  ];
  return [...part("joint", "tiers", tables), paragraph(notes.join(" "))];
}
