import { exampleStudy } from "../../example-study.ts";
import type { CheckRule } from "../../rule.ts";

/** Data that stand in the descriptor itself. */
export const unreadData: CheckRule = {
  id: "unread-data",
  category: "schema",
  severity: "info",
  example: {
    breaks: {
      "datapackage.yaml": `${exampleStudy("{fields: [{name: id}]}")}  - {name: tetap, data: [{id: P1}]}\n`,
      "nilai.csv": "id\nP1\n",
    },
    passes: { "datapackage.yaml": exampleStudy("{fields: [{name: id}]}"), "nilai.csv": "id\nP1\n" },
    at: { file: "datapackage.yaml" },
  },
};
