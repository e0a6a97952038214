import type { CheckRule } from "../../rule.ts";

const FEWEST = 3;

/** A column of scores or of an item in which every cell is the same. */
export const constantColumn: CheckRule = {
  id: "constant-column",
  category: "scores",
  severity: "warning",
  example: {
    breaks: { "nilai.csv": "id,pre,post\nP1,40,70\nP2,50,70\nP3,60,70\n" },
    passes: { "nilai.csv": "id,pre,post\nP1,40,70\nP2,50,70\nP3,60,71\n" },
    at: { file: "nilai.csv", column: "post", value: "70" },
  },
  rows(table, report) {
    const columns = table
      .columnsOf("pre", "post", "follow-up", "score", "item")
      .map((column) => ({ column, value: "", n: 0, varies: false }));
    if (columns.length === 0) return undefined;
    return {
      row({ cells }) {
        for (const its of columns) {
          if (its.varies) continue;
          const text = (cells[its.column.index] ?? "").trim();
          if (table.missing.has(text)) continue;
          if (its.n > 0 && text !== its.value) its.varies = true;
          its.value = text;
          its.n += 1;
        }
      },
      end() {
        for (const { column, value, n, varies } of columns)
          if (!varies && n >= FEWEST) report({ column, value, args: { n } });
      },
    };
  },
};
