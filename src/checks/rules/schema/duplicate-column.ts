import type { CheckRule } from "../../rule.ts";

/** One header over several columns. */
export const duplicateColumn: CheckRule = {
  id: "duplicate-column",
  category: "schema",
  severity: "error",
  example: {
    breaks: { "nilai.csv": "id,pre,post,catatan,catatan\nP1,40,60,a,b\n" },
    passes: { "nilai.csv": "id,pre,post,catatan 1,catatan 2\nP1,40,60,a,b\n" },
    at: { file: "nilai.csv", row: 1, column: "catatan" },
  },
  header({ columns, headerRow }, report) {
    const places = new Map<string, number[]>();
    for (const { header, index } of columns) {
      const its = places.get(header) ?? [];
      places.set(header, its);
      its.push(index + 1);
    }
    for (const [header, its] of places)
      if (header !== "" && its.length > 1)
        report({ row: headerRow, column: header, args: { positions: its.join(", ") } });
  },
};
