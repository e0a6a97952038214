import { symbol } from "../symbol.ts";

/** Several outcomes at once. */
export const outcomes = {
  title: "Outcomes at a glance",
  outcome: "Outcome",
  meanPre: `${symbol("M")} pre`,
  meanPost: `${symbol("M")} post`,
  pHolm: `${symbol("p")} (Holm)`,
  family: (tests: string) =>
    `Paired ${symbol("t")} tests of everybody matched in each outcome. ${symbol("p")} (Holm) allows for the ${tests} ${tests === "1" ? "outcome" : "outcomes"} tested here: it is right only if these are all the outcomes the study set out to test. Groups, ranks and effect sizes under each outcome are not adjusted.`,
};
