import { exampleScores } from "../../example-study.ts";
import type { CheckRule } from "../../rule.ts";
import { reportExtreme } from "./extreme-share.ts";

const capped = (people: number) =>
  exampleScores(Array.from({ length: 20 }, (_, i): [number, number] => [30 + i, i < people ? 100 : 50 + i]));

/** Too many with the highest possible score. */
export const atCeiling: CheckRule = {
  id: "at-ceiling",
  category: "scores",
  severity: "info",
  example: {
    breaks: { "nilai.csv": capped(4) },
    passes: { "nilai.csv": capped(3) },
    at: { file: "nilai.csv", column: "post" },
  },
  scores: (data, report) => reportExtreme(data, "max", report),
};
