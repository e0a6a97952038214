import type { CheckRule } from "../../rule.ts";
import { unseenCharacters } from "./unseen-characters.ts";

/** U+FFFD, which stands for a character that was lost when the text was read in a wrong encoding. */
export const replacementCharacter: CheckRule = {
  id: "replacement-character",
  category: "encoding",
  severity: "error",
  example: {
    breaks: { "nilai.csv": "id,catatan,pre,post\nP1,Ren\ufffde,40,60\n" },
    passes: { "nilai.csv": "id,catatan,pre,post\nP1,Renée,40,60\n" },
    at: { file: "nilai.csv", row: 2, column: "catatan", value: "Ren\ufffde" },
  },
  ...unseenCharacters(/\ufffd/),
};
