import type { CheckRule } from "../../rule.ts";

/** Rows of one id that name different cohorts. */
export const severalCohorts: CheckRule = {
  id: "several-cohorts",
  category: "pairing",
  severity: "warning",
  example: {
    breaks: { "nilai.csv": "id,Waktu,Angkatan,Nilai\nP1,Pretest,I,40\nP1,Posttest,II,60\n" },
    passes: { "nilai.csv": "id,Waktu,Angkatan,Nilai\nP1,Pretest,I,40\nP1,Posttest,,60\n" },
    at: { file: "nilai.csv", row: 2, column: "Angkatan" },
  },
};
