import { pairsOf } from "../../../data/scores/tally.ts";
import { exampleScores } from "../../example-study.ts";
import type { CheckRule } from "../../rule.ts";
import { countPairs } from "./count-pairs.ts";

const FEWEST = 10;
const MOST_LOWER = 0.75;
const down = Array.from({ length: 10 }, (_, i): [number, number] => [60 + i, i < 8 ? 40 + i : 90]);
const mostlyDown = Array.from({ length: 10 }, (_, i): [number, number] => [60 + i, i < 7 ? 40 + i : 90]);

/** Nearly everybody is worse after the training: the two columns may have been swapped. */
export const wavesSwapped: CheckRule = {
  id: "waves-swapped",
  category: "pairing",
  severity: "warning",
  example: {
    breaks: { "nilai.csv": exampleScores(down) },
    passes: { "nilai.csv": exampleScores(mostlyDown) },
    at: { file: "nilai.csv", column: "pre" },
  },
  scores({ scores, lowerIsBetter }, report) {
    const { pre, post, layout } = scores.columns;
    const pairs = pairsOf(scores.tally);
    const worse = countPairs(pairs, (before, after) => (lowerIsBetter ? after > before : after < before));
    if (pairs.n < FEWEST || worse < MOST_LOWER * pairs.n) return;
    const args = { pairs: pairs.n, lower: worse, pre: pre.header, post: post.header };
    report({ file: scores.inputs[0]?.path ?? "", ...(layout === "wide" && { column: pre.header }), args });
  },
};
