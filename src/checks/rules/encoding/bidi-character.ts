import type { CheckRule } from "../../rule.ts";
import { unseenCharacters } from "./unseen-characters.ts";

/** A character that changes the order in which text is shown: what a reader sees is not what stands there. */
export const bidiCharacter: CheckRule = {
  id: "bidi-character",
  category: "encoding",
  severity: "error",
  example: {
    breaks: { "nilai.csv": "id,catatan,pre,post\nP1,a\u202etxet,40,60\n" },
    passes: { "nilai.csv": "id,catatan,pre,post\nP1,\u0645\u0631\u062d\u0628\u0627,40,60\n" },
    at: { file: "nilai.csv", row: 2, column: "catatan", value: "a\u202etxet" },
  },
  ...unseenCharacters(/[\u202a-\u202e\u2066-\u2069]/),
};
