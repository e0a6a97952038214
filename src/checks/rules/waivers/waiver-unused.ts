import type { CheckRule } from "../../rule.ts";
import { waived } from "./example-waiver.ts";

/** A waiver that meets no finding: what it forgave has been repaired. */
export const waiverUnused: CheckRule = {
  id: "waiver-unused",
  category: "waivers",
  severity: "warning",
  example: {
    breaks: { "datapackage.yaml": waived("9999-12-31"), "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,\n" },
    passes: { "datapackage.yaml": waived("9999-12-31"), "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,sakit\n" },
    at: { file: "datapackage.yaml" },
  },
};
