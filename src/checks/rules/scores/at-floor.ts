import { exampleScores } from "../../example-study.ts";
import type { CheckRule } from "../../rule.ts";
import { reportExtreme } from "./extreme-share.ts";

const floored = (people: number) =>
  exampleScores(Array.from({ length: 20 }, (_, i): [number, number] => [i < people ? 0 : 30 + i, 50 + i]));

/** Too many with the lowest possible score. */
export const atFloor: CheckRule = {
  id: "at-floor",
  category: "scores",
  severity: "info",
  example: {
    breaks: { "nilai.csv": floored(4) },
    passes: { "nilai.csv": floored(3) },
    at: { file: "nilai.csv", column: "pre" },
  },
  scores: (data, report) => reportExtreme(data, "min", report),
};
