import type { CheckRule } from "../../rule.ts";

/** A table that holds neither scores nor interviews, as far as its header tells. */
export const notRecognised: CheckRule = {
  id: "not-recognised",
  category: "schema",
  severity: "info",
  example: {
    breaks: { "daftar.csv": "LPD,alamat\nA,x\n", "nilai.csv": "id,pre,post\nP1,40,60\n" },
    passes: { "informan.csv": "informan,peran\nN01,pelatih\n", "nilai.csv": "id,pre,post\nP1,40,60\n" },
    at: { file: "daftar.csv" },
  },
};
