import { exampleStudy } from "../../example-study.ts";
import { joinedKey, Keys } from "../../key-store.ts";
import type { CheckRule } from "../../rule.ts";
import { keyColumns } from "./key-columns.ts";

const SCHEMA = "{fields: [{name: id}, {name: waktu}, {name: nilai}], primaryKey: [id, waktu]}";

/** A row whose primary key is another row's, or lacks a part. */
export const primaryKey: CheckRule = {
  id: "primary-key",
  category: "schema",
  severity: "error",
  example: {
    breaks: {
      "datapackage.yaml": exampleStudy(SCHEMA),
      "nilai.csv": "id,waktu,nilai\nP1,pre,40\nP1,post,60\nP1,pre,41\n",
    },
    passes: {
      "datapackage.yaml": exampleStudy(SCHEMA),
      "nilai.csv": "id,waktu,nilai\nP1,pre,40\nP1,post,60\nP2,pre,41\n",
    },
    at: { file: "nilai.csv", row: 4, column: "id, waktu" },
  },
  rows(table, report) {
    const key = keyColumns(table, table.resource?.schema?.primaryKey ?? []);
    if (key === undefined) return undefined;
    const keys = new Keys();
    return {
      row({ cells, row }) {
        const parts = key.parts(cells);
        if (parts.includes(undefined)) {
          report({ row, column: key.name, args: { firstRow: "" } });
          return;
        }
        const firstRow = keys.add(joinedKey(parts)!, row);
        if (firstRow !== undefined) report({ row, column: key.name, args: { firstRow } });
      },
    };
  },
};
