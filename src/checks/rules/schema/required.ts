import { exampleStudy } from "../../example-study.ts";
import type { CheckRule } from "../../rule.ts";
import { fieldCells } from "./field-cells.ts";

/** An empty cell of a field that must have a value. */
export const required: CheckRule = {
  id: "required",
  category: "schema",
  severity: "error",
  example: {
    breaks: {
      "datapackage.yaml": exampleStudy(
        "{fields: [{name: id}, {name: umur, type: integer, constraints: {required: true}}]}",
      ),
      "nilai.csv": "id,umur\nP1,34\nP2,\n",
    },
    passes: {
      "datapackage.yaml": exampleStudy(
        "{fields: [{name: id}, {name: umur, type: integer, constraints: {required: true}}]}",
      ),
      "nilai.csv": "id,umur\nP1,34\nP2,0\n",
    },
    at: { file: "nilai.csv", row: 3, column: "umur" },
  },
  ...fieldCells("required"),
};
