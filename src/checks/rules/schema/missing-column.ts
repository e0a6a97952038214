import { columnsNamed } from "../../../data/sources/find-column.ts";
import { exampleStudy } from "../../example-study.ts";
import type { CheckRule } from "../../rule.ts";

/** A field of the schema for which the file has no column. */
export const missingColumn: CheckRule = {
  id: "missing-column",
  category: "schema",
  severity: "error",
  example: {
    breaks: {
      "datapackage.yaml": exampleStudy("{fields: [{name: id}, {name: pre}, {name: LPD}]}"),
      "nilai.csv": "id,pre\nP1,40\n",
    },
    passes: {
      "datapackage.yaml": exampleStudy(
        "{fields: [{name: id}, {name: pre}, {name: LPD}], fieldsMatch: superset}",
      ),
      "nilai.csv": "id,pre\nP1,40\n",
    },
    at: { file: "nilai.csv", row: 1, column: "LPD" },
  },
  header({ resource, header, headerRow }, report) {
    const schema = resource?.schema;
    if (schema === undefined || schema.fieldsMatch === "superset" || schema.fieldsMatch === "partial") return;
    for (const { name } of schema.fields)
      if (columnsNamed(header, name).length === 0) report({ row: headerRow, column: name });
  },
};
