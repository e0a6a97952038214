import { exampleStudy } from "../../example-study.ts";
import type { CheckRule } from "../../rule.ts";

const STUDY = exampleStudy(
  "{fields: [{name: id}, {name: Jenjang}, {name: pre}, {name: post}]}",
  "{kind: scores, roles: {by: [Jenjang]}}",
);

/** An empty cell of a column by which reports are parted. */
export const missingGroup: CheckRule = {
  id: "missing-group",
  category: "pairing",
  severity: "warning",
  example: {
    breaks: { "datapackage.yaml": STUDY, "nilai.csv": "id,Jenjang,pre,post\nP1,Dasar,40,60\nP2,,50,70\n" },
    passes: {
      "datapackage.yaml": STUDY,
      "nilai.csv": "id,Jenjang,pre,post\nP1,Dasar,40,60\nP2,Lanjut,50,70\n",
    },
    at: { file: "nilai.csv", row: 3, column: "Jenjang" },
  },
};
