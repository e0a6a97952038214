import type { CheckRule } from "../../rule.ts";
import type { TableColumn } from "../../table.ts";

const FEWEST_ROWS = 6;

/** What merged cells leave in a column: each value once, at the top of its run. */
interface Gaps {
  readonly column: TableColumn;
  readonly values: Set<string>;
  filled: number;
  blank: number;
  firstBlank: number;
  isOut: boolean;
}

/** A column whose values each stand once, above empty cells: merged cells keep their value only in the first row. */
export const mergedCells: CheckRule = {
  id: "merged-cells",
  category: "spreadsheet",
  severity: "warning",
  example: {
    breaks: {
      "nilai.csv":
        "id,Angkatan,pre,post\nP1,I,40,60\nP2,,41,61\nP3,,42,62\nP4,II,43,63\nP5,,44,64\nP6,,45,65\n",
    },
    passes: {
      "nilai.csv":
        "id,Angkatan,pre,post\nP1,I,40,60\nP2,,41,61\nP3,,42,62\nP4,I,43,63\nP5,,44,64\nP6,,45,65\n",
    },
    at: { file: "nilai.csv", row: 3, column: "Angkatan" },
  },
  rows(table, report) {
    let all = table.columns
      .filter(({ role, header }) => header !== "" && (role === undefined || GROUPING.has(role)))
      .map(
        (column): Gaps => ({ column, values: new Set(), filled: 0, blank: 0, firstBlank: 0, isOut: false }),
      );
    let rows = 0;
    return {
      row({ cells, row }) {
        rows += 1;
        for (const gaps of all) look(gaps, (cells[gaps.column.index] ?? "").trim(), row);
        // Most columns are out after two rows, and cost nothing from then on.
        if (rows < FEWEST_ROWS || rows % 1000 === 0) all = all.filter(({ isOut }) => !isOut);
      },
      end() {
        if (rows < FEWEST_ROWS) return;
        for (const { column, filled, blank, firstBlank, isOut } of all)
          if (!isOut && filled >= 2 && blank >= filled) report({ row: firstBlank, column, args: { blank } });
      },
    };
  },
};

const GROUPING: ReadonlySet<string> = new Set(["tier", "cohort", "group", "name", "document", "informant"]);

function look(gaps: Gaps, text: string, row: number): void {
  if (text === "") {
    // Merged cells begin with a value.
    if (gaps.filled === 0) gaps.isOut = true;
    if (gaps.blank === 0) gaps.firstBlank = row;
    gaps.blank += 1;
    return;
  }
  if (gaps.values.has(text)) gaps.isOut = true;
  gaps.values.add(text);
  gaps.filled += 1;
  // A column that is mostly filled needs no memory.
  if (gaps.filled > 3 && gaps.filled > 2 * (gaps.blank + 1)) gaps.isOut = true;
}
