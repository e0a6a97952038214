import { pairsOf } from "../../../data/scores/tally.ts";
import { exampleScores } from "../../example-study.ts";
import type { CheckRule } from "../../rule.ts";
import { countPairs } from "./count-pairs.ts";

const FEWEST = 10;
const MOST_EQUAL = 0.9;
const same = (equal: number) =>
  Array.from({ length: 10 }, (_, i): [number, number] => [40 + i, i < equal ? 40 + i : 80]);

/** Nearly everybody has the same score twice: one column may be a copy of the other. */
export const wavesEqual: CheckRule = {
  id: "waves-equal",
  category: "pairing",
  severity: "warning",
  example: {
    breaks: { "nilai.csv": exampleScores(same(9)) },
    passes: { "nilai.csv": exampleScores(same(8)) },
    at: { file: "nilai.csv", column: "post" },
  },
  scores({ scores }, report) {
    const { pre, post, layout } = scores.columns;
    const pairs = pairsOf(scores.tally);
    const equal = countPairs(pairs, (before, after) => before === after);
    if (pairs.n < FEWEST || equal < MOST_EQUAL * pairs.n) return;
    const args = { pairs: pairs.n, equal, pre: pre.header, post: post.header };
    report({ file: scores.inputs[0]?.path ?? "", ...(layout === "wide" && { column: post.header }), args });
  },
};
