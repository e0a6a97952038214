import { symbol } from "../../../symbol.ts";

/** This study beside an earlier one. */
export const earlier = {
  intro: (here: string, other: string) =>
    `Both columns hold the figures of all participants with both tests: of ${here}, and of ${other}.`,
  here: "This study",
  other: "Earlier study",
  caption: "This study beside the earlier one",
  measure: "Figure",
  n: `Participants with both tests (${symbol("n")})`,
  pre: `Mean pre-test (${symbol("SD")})`,
  post: `Mean post-test (${symbol("SD")})`,
  gain: "Mean gain",
  kept: (to: string) => `Gain kept at ${to} (%)`,
  intervals: (level: string) => `Brackets: ${level} confidence intervals.`,
  difference: (a: { here: string; other: string; difference: string; level: string; interval: string }) =>
    `The mean gain of ${a.here} minus that of ${a.other} is ${a.difference} points, ${a.level} CI ${a.interval} (Welch).`,
  includesZero:
    "The interval includes 0: no difference of the mean gains is shown, which does not show that they are equal.",
  excludesZero: "The interval does not include 0: the mean gains differ by more than chance would explain.",
  noDifference: (reason: string) =>
    `There is no interval of the difference of the mean gains, for ${reason}.`,
  alsoHere: (count: string) =>
    `Ids that stand in both studies: ${count}. If they are the same people, the two studies are not independent, and the interval is not right.`,
  caution:
    "Two studies side by side differ in their people, their tests, their trainers and their time; the figures do not say which of these made a difference. They can be compared only if the tests are of the same content, difficulty and scale.",
  scalesDiffer: "The scales of the two tests differ: differences in points mean nothing here.",
};
