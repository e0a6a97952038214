import type { CheckRule } from "../../rule.ts";

const NUMBER = /^\d{16}(?:\d{2})?$/;
const FEWEST = 3;

/** NIK, NUPTK or NIP that a spreadsheet took for numbers: it keeps 15 digits and writes 0 for the rest. */
export const nikAsNumber: CheckRule = {
  id: "nik-as-number",
  category: "privacy",
  severity: "error",
  example: {
    breaks: {
      "nilai.csv": "NIK,pre,post\n3604124101900010,40,60\n3604124202910020,50,70\n3604120303920010,55,75\n",
    },
    passes: {
      "nilai.csv": "NIK,pre,post\n3604124101900010,40,60\n3604124202910020,50,70\n3604120303920013,55,75\n",
    },
    at: { file: "nilai.csv", row: 2, column: "NIK", value: "36••••••••••••••" },
  },
  rows({ columns, missing }, report) {
    const all = columns.map((column) => ({ column, count: 0, row: 0, first: "", isOut: false }));
    return {
      row({ cells, row }) {
        for (const its of all) {
          if (its.isOut) continue;
          const text = (cells[its.column.index] ?? "").trim();
          if (missing.has(text)) continue;
          const kept = text.length === 16 ? text.endsWith("0") : text.endsWith("000");
          if (!NUMBER.test(text) || !kept) its.isOut = true;
          if (its.count === 0) [its.row, its.first] = [row, text];
          its.count += 1;
        }
      },
      end() {
        for (const { column, count, row, first, isOut } of all)
          if (!isOut && count >= FEWEST)
            report({ row, column: column.header, value: first, args: { count } });
      },
    };
  },
};
