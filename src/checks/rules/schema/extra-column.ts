import { exampleStudy } from "../../example-study.ts";
import type { CheckRule } from "../../rule.ts";

/** A column of the file for which the schema has no field. */
export const extraColumn: CheckRule = {
  id: "extra-column",
  category: "schema",
  severity: "warning",
  example: {
    breaks: {
      "datapackage.yaml": exampleStudy("{fields: [{name: id}]}"),
      "nilai.csv": "id,catatan\nP1,hadir\n",
    },
    passes: {
      "datapackage.yaml": exampleStudy("{fields: [{name: id}], fieldsMatch: subset}"),
      "nilai.csv": "id,catatan\nP1,hadir\n",
    },
    at: { file: "nilai.csv", row: 1, column: "catatan" },
  },
  header({ resource, columns, headerRow }, report) {
    const schema = resource?.schema;
    if (schema === undefined || schema.fieldsMatch === "subset" || schema.fieldsMatch === "partial") return;
    for (const column of columns)
      if (column.field === undefined && column.header !== "") report({ row: headerRow, column });
  },
};
