import type { FindingList } from "../finding-list.ts";
import type { Source } from "../sources/source.ts";
import type { UsedColumn } from "./columns.ts";
import type { InputSummary } from "./input-summary.ts";
import type { Levels } from "./levels.ts";
import { NONE } from "./participants.ts";
import { isSummaryRow } from "./summary-row.ts";

/** More rows than these above a header are hardly titles. */
const MOST_TITLES = 5;

/** A column by its place. */
type Placed = UsedColumn & { readonly index: number };

/** Who stands in a row. */
export interface PersonRow {
  readonly cells: readonly string[];
  /** The spreadsheet's row. */
  readonly row: number;
  /** Trimmed; `undefined` in files without an id column. */
  readonly id: string | undefined;
}

/**
 * Reads the rows of a file that are somebody's: tells titles that are hardly any, leaves out rows that sum others up and
 * rows without an id, and tells each.
 * @param take called for every other row; `groupOf` gives its group's code, or NONE with a finding where it has none
 * @returns how many rows had no id, and what the file was
 */
export async function readPeople(
  source: Source,
  { id: idColumn, by }: { readonly id?: Placed; readonly by: readonly Placed[] },
  { groups, findings }: { readonly groups: Levels; readonly findings: FindingList },
  take: (person: PersonRow, groupOf: (person: PersonRow) => number) => void,
): Promise<{ readonly missingIds: number; readonly input: InputSummary }> {
  const { path: file, delimiter, encoding, headerRow, titleRows } = source.info;
  const groupName = by.map(({ header }) => header).join(", ");
  if (titleRows > MOST_TITLES) {
    const args = { rows: titleRows };
    findings.add({ rule: "rows-above-header", severity: "warning", file, row: headerRow, args });
  }
  const groupOf = ({ cells, row }: PersonRow) => {
    if (by.length === 0) return NONE;
    const levels = by.map(({ index }) => cells[index]!.trim());
    const blank = levels.indexOf("");
    if (blank < 0) return groups.code(levels, groupName);
    findings.add({ rule: "missing-group", severity: "warning", file, row, column: by[blank]!.header });
    return NONE;
  };
  let [summaryRows, missingIds] = [0, 0];
  for await (const { rows, rowNumbers } of source.rows()) {
    for (const [i, cells] of rows.entries()) {
      const row = rowNumbers[i]!;
      const id = idColumn === undefined ? undefined : cells[idColumn.index]!.trim();
      if (isSummaryRow(cells, id)) {
        summaryRows += 1;
        findings.add({ rule: "summary-row", severity: "info", file, row });
      } else if (id === "") {
        missingIds += 1;
        findings.add({ rule: "missing-id", severity: "error", file, row, column: idColumn!.header });
      } else take({ cells, row, id }, groupOf);
    }
  }
  const { sha256, bytes, dataRows, blankRows } = source.summary();
  const rows = dataRows - summaryRows;
  const input = { path: file, sha256, bytes, rows, delimiter, encoding, headerRow, blankRows, summaryRows };
  return { missingIds, input };
}
