import type { CheckRule } from "../../rule.ts";

const SCIENTIFIC = /^\d(?:[.,]\d{1,14})?E\+?\d{1,2}$/i;

/** A number such as 3,20415E+15 where an identifier was: a spreadsheet rounded it. */
export const scientificId: CheckRule = {
  id: "scientific-id",
  category: "spreadsheet",
  severity: "error",
  example: {
    breaks: { "nilai.csv": "id,NIK,pre,post\nP1,3.20415E+15,40,60\n" },
    passes: { "nilai.csv": "id,NIK,pre,post\nP1,–,40,60\n" },
    at: { file: "nilai.csv", row: 2, column: "NIK", value: "3.••••••+••" },
  },
  cells(column) {
    const isFigure =
      column.role !== undefined && ["pre", "post", "score", "item", "gain"].includes(column.role);
    if (isFigure) return undefined;
    return (text) => (SCIENTIFIC.test(text.trim()) ? {} : undefined);
  },
};
