import { exampleStudy } from "../../example-study.ts";
import type { CheckRule } from "../../rule.ts";
import { fieldCells } from "./field-cells.ts";

/** A text that does not have the form of its field. */
export const wrongPattern: CheckRule = {
  id: "wrong-pattern",
  category: "schema",
  severity: "error",
  example: {
    breaks: {
      "datapackage.yaml": exampleStudy(
        "{fields: [{name: id}, {name: kelas, constraints: {pattern: '[A-C]-[0-9]+'}}]}",
      ),
      "nilai.csv": "id,kelas\nP1,A-1\nP2,D-1\n",
    },
    passes: {
      "datapackage.yaml": exampleStudy(
        "{fields: [{name: id}, {name: kelas, constraints: {pattern: '[A-C]-[0-9]+'}}]}",
      ),
      "nilai.csv": "id,kelas\nP1,A-1\nP2,C-12\n",
    },
    at: { file: "nilai.csv", row: 3, column: "kelas", value: "D-1" },
  },
  ...fieldCells("wrong-pattern"),
};
