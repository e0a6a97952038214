import type { CheckRule } from "../../rule.ts";
import { waived } from "./example-waiver.ts";

/** A waiver whose day has passed: what it forgave counts again. */
export const waiverExpired: CheckRule = {
  id: "waiver-expired",
  category: "waivers",
  severity: "warning",
  example: {
    breaks: { "datapackage.yaml": waived("2020-12-31"), "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,sakit\n" },
    passes: { "datapackage.yaml": waived("9999-12-31"), "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,sakit\n" },
    at: { file: "datapackage.yaml" },
  },
};
