import { joinedKey, Keys } from "../../key-store.ts";
import type { CheckRule } from "../../rule.ts";
import type { TableContext } from "../../table.ts";
import { keyColumns } from "./key-columns.ts";

const STUDY = `name: contoh
resources:
  - {name: peserta, path: peserta.csv, schema: {fields: [{name: id}, {name: LPD}]}, paud: {kind: participants}}
  - name: nilai
    path: nilai.csv
    schema:
      fields: [{name: id}, {name: pre}, {name: post}]
      foreignKeys: [{fields: id, reference: {resource: peserta, fields: id}}]
    paud: {kind: scores}
`;

/** A key that points to a row of another table, where no such row is. */
export const foreignKey: CheckRule = {
  id: "foreign-key",
  category: "schema",
  severity: "error",
  example: {
    breaks: {
      "datapackage.yaml": STUDY,
      "nilai.csv": "id,pre,post\nP1,40,60\nP3,50,70\n",
      "peserta.csv": "id,LPD\nP1,A\nP2,B\n",
    },
    passes: {
      "datapackage.yaml": STUDY,
      "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,70\n",
      "peserta.csv": "id,LPD\nP1,A\nP2,B\n",
    },
    at: { file: "nilai.csv", row: 3, column: "id", value: "P•" },
  },
  rows(table) {
    const pointing = pointingFrom(table);
    const targets = targetsIn(table);
    if (pointing.length === 0 && targets.length === 0) return undefined;
    return {
      row({ cells, row }) {
        for (const { key, keys } of [...pointing, ...targets]) {
          const its = joinedKey(key.parts(cells));
          if (its !== undefined) keys.add(its, row);
        }
      },
    };
  },
  study({ keys: store }, report) {
    for (const { file, column, isSecret, keys, resource, columns } of store.pointing) {
      const target = store.target(resource, columns);
      for (const { key, row } of keys.entries()) {
        if (target.has(key)) continue;
        const value = (JSON.parse(key) as (string | null)[]).map((part) => part ?? "").join(", ");
        report({ file, row, column, value, isSecret, args: { reference: resource } });
      }
    }
  },
};

/** What this table's keys point to. */
function pointingFrom(table: TableContext) {
  const { resource, keys: store } = table;
  return (resource?.schema?.foreignKeys ?? []).flatMap(({ fields, resource: target, reference }) => {
    const key = keyColumns(table, fields);
    if (key === undefined) return [];
    const keys = new Keys();
    const isSecret = key.columns.some((column) => column.isSecret);
    const to = target === "" ? resource!.name : target;
    store.pointing.push({
      file: table.file,
      column: key.name,
      isSecret,
      keys,
      resource: to,
      columns: reference,
    });
    return [{ key, keys }];
  });
}

/** The keys of this table to which others point. */
function targetsIn(table: TableContext) {
  return table.pointedAt.flatMap((columns) => {
    const key = keyColumns(table, columns);
    return key === undefined ? [] : [{ key, keys: table.keys.target(table.resource!.name, columns) }];
  });
}
