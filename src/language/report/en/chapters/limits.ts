import { symbol } from "../../../symbol.ts";

/** What weakens the findings; each only where the data have it. */
export const limits = {
  attrition: (left: string, began: string, share: string) =>
    `${left} of the ${began} who took the pre-test have no post-test (${share}).`,
  dropoutDiffers: (difference: string, level: string) =>
    `At the post-test their mean differed from that of those who came by ${difference} points (${level} CI).`,
  dropout: (a: { to: string; left: string; all: string; share: string }) =>
    `${a.left} of the ${a.all} with both tests did not take ${a.to} (${a.share}); what is said of it is of the others.`,
  invalid: (rows: string) => `Rows with a score that cannot be used: ${rows}. They are left out.`,
  ceiling: (counts: string) =>
    `Some had the best possible score at the post-test (${counts}). Had the test been harder, they might have gained more; where there are many, a group seems to gain less than it did.`,
  share: (who: string, count: string, all: string, share: string) => `${who} ${count} of ${all}, ${share}`,
  fewPairs: (groups: string) =>
    `Few people have both tests in: ${groups}. Figures of so few change much with one person, and tests miss most real changes.`,
  number: (who: string, n: string) => `${who} (${n})`,
  clusters: (groups: string) =>
    `Participants were trained in cohorts and tend to be alike within them: ${groups}. The usual intervals and ${symbol("p")} are too sure; the interval from cohort means is the safer one.`,
  cohorts: (a: { who: string; cohorts: string; designEffect: string }) =>
    `${a.who} ${a.cohorts} cohorts, design effect ${a.designEffect}`,
  noCohort:
    "No column of cohorts is known. If people were trained together, they are not independent, and the intervals are too narrow.",
  normality: (who: string) =>
    `Differences that are not normally distributed (Shapiro–Wilk): ${who}. The ${symbol("t")} test and its interval bear this the better the more people there are; the rank test stands beside it.`,
  verdict: (who: string) =>
    `The verdict depends on the test in: ${who}. A finding that only one of several tests supports is weak.`,
  assumedScale: (min: string, max: string) =>
    `The scale ${min}–${max} is an assumption; normalized gain and the best possible score depend on it.`,
  noScale: "The scale of the test is not known, so nothing can be said of normalized gain or a ceiling.",
  assumedMaximum: "The highest score of some items is taken to be the highest that anybody had.",
  pairedByRow: "There are no ids: that the two scores of a row are one person's cannot be checked.",
  otherItems: (files: string) =>
    `The items come from ${files}, other files than the scores; what is said of their reliability may be of another test.`,
  manyTests: `Many tests are printed. Only where Holm is named is their number allowed for; some small ${symbol("p")} values among many are to be expected by chance.`,
  informants: (informants: string) =>
    `${informants} informants were interviewed; others might have told of other things.`,
  saturation: (threshold: string) =>
    `New interviews still brought new codes (${threshold}): further interviews might bring further themes.`,
  noSecondCoder:
    "Whether a second coder would have coded alike is not known: the codings of several coders are not compared here.",
  jointFew: (participants: string) =>
    `Informants who are participants with scores: ${participants}. Differences between so few show what is possible, not what is usual.`,
  unmasked: "No small group is hidden in this report: single people's scores may be recognised in it.",
  masked: (least: string) =>
    `To protect people, groups of fewer than ${least} show no lowest, highest or quartile scores.`,
  findings: (count: string) => `Warnings about the data: ${count}. They stand under "Findings in the data".`,
  noInformants: "The interviews do not say who speaks, so nothing is counted by informant.",
};
