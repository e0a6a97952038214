import { exampleStudy } from "../../example-study.ts";
import type { CheckRule } from "../../rule.ts";
import { fieldCells } from "./field-cells.ts";

/** A cell that is not of its field's type. */
export const wrongType: CheckRule = {
  id: "wrong-type",
  category: "schema",
  severity: "error",
  example: {
    breaks: {
      "datapackage.yaml": exampleStudy("{fields: [{name: id}, {name: umur, type: integer}]}"),
      "nilai.csv": "id,umur\nP1,34\nP2,tiga\n",
    },
    passes: {
      "datapackage.yaml": exampleStudy("{fields: [{name: id}, {name: umur, type: integer}]}"),
      "nilai.csv": "id,umur\nP1,34\nP2,35\n",
    },
    at: { file: "nilai.csv", row: 3, column: "umur", value: "tiga" },
  },
  ...fieldCells("wrong-type"),
};
