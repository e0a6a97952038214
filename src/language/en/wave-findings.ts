import type { WaveFindingSentences } from "../catalogue.ts";

/** What was found on looking at several waves. */
export const waveFindings: WaveFindingSentences = {
  "no-follow-up": (a) =>
    `nobody has pre-test, post-test and "${a("to")}": whether the gain lasted cannot be told there (do the ids agree?)`,
  "dropout-differs": (a) =>
    `the ${a("left")} of ${a("people")} who did not come to "${a("to")}" differed at post-test from those who did (mean difference ${a("difference")}): what is said of that follow-up holds for those who came`,
  "wide-margin": (a) =>
    `the margin of ${a("margin")} is not below the gain itself (${a("gain")}): a gain that is wholly lost would still count as kept`,
  "sphericity-violated": (a) =>
    `Mauchly's test rejects sphericity (Greenhouse–Geisser ε = ${a("epsilon")}): read the corrected rows of the test of all waves`,
};
