import type { CheckRule } from "../../rule.ts";
import { unseenCharacters } from "./unseen-characters.ts";

/** A character without width: two texts that look alike are not. */
export const zeroWidth: CheckRule = {
  id: "zero-width",
  category: "encoding",
  severity: "warning",
  example: {
    breaks: { "nilai.csv": "id,catatan,pre,post\nP1,ha\u200bdir,40,60\n" },
    passes: { "nilai.csv": "id,catatan,pre,post\nP1,\u{1f469}\u200d\u{1f3eb},40,60\n" },
    at: { file: "nilai.csv", row: 2, column: "catatan", value: "ha\u200bdir" },
  },
  ...unseenCharacters(
    /[\u00ad\u200b\u200e\u200f\u2060\ufeff]|(?<!\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}]|\p{Script=Arabic}|\p{Script=Devanagari})(?:\u200c|\u200d)/u,
  ),
};
