import type { FindingList } from "../finding-list.ts";
import type { CellTexts } from "../scores/cell-texts.ts";
import type { InputSummary } from "../scores/input-summary.ts";
import type { ScoreColumn } from "../scores/interpret.ts";
import type { Levels } from "../scores/levels.ts";
import { isSummaryRow } from "../scores/summary-row.ts";
import type { Source, SourceInfo } from "../sources/source.ts";
import { type AnswerRecords, NONE } from "./answer-records.ts";
import type { ItemRoles } from "./item-columns.ts";
import type { WaveColumn } from "./wave-column.ts";

/** More rows than these above a header are hardly titles. */
const MOST_TITLES = 5;

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
): Promise<{ readonly missing: number; readonly input: InputSummary }> {
  const { path, delimiter, headerRow, titleRows } = source.info;
  const { findings, records, file } = reading;
  const recordsOf = recordReader(roles, source.info, reading);
  const groupName = roles.by.map(({ header }) => header).join(", ");
  let [summaryRows, missing] = [0, 0];
  if (titleRows > MOST_TITLES) {
    const args = { rows: titleRows };
    findings.add({ rule: "rows-above-header", severity: "warning", file: path, row: headerRow, args });
  }
  for await (const { rows, rowNumbers } of source.rows()) {
    for (const [i, cells] of rows.entries()) {
      const row = rowNumbers[i]!;
      const id = roles.id === undefined ? undefined : cells[roles.id.index]!.trim();
      if (isSummaryRow(cells, id)) {
        summaryRows += 1;
        findings.add({ rule: "summary-row", severity: "info", file: path, row });
        continue;
      }
      if (id === "") {
        missing += 1;
        findings.add({ rule: "missing-id", severity: "error", file: path, row, column: roles.id!.header });
        continue;
      }
      const levels = roles.by.map(({ index }) => cells[index]!.trim());
      const blank = levels.indexOf("");
      if (blank >= 0) {
        const column = roles.by[blank]!.header;
        findings.add({ rule: "missing-group", severity: "warning", file: path, row, column });
      }
      const group = levels.length === 0 || blank >= 0 ? NONE : reading.groups.code(levels, groupName);
      const person = records.personOf(id, group);
      for (const record of recordsOf(cells)) records.add(person, { file, row, ...record });
    }
  }
  const { sha256, bytes, dataRows, blankRows } = source.summary();
  const { encoding } = source.info;
  const counts = { rows: dataRows - summaryRows, blankRows, summaryRows };
  return { missing, input: { path, sha256, bytes, delimiter, encoding, headerRow, ...counts } };
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
