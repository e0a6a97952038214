import { exampleStudy } from "../../example-study.ts";
import type { CheckRule } from "../../rule.ts";

const STUDY = exampleStudy(
  "{fields: [{name: id}, {name: Jenjang}, {name: pre}, {name: post}]}",
  "{kind: scores, roles: {by: [Jenjang]}}",
);

/** One id in several of the groups by which reports are parted. */
export const idInSeveralGroups: CheckRule = {
  id: "id-in-several-groups",
  category: "pairing",
  severity: "warning",
  example: {
    breaks: {
      "datapackage.yaml": STUDY,
      "nilai.csv": "id,Jenjang,pre,post\nP1,Dasar,40,60\nP2,Dasar,50,70\nP1,Lanjut,60,80\n",
    },
    passes: {
      "datapackage.yaml": STUDY,
      "nilai.csv": "id,Jenjang,pre,post\nP1,Dasar,40,60\nP2,Dasar,50,70\nP3,Lanjut,60,80\n",
    },
    at: { file: "nilai.csv", row: 2, column: "id" },
  },
};
