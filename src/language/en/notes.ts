import { symbol } from "../symbol.ts";

/** What a reader needs to know to read the figures rightly. */
export const notes = {
  oneGroup:
    "One group measured before and after shows that scores changed, not that the training changed them: time, practice with the test and regression to the mean are in the difference too.",
  matched:
    "Pairs are made by participant id only; who lacks a score is counted in the flow and compared at pre-test.",
  intervals: (level: string) => `Intervals are two-sided at ${level}.`,
  noScale: "Not computed: the scale is not known. Say --scale MIN:MAX.",
  smallCells: (least: string) => `Groups of fewer than ${least} people show no minimum, maximum or quartile.`,
  normalized:
    "⟨g⟩ of class = (mean post − mean pre) / (maximum − mean pre), Hake (1998); mean c is the normalized change of Marx and Cummings (2007), in which losses count against what could be lost; mean g is the mean of individual (post − pre) / (maximum − pre), as often computed in SPSS, undefined at the maximum and with an approximate interval.",
  undefinedGains: (g: string, c: string) => `There individual g does not exist for ${g}, c for ${c} of all.`,
  ceiling: (counts: string) => `At the end of the scale, where no gain can be seen: ${counts}.`,
  atCeiling: (group: string, before: string, after: string) => `${group} ${before} before, ${after} after`,
  bands:
    "Hake's bands are for the ⟨g⟩ of a class; on individuals they are used by analogy. Compared on the decimals as written; who lost is a part of low.",
  effectiveness:
    "Individual g in percent; negative g stands with the lowest band. The usual table (< 40, 40–55, 56–75, > 76) leaves gaps, closed here as shown; its credit to Hake is doubtful.",
  bootstrap: (resamples: string, seed: string) =>
    `${resamples} resamples of pairs, seed ${seed}. At n of 40 or less these intervals cover less well than those above.`,
  mastery: (threshold: string, lowerIsBetter: boolean) =>
    `Mastery is a score of ${threshold} or ${lowerIsBetter ? "less" : "more"}. Change in share with the interval of Bonett and Price (2012); exact McNemar test on those who crossed.`,
  reliableChange: (reliability: string) =>
    `A change beyond 1.96 · SD(pre) · √(2(1 − r)), with the reliability r = ${reliability} as given (Jacobson and Truax, 1991).`,
  testAuto: (leaders: string) =>
    `The leading test follows the thesis rule (Wilcoxon where Shapiro–Wilk rejects normality), as asked for with --test auto: ${leaders}. Both tests are printed.`,
  effects: `${symbol("g_av")} leads: the mean difference over the average SD of both waves, corrected for small samples (interval: Bonett, 2008). ${symbol("d_z")} is over the SD of the differences (interval: noncentral ${symbol("t")}), ${symbol("g_z")} is ${symbol("d_z")} corrected, Glass Δ is over the pre-test SD. They answer different questions and do not compare across designs. Superiority is the share who improved plus half of the unchanged.`,
  ranks: `Zeros are dropped, ties have midranks; the ${symbol("p")} is exact given the ties for up to 200 changes. Hodges–Lehmann is the median of all pairwise means of the differences.`,
  assumptions: `Shapiro–Wilk is for the differences and switches no test. BF₁₀ is the JZS Bayes factor (Rouder et al., 2009), Cauchy width √2/2; above 1 it speaks for a change.`,
  sensitivity:
    "Pratt ranks the zeros, the sign test ignores sizes, the normal approximation is what SPSS prints. Available means (n) are of everybody with that score; they are not tested, for the samples overlap.",
  clusters:
    "People trained together are alike, so the usual interval is too narrow; the interval here treats each cohort as one observation. Design effect = 1 + (mean size − 1) · ICC.",
  equivalence: (margin: string) =>
    `Two one-sided tests against a margin of ±${margin} points. The interval is at twice the confidence minus one, and lies inside the margin exactly when both tests reject.`,
  attritionMatters:
    "Figures describe those who took both tests; if those who left would have gained less, they flatter.",
};
