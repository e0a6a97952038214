import { symbol } from "../symbol.ts";

/** What a reader needs to know to read the figures rightly. */
export const notes = {
  oneGroup:
    "One group measured before and after shows that scores changed, not that the training changed them: time, practice with the test and regression to the mean are in the difference too.",
  matched:
    "Scores are paired by participant id, never by position; who lacks a score stands in the participant flow only.",
  pairedByRow: "There is no id column: the two scores of a row are taken for those of one person.",
  groups:
    "Unless people were put into groups by lot, a difference between groups may be the training's, or that of the people in them.",
  followUps: "Follow-ups are only counted here; whether the gain lasted is what compare says.",
  intervals: (level: string) =>
    `Brackets [low, high] hold two-sided ${level} confidence intervals (CI), unless another level is named.`,
  noScale: "Not computed: the scale is not known. Say --scale MIN:MAX.",
  smallCells: (least: string) =>
    `Groups of fewer than ${least} people show no minimum, maximum or quartile: those could tell who somebody is.`,
  normalized:
    "⟨g⟩ of class = (mean post − mean pre) / (maximum − mean pre), after Hake (1998). Mean c is the mean normalized change of Marx and Cummings (2007): a rise is a share of what could be gained, a fall a share of what could be lost. Mean g is the mean of individual (post − pre) / (maximum − pre), as often computed in SPSS: it is undefined at the maximum, and its interval is approximate, often too narrow.",
  undefinedGains: (g: string, c: string) =>
    `Undefined, of all participants: individual g for ${g}, c for ${c}.`,
  ceiling: (counts: string) => `At the best possible score, where no further gain can be seen: ${counts}.`,
  atCeiling: (group: string, before: string, after: string) => `${group}: ${before} before, ${after} after`,
  bands:
    "Hake's bands are for the ⟨g⟩ of a class; on individuals they are used by analogy. Scores are compared on the decimals as written. Those who worsened are part of low.",
  effectiveness:
    "Individual g in percent; negative g is in the lowest band. The usual table (< 40, 40–55, 56–75, > 76) leaves gaps, closed here as shown. It is often credited to Hake, which is doubtful.",
  bootstrap: (resamples: string, seed: string) =>
    `${resamples} resamples of pairs, seed ${seed}; dropped are those in which the figure does not exist. At n of 40 or less these intervals miss the true value more often than those above.`,
  mastery: (threshold: string, lowerIsBetter: boolean) =>
    `Mastery is a score of ${threshold} or ${lowerIsBetter ? "less" : "more"}. Gained and lost count those who crossed it; the exact McNemar test compares these two. The change in share has the interval of Bonett and Price (2012).`,
  reliableChange: (reliability: string) =>
    `Reliable is a change beyond the threshold 1.96 · SD(pre) · √(2(1 − r)), more than error of measurement explains; reliability r = ${reliability}, as given (Jacobson and Truax, 1991).`,
  testAuto: (leaders: string) =>
    `The leading test follows the thesis rule (Wilcoxon where Shapiro–Wilk rejects normality), as asked for with --test auto. Leading: ${leaders}. Both tests are printed.`,
  effects: `${symbol("g_av")} is the one to report first: the mean difference divided by the average SD of both tests (${symbol("d_av")}), corrected for small samples (interval: Bonett, 2008). Glass Δ is divided by the pre-test SD, ${symbol("d_z")} by the SD of the differences (interval: noncentral ${symbol("t")}); ${symbol("g_z")} is ${symbol("d_z")} corrected, ${symbol("d_rm")} is ${symbol("d_z")} put back on the scale of the scores. They answer different questions: compare only figures of the same name. Superiority is the share who improved plus half of the unchanged. Rank-biserial is the rank sum of rises minus that of falls, over both.`,
  ranks: `${symbol("n")}₊, ${symbol("n")}₋ and ${symbol("n")}₀ are the numbers who rose, fell and did not change; ${symbol("W")}₊ is the rank sum of those who rose. Zeros are dropped, ties have midranks; the ${symbol("p")} is exact, with ties, for up to 200 changes. Hodges–Lehmann estimates the shift in points: the median of all pairwise means of the differences.`,
  assumptions: `Shapiro–Wilk asks whether the differences are normal; both tests are printed whatever it says. BF₁₀ is the JZS Bayes factor (Rouder et al., 2009), Cauchy width √2/2: above 1 it speaks for a change, below 1 against one.`,
  sensitivity: `Would another test say the same? Pratt ranks the zeros before dropping them, the sign test ignores sizes, "approx." is the normal approximation of the signed-rank test, which SPSS prints. Available are the mean and number of everybody with that score, matched or not; they are not tested, for the samples overlap.`,
  clusters:
    "People trained together tend to be alike; then the usual interval is too narrow. The interval here treats each cohort as one observation. ICC is the intraclass correlation of the differences; design effect = 1 + (mean cohort size − 1) · ICC.",
  equivalence: (margin: string) =>
    `Two one-sided ${symbol("t")} tests (TOST): is the mean difference above −${margin} and below +${margin} points? Equivalence is shown when both reject, which is when this interval lies inside ±${margin}. Not shown is not disproved.`,
  attritionMatters:
    "Figures describe those who took both tests; if those who left would have gained less, the figures flatter.",
};
