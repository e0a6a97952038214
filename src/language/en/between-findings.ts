import type { BetweenFindingSentences } from "../catalogue.ts";

/** What is said of the comparison of groups. */
export const betweenFindings: BetweenFindingSentences = {
  "slopes-differ": (a) =>
    `at α = ${a("alpha")} the slopes of post-test on pre-test differ between the groups: the adjusted means hold at the mean pre-test only, elsewhere the groups differ by more or by less`,
  "groups-may-differ-in-test": (a) =>
    `${a("first")} and ${a("second")} may have taken different tests or been scored on different scales (${a("evidence")}): if so, gains in points cannot be compared between groups`,
};
