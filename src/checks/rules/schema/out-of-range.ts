import { exampleStudy } from "../../example-study.ts";
import type { CheckRule } from "../../rule.ts";
import { fieldCells } from "./field-cells.ts";

/** A value below its field's minimum or above its maximum. */
export const outOfRange: CheckRule = {
  id: "out-of-range",
  category: "schema",
  severity: "error",
  example: {
    breaks: {
      "datapackage.yaml": exampleStudy(
        "{fields: [{name: id}, {name: umur, type: integer, constraints: {minimum: 17, maximum: 80}}]}",
      ),
      "nilai.csv": "id,umur\nP1,80\nP2,81\n",
    },
    passes: {
      "datapackage.yaml": exampleStudy(
        "{fields: [{name: id}, {name: umur, type: integer, constraints: {minimum: 17, maximum: 80}}]}",
      ),
      "nilai.csv": "id,umur\nP1,17\nP2,80\n",
    },
    at: { file: "nilai.csv", row: 3, column: "umur", value: "81" },
  },
  ...fieldCells("out-of-range"),
};
