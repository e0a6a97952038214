import type { FindingList } from "../finding-list.ts";
import type { CellTexts } from "../scores/cell-texts.ts";
import type { InputSummary } from "../scores/input-summary.ts";
import type { ScoreColumn } from "../scores/interpret.ts";
import type { Levels } from "../scores/levels.ts";
import { readPeople } from "../scores/read-people.ts";
import type { Source, SourceInfo } from "../sources/source.ts";
import { type AnswerRecords, NONE } from "./answer-records.ts";
import type { ItemRoles } from "./item-columns.ts";
import type { WaveColumn } from "./wave-column.ts";

/** What has been read so far, and the file that is read now. */
interface Reading {
  readonly file: number;
  readonly texts: CellTexts;
  readonly columns: (ScoreColumn & { readonly item: number })[];
  readonly records: AnswerRecords;
  readonly groups: Levels;
  readonly waveColumn: WaveColumn;
  readonly findings: FindingList;
}

/** Reads the rows of one file into what has been read so far. @returns how many rows had no id */
export async function readItemRows(
  source: Source,
  roles: ItemRoles,
  reading: Reading,
): Promise<{ readonly missingIds: number; readonly input: InputSummary }> {
  const { records, file } = reading;
  const recordsOf = recordReader(roles, source.info, reading);
  return readPeople(source, roles, reading, (row, groupOf) => {
    const person = records.personOf(row.id, groupOf(row));
    for (const record of recordsOf(row.cells)) records.add(person, { file, row: row.row, ...record });
  });
}

/** How to read what a row says of each wave: of all waves in wide layout, of its own in long. */
function recordReader(
  { layout, wave, waves, items, totals }: ItemRoles,
  { header, delimiter }: SourceInfo,
  { columns, texts, waveColumn, file }: Reading,
) {
  const plans = waves.map((_, w) => {
    const column = (index: number, item: number) => {
      const name = header[index]!.trim();
      columns.push({ file, header: name, headers: [name], delimiter, role: "score", item });
      return { index, code: columns.length - 1 };
    };
    return {
      answers: items.map(({ places }, i) => (places[w] === undefined ? undefined : column(places[w], i))),
      total: totals[w] === undefined ? undefined : column(totals[w].index, NONE),
    };
  });
  const codeOf = (cells: readonly string[], at: { index: number; code: number } | undefined) =>
    at === undefined ? NONE : texts.code(at.code, cells[at.index]!.trim());
  return (cells: readonly string[]) =>
    plans.map(({ answers, total }, w) => ({
      level: layout === "long" ? waveColumn.code(cells[wave!.index]!.trim()) : w,
      answers: answers.map((at) => codeOf(cells, at)),
      total: codeOf(cells, total),
    }));
}
