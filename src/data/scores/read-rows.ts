import type { FindingList } from "../finding-list.ts";
import type { Source } from "../sources/source.ts";
import type { CellTexts } from "./cell-texts.ts";
import type { ColumnRoles } from "./columns.ts";
import type { ScoreColumn } from "./interpret.ts";
import type { Levels } from "./levels.ts";
import { NONE, type Participants, PRE, type RawRow } from "./participants.ts";
import type { InputSummary } from "./score-table.ts";
import { isSummaryRow } from "./summary-row.ts";
import type { WaveLevels } from "./wave-levels.ts";

/** More rows than these above a header are hardly titles. */
const MOST_TITLES = 5;

/** What has been read so far. */
export interface Reading {
  readonly inputs: InputSummary[];
  readonly texts: CellTexts;
  readonly columns: ScoreColumn[];
  readonly participants: Participants;
  readonly groups: Levels;
  readonly cohorts: Levels;
  readonly waves: WaveLevels;
  readonly findings: FindingList;
  /** Rows without an id, which are nobody's. */
  missingIds: number;
  /** Long layout: rows of waves that are neither pre nor post. */
  otherWaveRows: number;
}

/** Reads the rows of one file into what has been read so far. */
export async function readRows(
  source: Source,
  file: number,
  roles: ColumnRoles,
  reading: Reading,
): Promise<void> {
  const { path, delimiter, headerRow, titleRows } = source.info;
  const { participants, findings } = reading;
  const textOf = textReader(file, delimiter, roles, reading);
  const groupName = roles.by.map(({ header }) => header).join(", ");
  let summaryRows = 0;
  if (titleRows > MOST_TITLES) {
    reading.findings.add({
      rule: "rows-above-header",
      severity: "warning",
      file: path,
      row: headerRow,
      args: { rows: titleRows },
    });
  }

  for await (const batch of source.rows()) {
    for (const [i, cells] of batch.rows.entries()) {
      const row = batch.rowNumbers[i]!;
      const id = roles.id === undefined ? undefined : cells[roles.id.index]!.trim();
      if (isSummaryRow(cells, id)) {
        summaryRows += 1;
        findings.add({ rule: "summary-row", severity: "info", file: path, row });
        continue;
      }
      if (id === "") {
        const column = roles.id!.header;
        reading.missingIds += 1;
        findings.add({ rule: "missing-id", severity: "error", file: path, row, column });
        continue;
      }
      const text = textOf(cells);
      if (text === undefined) {
        reading.otherWaveRows += 1;
        continue;
      }
      const levels = roles.by.map(({ index }) => cells[index]!.trim());
      const blank = levels.indexOf("");
      if (blank >= 0) {
        const column = roles.by[blank]!.header;
        findings.add({ rule: "missing-group", severity: "warning", file: path, row, column });
      }
      const group = levels.length === 0 || blank >= 0 ? NONE : reading.groups.code(levels, groupName);
      const cohortLevel = roles.cohort === undefined ? "" : cells[roles.cohort.index]!.trim();
      const cohort = cohortLevel === "" ? NONE : reading.cohorts.code([cohortLevel], roles.cohort!.header);
      participants.add(id, group, cohort, { file, row, text });
    }
  }
  const { sha256, bytes, dataRows, blankRows } = source.summary();
  reading.inputs.push({
    path,
    sha256,
    bytes,
    rows: dataRows - summaryRows,
    delimiter,
    encoding: source.info.encoding,
    headerRow,
    blankRows,
    summaryRows,
  });
}

/** How to read a row's text of each wave, by its code; `undefined` for a row of a wave that is neither. */
function textReader(
  file: number,
  delimiter: string,
  roles: ColumnRoles,
  { columns, texts, waves }: Reading,
): (cells: readonly string[]) => RawRow["text"] | undefined {
  const first = columns.length;
  if (roles.layout === "wide") {
    const [pre, post] = [roles.pre!, roles.post!];
    columns.push({ file, header: pre.header, delimiter }, { file, header: post.header, delimiter });
    return (cells) => [
      texts.code(first, cells[pre.index]!.trim()),
      texts.code(first + 1, cells[post.index]!.trim()),
    ];
  }
  const [wave, score] = [roles.wave!, roles.score!];
  columns.push({ file, header: score.header, delimiter });
  return (cells) => {
    const its = waves.waveOf(cells[wave.index]!.trim());
    if (its === undefined) return undefined;
    const code = texts.code(first, cells[score.index]!.trim());
    return its === PRE ? [code, NONE] : [NONE, code];
  };
}
