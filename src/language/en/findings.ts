import type { FindingSentences } from "../catalogue.ts";

export const findings: FindingSentences = {
  "missing-id": () => "no participant id: the row is left out",
  "repeated-row": (a) => `repeats row ${a("firstRow")} (same id, same scores): counted once`,
  "conflicting-id": () => "the same id stands in several rows with different scores: none of them is used",
  "id-in-several-groups": () => "the same id stands in several groups: counted in each",
  "missing-group": () => "no group: counted among everybody, in no group",
  "several-cohorts": () => "rows of this id name different cohorts: counted in none of them",
  "no-id-column": () =>
    "no id column: every row is taken as one participant, repeated people cannot be noticed",
  "names-as-ids": () =>
    "names identify the participants: two people of one name would look like a repeated row",
  "row-numbers-as-ids": () => "row numbers identify the participants: repeated people cannot be noticed",
  "summary-row": () => "sums up other rows, is not a participant: skipped",
  "not-a-number": () => "not a number: the row is left out (if it means missing, add it to --missing)",
  "ambiguous-number": () => "could be a fraction or thousands: the row is left out (say --decimal . or ,)",
  "spreadsheet-error": () => "a spreadsheet error: the row is left out",
  "out-of-scale": (a) => `outside the scale ${a("min")}–${a("max")}: the row is left out`,
  "other-denominator": (a) => `out of another maximum than ${a("max")}: the row is left out`,
  "mixed-decimal-signs": () => "both 55,5 and 55.5 stand in this column: each was read by its own sign",
  "more-findings": (a) => `and ${a("count")} more of the kind`,
  "no-pairs": () => "nobody has both scores: there is nothing to compare (do the ids agree?)",
  "few-pairs": (a) => `only ${a("n")} pairs: read every figure with care`,
  ceiling: (a) =>
    `${a("pre")} before and ${a("post")} after stand at the end of the scale: gains there cannot be seen, and figures understate them`,
  "many-zeros": (a) =>
    `${a("zeros")} of ${a("n")} did not change: the rank tests differ in how they treat them (see sensitivity)`,
  "verdict-differs": (a) =>
    `the verdict at α = ${a("alpha")} depends on the test: ${a("tests")} disagree with the leading one`,
  "hodges-lehmann-includes-zero": () =>
    "the Hodges–Lehmann interval includes 0 though the signed-rank p is below α: with ties it is conservative",
  clustered: (a) =>
    `people trained together are alike (ICC ${a("icc")}, design effect ${a("designEffect")}): read the interval from cluster means beside the usual one`,
};
