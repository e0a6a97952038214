import { symbol } from "../symbol.ts";

/** Where the rows went. */
export const flow = {
  everyRow:
    "Every row is in exactly one of these classes. Figures below are of the matched participants, unless they say otherwise.",
  longRows: "Here a row is a participant, not a line of the file.",
  waves:
    "Available: who has a score in that wave. Matched: who has both the pre-test and the post-test, and for a follow-up also that.",
  otherWaves: (rows: string) => `Rows of other waves, not used: ${rows}.`,
  attritionFew: (left: string) =>
    `Attrition: too few have a pre-test and no post-test (${symbol("n")} = ${left}) to describe them here.`,
  attrition: (a: { left: string; leftMean: string; completed: string; completedMean: string }) =>
    `Attrition: the mean pre-test was ${a.leftMean} without a post-test (${symbol("n")} = ${a.left}) and ${a.completedMean} with one (${symbol("n")} = ${a.completed}).`,
  attritionTested: (a: {
    left: string;
    leftMean: string;
    completed: string;
    completedMean: string;
    difference: string;
    t: string;
    df: string;
    p: string;
  }) =>
    `Attrition: the mean pre-test was ${a.leftMean} without a post-test (${symbol("n")} = ${a.left}) and ${a.completedMean} with one (${symbol("n")} = ${a.completed}); difference ${a.difference}, Welch ${symbol("t")}(${a.df}) = ${a.t}, ${symbol("p")} ${a.p}.`,
};
