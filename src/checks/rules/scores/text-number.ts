import { decideDecimalSign } from "../../../data/scores/decimal-sign.ts";
import { readCell } from "../../../data/scores/read-cell.ts";
import type { CheckRule } from "../../rule.ts";

/** What may stand about a number that was typed as text, and how it is called. */
const EXTRAS: readonly (readonly [
  name: "apostrophe" | "quote" | "percent" | "unit" | "space",
  pattern: RegExp,
])[] = [
  ["apostrophe", /^['’‘`]+/],
  ["quote", /^["“”]+|["“”]+$/g],
  ["percent", /\s*%$/],
  ["unit", /\s*(?:poin|point|points|pts|nilai|skor)\.?$/i],
  ["space", /[\s\u00a0\u2007\u202f]+/g],
];

/** A score that is a number but for something typed around or within it. */
export const textNumber: CheckRule = {
  id: "text-number",
  category: "scores",
  severity: "error",
  example: {
    breaks: { "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,'70\n" },
    passes: { "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,sakit\n" },
    at: { file: "nilai.csv", row: 3, column: "post", value: "'70" },
  },
  cells({ role }, { delimiter, missing }) {
    if (role !== "pre" && role !== "post" && role !== "follow-up" && role !== "score" && role !== "item")
      return undefined;
    const isNumber = (text: string) =>
      readCell(text, missing, decideDecimalSign([text], delimiter)).kind === "score";
    return (text) => {
      const trimmed = text.trim();
      if (missing.has(trimmed) || trimmed.length > 40 || isNumber(trimmed)) return undefined;
      const extra = EXTRAS.find(([, pattern]) => {
        const bare = trimmed.replace(pattern, "");
        return bare !== trimmed && isNumber(bare);
      });
      return extra === undefined ? undefined : { args: { extra: extra[0] } };
    };
  },
};
