import { exampleStudy } from "../../example-study.ts";
import type { CheckRule } from "../../rule.ts";
import { fieldCells } from "./field-cells.ts";

/** A text shorter or longer than its field allows. */
export const wrongLength: CheckRule = {
  id: "wrong-length",
  category: "schema",
  severity: "error",
  example: {
    breaks: {
      "datapackage.yaml": exampleStudy("{fields: [{name: id}, {name: kelas, constraints: {maxLength: 3}}]}"),
      "nilai.csv": "id,kelas\nP1,A-1\nP2,A-10\n",
    },
    passes: {
      "datapackage.yaml": exampleStudy("{fields: [{name: id}, {name: kelas, constraints: {maxLength: 3}}]}"),
      "nilai.csv": "id,kelas\nP1,A-1\nP2,A-9\n",
    },
    at: { file: "nilai.csv", row: 3, column: "kelas", value: "A-10" },
  },
  ...fieldCells("wrong-length"),
};
