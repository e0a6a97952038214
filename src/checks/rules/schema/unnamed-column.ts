import type { CheckRule } from "../../rule.ts";

/** A column with cells and no header. */
export const unnamedColumn: CheckRule = {
  id: "unnamed-column",
  category: "schema",
  severity: "warning",
  example: {
    breaks: { "nilai.csv": "id,,pre,post\nP1,x,40,60\nP2,,50,60\n" },
    passes: { "nilai.csv": "id,,pre,post\nP1,,40,60\nP2,,50,60\n" },
    at: { file: "nilai.csv", row: 1 },
  },
  rows({ columns, headerRow }, report) {
    const unnamed = columns.filter(({ header }) => header === "").map(({ index }) => ({ index, cells: 0 }));
    if (unnamed.length === 0) return undefined;
    return {
      row({ cells }) {
        for (const column of unnamed) if ((cells[column.index] ?? "").trim() !== "") column.cells += 1;
      },
      end() {
        for (const { index, cells } of unnamed)
          if (cells > 0) report({ row: headerRow, args: { position: index + 1, cells } });
      },
    };
  },
};
