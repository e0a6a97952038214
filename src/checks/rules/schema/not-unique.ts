import { exampleStudy } from "../../example-study.ts";
import { Keys } from "../../key-store.ts";
import type { CheckRule } from "../../rule.ts";

/** A value that comes again in a field whose values must each come once. */
export const notUnique: CheckRule = {
  id: "not-unique",
  category: "schema",
  severity: "error",
  example: {
    breaks: {
      "datapackage.yaml": exampleStudy(
        "{fields: [{name: kelas, constraints: {unique: true}}, {name: guru}]}",
      ),
      "nilai.csv": "kelas,guru\nA-1,x\nA-2,y\nA-1,z\n",
    },
    passes: {
      "datapackage.yaml": exampleStudy(
        "{fields: [{name: kelas, constraints: {unique: true}}, {name: guru}]}",
      ),
      "nilai.csv": "kelas,guru\nA-1,x\n,y\n,z\n",
    },
    at: { file: "nilai.csv", row: 4, column: "kelas", value: "A-1" },
  },
  rows({ columns }, report) {
    const unique = columns.flatMap((column) =>
      column.field?.constraints?.unique === true && column.reader !== undefined
        ? [{ column, reader: column.reader, keys: new Keys() }]
        : [],
    );
    if (unique.length === 0) return undefined;
    return {
      row({ cells, row }) {
        for (const { column, reader, keys } of unique) {
          const key = reader.key(cells[column.index] ?? "");
          const firstRow = key === undefined ? undefined : keys.add(key, row);
          if (firstRow !== undefined)
            report({ row, column, value: cells[column.index] ?? "", args: { firstRow } });
        }
      },
    };
  },
};
