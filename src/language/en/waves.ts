import { symbol } from "../symbol.ts";

/** What is said of scores in three waves or more. */
export const waves = {
  // headings
  title: "Did it last?",
  retention: "Share of the gain kept",
  nonInferiority: "Non-inferiority to the post-test",
  contrasts: "Planned contrasts",
  omnibus: "All waves at once",
  dropout: "Who did not come to a follow-up",
  inWords: "Did it last? In words",
  absences: "Figures of the waves that do not exist",
  // columns and cells
  followUp: "Follow-up",
  contrast: "Contrast",
  step: (from: string, to: string) => `${from} → ${to}`,
  shareKept: "Kept (% of gain)",
  daysMedian: "Days: median",
  daysRange: "range",
  lowerBound: "Lower bound",
  kept: "Loss of the margin",
  ruledOut: "ruled out",
  notRuledOut: "not ruled out",
  pHolm: `${symbol("p")} Holm`,
  wilcoxonP: `Wilcoxon ${symbol("p")}`,
  test: "Test",
  statistic: "Statistic",
  effect: "Further",
  tests: {
    anova: "Repeated-measures ANOVA",
    greenhouseGeisser: "Greenhouse–Geisser",
    huynhFeldt: "Huynh–Feldt",
    mauchly: "Mauchly's test of sphericity",
    friedman: "Friedman",
  },
  came: `Came: mean (${symbol("n")})`,
  left: `Did not: mean (${symbol("n")})`,
  figures: {
    pre: "scores",
    post: "scores",
    correlation: "correlation",
    anova: "repeated-measures ANOVA",
    mauchly: "Mauchly",
    greenhouseGeisser: "Greenhouse–Geisser",
    huynhFeldt: "Huynh–Feldt",
    friedman: "Friedman",
    retention: "share of the gain kept",
    days: "days since the training",
    nonInferiority: "non-inferiority",
    dropout: "comparison of those who did not come",
  },
  // notes
  retentionNote:
    "Kept is (mean follow-up − mean pre) / (mean post − mean pre) in percent, of those who took all three tests, with Fieller's interval: 100 is all of the gain, 0 none of it, above 100 a further gain, below 0 a mean worse than at the pre-test. Where the gain is not clearly above 0 a share of it means nothing, and there is none.",
  daysNote:
    "Days are counted from the training to the follow-up, of the same people. What is kept after a month and after a year are two questions: tests at different times are not put together.",
  marginNote: (margin: string, level: string, lowerIsBetter: boolean) =>
    `The margin of ${margin} points is a judgement: the smallest loss that would matter. It must have been fixed before the data were seen; one chosen afterwards shows nothing. A loss of it is ruled out when the lower bound of the two-sided ${level} interval of ${lowerIsBetter ? "post-test − follow-up (lower is better here)" : "follow-up − post-test"} is above −${margin}. These tests are not in the family of Holm.`,
  contrastsNote: (family: string, all: string) =>
    `Every contrast is a paired comparison of everybody with both scores, so ${symbol("n")} differs from line to line. Within each group ${symbol("p")} Holm allows for all planned contrasts that have a ${symbol("t")} test (among all participants ${family} of ${all}); those without one are not counted.`,
  omnibusNote: `Only people with a score in every wave are in these tests, which ask whether any two waves differ, not which. The ${symbol("F")} test takes for granted that the differences of every two waves vary alike (sphericity); the rows below it do not. ε is 1 where they do. Friedman looks at ranks within people; ${symbol("W")} is Kendall's: 1 where all have the same order of waves, 0 where there is none.`,
  dropoutNote:
    "Means at post-test of those who took pre-test, post-test and the follow-up, and of those who took only the first two. A small difference does not show that those who did not come kept as much: their follow-up scores are not known.",
  dropoutFew: (least: string) =>
    `Where fewer than ${least} came, or fewer than ${least} did not, no means are shown: they would be nearly the scores of single people.`,
  designNote:
    "One group followed over time, without people who were not trained: what was kept, lost or added since the post-test may be the training's, or that of practice, other courses, or time.",
  cohortsNote:
    "These tests take people for independent. Here they were trained in cohorts: the JSON has, for each contrast, the interval from cohort means.",
  // sentences
  share: (a: {
    who: string;
    to: string;
    share: string;
    level: string;
    interval: string;
    n: string;
    days: string | undefined;
  }) =>
    `${a.who}, ${a.to}: ${a.share} of the gain was kept, ${a.level} CI ${a.interval} in percent (${symbol("n")} = ${a.n} with all three tests${a.days === undefined ? "" : `, half of them within ${a.days} days of the training`}).`,
  shareAlone: (a: { who: string; to: string; share: string; n: string; reason: string }) =>
    `${a.who}, ${a.to}: ${a.share} of the gain was kept (${symbol("n")} = ${a.n} with all three tests); no interval, for ${a.reason}.`,
  noShare: (a: { who: string; to: string; n: string; reason: string }) =>
    `${a.who}, ${a.to}: no share of the gain kept is given, for ${a.reason} (${symbol("n")} = ${a.n} with all three tests).`,
  change: (a: {
    difference: string;
    level: string;
    interval: string;
    t: string;
    df: string;
    p: string;
    n: string;
  }) =>
    `From the post-test to it the mean changed by ${a.difference} points, ${a.level} CI ${a.interval}, ${symbol("t")}(${a.df}) = ${a.t}, Holm-adjusted ${symbol("p")} ${a.p} (${symbol("n")} = ${a.n}).`,
  noChange: (reason: string) => `The change since the post-test has no test, for ${reason}.`,
  better: "That is a further improvement.",
  worse: "That is a loss.",
  noEvidence:
    "That is no evidence of a loss. It is no evidence either that nothing was lost: for that, a margin must be named (--margin).",
  noEvidenceOfLoss: "That alone is evidence neither of a loss nor of none.",
  lossRuledOut: (margin: string) =>
    `A loss of ${margin} points or more is ruled out: by this margin the gain was kept.`,
  lossNotRuledOut: (margin: string) =>
    `A loss of ${margin} points or more is not ruled out; that does not show that there was one.`,
  noMarginTest: (reason: string) =>
    `Whether a loss of the margin is ruled out cannot be said, for ${reason}.`,
};
