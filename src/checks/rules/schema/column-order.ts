import { exampleStudy } from "../../example-study.ts";
import type { CheckRule } from "../../rule.ts";

/** A column that stands at another place than its field, where the schema asks for the same order. */
export const columnOrder: CheckRule = {
  id: "column-order",
  category: "schema",
  severity: "warning",
  example: {
    breaks: {
      "datapackage.yaml": exampleStudy("{fields: [{name: id}, {name: pre}, {name: post}]}"),
      "nilai.csv": "id,post,pre\nP1,60,40\n",
    },
    passes: {
      "datapackage.yaml": exampleStudy(
        "{fields: [{name: id}, {name: pre}, {name: post}], fieldsMatch: equal}",
      ),
      "nilai.csv": "id,post,pre\nP1,60,40\n",
    },
    at: { file: "nilai.csv", row: 1, column: "post" },
  },
  header({ resource, columns, headerRow }, report) {
    if (resource?.schema?.fieldsMatch !== "exact") return;
    // Columns that are missing or too many have findings of their own: only those both have are compared.
    const present = columns.filter(({ field }) => field !== undefined);
    const wanted = resource.schema.fields.filter((field) => present.some((column) => column.field === field));
    for (const [place, column] of present.entries()) {
      const its = wanted.indexOf(column.field!);
      if (its !== place) report({ row: headerRow, column, args: { found: place + 1, wanted: its + 1 } });
    }
  },
};
