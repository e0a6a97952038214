import { exampleStudy } from "../../example-study.ts";
import { joinedKey, Keys } from "../../key-store.ts";
import type { CheckRule } from "../../rule.ts";
import { keyColumns } from "./key-columns.ts";

const SCHEMA = "{fields: [{name: id}, {name: kelas}, {name: kursi}], uniqueKeys: [[kelas, kursi]]}";

/** A row whose values in the fields of a unique key are another row's. */
export const uniqueKey: CheckRule = {
  id: "unique-key",
  category: "schema",
  severity: "error",
  example: {
    breaks: {
      "datapackage.yaml": exampleStudy(SCHEMA),
      "nilai.csv": "id,kelas,kursi\nP1,A,1\nP2,A,2\nP3,A,1\n",
    },
    passes: {
      "datapackage.yaml": exampleStudy(SCHEMA),
      "nilai.csv": "id,kelas,kursi\nP1,A,1\nP2,A,2\nP3,B,1\n",
    },
    at: { file: "nilai.csv", row: 4, column: "kelas, kursi" },
  },
  rows(table, report) {
    const unique = (table.resource?.schema?.uniqueKeys ?? []).flatMap((names) => {
      const key = keyColumns(table, names);
      return key === undefined ? [] : [{ key, keys: new Keys() }];
    });
    if (unique.length === 0) return undefined;
    return {
      row({ cells, row }) {
        for (const { key, keys } of unique) {
          const parts = key.parts(cells);
          if (parts.includes(undefined)) continue;
          const firstRow = keys.add(joinedKey(parts)!, row);
          if (firstRow !== undefined) report({ row, column: key.name, args: { firstRow } });
        }
      },
    };
  },
};
