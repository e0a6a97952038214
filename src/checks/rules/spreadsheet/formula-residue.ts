import type { CheckRule } from "../../rule.ts";
import { readPlainNumber } from "../read-plain-number.ts";

/** A gain where a score is missing: the formula took the empty cell for 0. */
export const formulaResidue: CheckRule = {
  id: "formula-residue",
  category: "spreadsheet",
  severity: "warning",
  example: {
    breaks: { "nilai.csv": "id,pre,post,gain\nP1,40,60,20\nP2,50,,-50\n" },
    passes: { "nilai.csv": "id,pre,post,gain\nP1,40,60,20\nP2,50,,\n" },
    at: { file: "nilai.csv", row: 3, column: "gain", value: "-50" },
  },
  rows(table, report) {
    const [pre, post] = [table.columnOf("pre"), table.columnOf("post")];
    const gains = table.columnsOf("gain");
    if (pre === undefined || post === undefined || gains.length === 0) return undefined;
    return {
      row({ cells, row }) {
        const isMissing = (index: number) => table.missing.has((cells[index] ?? "").trim());
        if (!isMissing(pre.index) && !isMissing(post.index)) return;
        for (const column of gains) {
          const gain = (cells[column.index] ?? "").trim();
          if (!table.missing.has(gain) && readPlainNumber(gain) !== undefined)
            report({ row, column, value: gain });
        }
      },
    };
  },
};
