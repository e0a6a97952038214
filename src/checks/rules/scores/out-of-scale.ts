import { exampleStudy } from "../../example-study.ts";
import type { CheckRule } from "../../rule.ts";

const STUDY = exampleStudy(
  "{fields: [{name: id}, {name: pre}, {name: post}]}",
  "{kind: scores, scale: {min: 0, max: 100}}",
);

/** A score that the test cannot give. */
export const outOfScale: CheckRule = {
  id: "out-of-scale",
  category: "scores",
  severity: "error",
  example: {
    breaks: { "datapackage.yaml": STUDY, "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,101\n" },
    passes: { "datapackage.yaml": STUDY, "nilai.csv": "id,pre,post\nP1,40,60\nP2,0,100\n" },
    at: { file: "nilai.csv", row: 3, column: "post", value: "101" },
  },
};
