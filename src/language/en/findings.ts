import type { FindingSentences } from "../catalogue.ts";
import { betweenFindings } from "./between-findings.ts";
import { checkFindings } from "./check-findings.ts";
import { interviewFindings } from "./interview-findings.ts";
import { itemFindings } from "./items-findings.ts";
import { waveFindings } from "./wave-findings.ts";

export const findings: FindingSentences = {
  "missing-id": () => "no participant id: the row is left out",
  "repeated-row": (a) => `repeats row ${a("firstRow")} (same id, same scores): counted once`,
  "conflicting-id": () =>
    "the same id stands in several rows with different scores: none of them is used (people who took several tiers are kept apart where --by names the column of tiers)",
  "id-in-several-groups": () => "the same id stands in several groups: counted in each",
  "missing-group": () => "no group: counted among all, in no group",
  "several-cohorts": () => "rows of this id name different cohorts: counted in none of them",
  "no-id-column": () =>
    "no id column: every row is taken for one participant, repeated people cannot be noticed",
  "names-as-ids": () =>
    "names identify the participants: two people with the same name look like a repeated row",
  "row-numbers-as-ids": () => "row numbers identify the participants: repeated people cannot be noticed",
  "rows-above-header": (a) => `rows above this header, skipped as titles: ${a("rows")}. Are they all titles?`,
  "summary-row": () => "a summary of other rows, not a participant: skipped",
  "not-a-number": (a) => `not a number: ${a("left")} (if it means missing, add it to --missing)`,
  "ambiguous-number": (a) => `could be a fraction or thousands: ${a("left")} (say --decimal . or ,)`,
  "spreadsheet-error": (a) => `a spreadsheet error: ${a("left")}`,
  "out-of-scale": (a) => `outside the scale ${a("min")}–${a("max")}: ${a("left")}`,
  "other-denominator": (a) => `its maximum is not ${a("max")}: ${a("left")}`,
  "wave-order-assumed": (a) =>
    `the waves that were not named are taken for follow-ups, in the order in which they first stand: ${a("waves")}. If that is wrong, name them with --follow-up in the order of time.`,
  "not-a-tier": (a) =>
    `no tier: ${a("levels")}; the tiers are ${a("tiers")}. So groups stand in the order in which they first stand, and nobody is followed from tier to tier. If they are tiers, name all in order with --tiers.`,
  "several-covariates": () =>
    "the rows of this participant say different things of them; the covariate is left out.",
  "bad-days": () => "not a number of days of 0 or more; left out of the time since the training.",
  "mixed-decimal-signs": () => "both 55,5 and 55.5 stand in this column: each was read by its own sign",
  "more-findings": (a) => `and ${a("count")} more of this kind`,
  "no-pairs": () => "nobody has both scores: there is nothing to compare (do the ids agree?)",
  "few-pairs": (a) => `few pairs (n = ${a("n")}): read every figure with care`,
  ceiling: (a) =>
    `${a("pre")} before and ${a("post")} after have the best possible score: further gain cannot be seen there, so figures may understate it`,
  "many-zeros": (a) =>
    `${a("zeros")} of ${a("n")} did not change: the rank tests differ in how they treat them (see Sensitivity)`,
  "verdict-differs": (a) =>
    `the verdict at α = ${a("alpha")} depends on the test; at odds with the leading one: ${a("tests")}`,
  "hodges-lehmann-includes-zero": () =>
    "the Hodges–Lehmann interval includes 0 though the signed-rank p is below α: with ties it is conservative",
  clustered: (a) =>
    `people were trained in cohorts (ICC ${a("icc")}, design effect ${a("designEffect")}): read the interval from cohort means beside the usual one`,
  "people-counted-again": (a) =>
    `people who stand in several groups: ${a("people")}. Among all they count once for each group, though the tests of all take every row for another person; read the groups one by one`,
  "twice-in-a-tier": (a) =>
    `people who stand twice in one tier: ${a("people")}. Nobody knows which came first, so they are not followed from tier to tier`,
  ...waveFindings,
  ...betweenFindings,
  ...itemFindings,
  ...interviewFindings,
  ...checkFindings,
};
