import { exampleStudy } from "../../example-study.ts";
import type { CheckRule } from "../../rule.ts";
import { fieldCells } from "./field-cells.ts";

/** An object or array that does not fit its field's jsonSchema. */
export const wrongJson: CheckRule = {
  id: "wrong-json",
  category: "schema",
  severity: "error",
  example: {
    breaks: {
      "datapackage.yaml": exampleStudy(
        "{fields: [{name: id}, {name: isi, type: object, constraints: {jsonSchema: {required: [skor]}}}]}",
      ),
      "nilai.csv": 'id,isi\nP1,"{""nilai"":1}"\n',
    },
    passes: {
      "datapackage.yaml": exampleStudy(
        "{fields: [{name: id}, {name: isi, type: object, constraints: {jsonSchema: {required: [skor]}}}]}",
      ),
      "nilai.csv": 'id,isi\nP1,"{""skor"":1}"\n',
    },
    at: { file: "nilai.csv", row: 2, column: "isi", value: '{"nilai":1}' },
  },
  ...fieldCells("wrong-json"),
};
