import { isNameColumn } from "../../../data/identifiers/full-name.ts";
import type { CheckRule } from "../../rule.ts";

/** So many different cells show what a column holds. */
const LOOKED_AT = 200;

/** A column of people's names beside what else is known of them. */
export const fullNames: CheckRule = {
  id: "full-names",
  category: "privacy",
  severity: "warning",
  example: {
    breaks: { "nilai.csv": "id,Nama,pre,post\nP1,Siti Rekaan,40,60\nP2,Budi Rekaan,50,70\n" },
    passes: { "nilai.csv": "id,Nama,pre,post\nP1,,40,60\nP2,,50,70\n" },
    at: { file: "nilai.csv", row: 2, column: "Nama", value: "S••• ••••••" },
  },
  rows({ columns, missing }, report) {
    let all = columns
      .filter(({ header, role }) => header !== "" && (role === undefined || NAMING.has(role)))
      .map((column) => ({ column, cells: new Set<string>(), count: 0, row: 0, first: "", isSure: false }));
    return {
      row({ cells, row }) {
        for (const its of all) {
          const text = (cells[its.column.index] ?? "").trim();
          // Names have no digits, and are no single character.
          if (text.length < 2 || missing.has(text) || (!its.isSure && /\d/.test(text))) continue;
          if (its.count === 0) [its.row, its.first] = [row, text];
          its.count += 1;
          if (its.isSure) continue;
          its.cells.add(text);
          if (its.cells.size < LOOKED_AT) continue;
          its.isSure = isNameColumn(its.column.header, its.cells);
          if (!its.isSure) all = all.filter((other) => other !== its);
        }
      },
      end() {
        for (const { column, cells, count, row, first, isSure } of all)
          if (isSure || (count > 0 && isNameColumn(column.header, cells)))
            report({ row, column, value: first, isSecret: true, args: { count } });
      },
    };
  },
};

const NAMING: ReadonlySet<string> = new Set(["id", "name", "informant", "document", "coder"]);
