import { symbol } from "../symbol.ts";

/** Where the rows went. */
export const flow = {
  everyRow: "Every row is in exactly one of these classes. All figures below are on the matched.",
  otherWaves: (rows: string) => `${rows} rows of other waves were not used.`,
  attrition: (a: { left: string; leftMean: string; completed: string; completedMean: string }) =>
    `Attrition: the ${a.left} without a post-test had a pre-test mean of ${a.leftMean}, the ${a.completed} completers ${a.completedMean}.`,
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
    `Attrition: the ${a.left} without a post-test had a pre-test mean of ${a.leftMean}, the ${a.completed} completers ${a.completedMean}; difference ${a.difference}, Welch ${symbol("t")}(${a.df}) = ${a.t}, ${symbol("p")} ${a.p}.`,
};
