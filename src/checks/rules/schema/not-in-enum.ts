import { exampleStudy } from "../../example-study.ts";
import type { CheckRule } from "../../rule.ts";
import { fieldCells } from "./field-cells.ts";

/** A value that is none of those its field allows. */
export const notInEnum: CheckRule = {
  id: "not-in-enum",
  category: "schema",
  severity: "error",
  example: {
    breaks: {
      "datapackage.yaml": exampleStudy(
        "{fields: [{name: id}, {name: jenjang, constraints: {enum: [Dasar, Lanjut, Mahir]}}]}",
      ),
      "nilai.csv": "id,jenjang\nP1,Dasar\nP2,Dasr\n",
    },
    passes: {
      "datapackage.yaml": exampleStudy(
        "{fields: [{name: id}, {name: jenjang, constraints: {enum: [Dasar, Lanjut, Mahir]}}]}",
      ),
      "nilai.csv": "id,jenjang\nP1,Dasar\nP2,Mahir\n",
    },
    at: { file: "nilai.csv", row: 3, column: "jenjang", value: "Dasr" },
  },
  ...fieldCells("not-in-enum"),
};
