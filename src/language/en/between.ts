import { symbol } from "../symbol.ts";

/** What reports say of the differences between groups. */
export const between = {
  heading: "Differences between groups",
  pairs: "Groups two by two",
  ancova: "Analysis of covariance (ANCOVA)",
  inWords: "The groups in words",
  // tables
  test: "Test of post − pre",
  tests: {
    welch: `Welch ${symbol("F")}`,
    oneWay: `One-way ${symbol("F")}`,
    kruskalWallis: `Kruskal–Wallis ${symbol("H")}`,
    levene: `Levene ${symbol("F")} (spread)`,
  },
  statistic: "Statistic",
  df1: `${symbol("df")}₁`,
  df2: `${symbol("df")}₂`,
  minus: (second: string, first: string) => `${second} − ${first}`,
  pair: "Groups",
  pHolm: `${symbol("p")} (Holm)`,
  dppc2: symbol("d_ppc2"),
  effect: "Effect on the post-test",
  equalSlopes: "Equal slopes",
  partialEtaSquared: "Partial η²",
  adjustedMean: "Adjusted mean",
  slope: "Slope",
  // what does not exist
  notComputed: "Not computed:",
  figures: {
    welch: "Welch",
    oneWay: "one-way",
    kruskalWallis: "Kruskal–Wallis",
    levene: "Levene",
    ancova: "ANCOVA",
    pairwise: "groups two by two",
    slopeHomogeneity: "test of equal slopes",
    dppc2: (pair: string) => `d_ppc2 of ${pair}`,
  },
  // notes
  testsNote: `Welch's ${symbol("F")} leads: it compares the mean differences post − pre without asking for equal variances, as the one-way ${symbol("F")} beside it does. Kruskal–Wallis compares their ranks. Levene (distances from the median) asks whether the differences scatter more in some groups.`,
  onePerson:
    "A group of one person has no variance: it is in the one-way, Kruskal–Wallis and Levene tests and the ANCOVA, not in Welch's.",
  pairsNote: "Each row is the mean of post − pre in the first-named group minus that in the other.",
  pairTestsNote: `Interval and ${symbol("t")} are Welch's. The last ${symbol("p")} is adjusted by Holm for the number of pairs; the intervals are not. ${symbol("d_ppc2")} (Morris, 2008) is the difference in standard deviations of the pre-test, pooled over both groups; no interval of it is sound enough to print.`,
  lowerIsBetter: "Lower scores are better: the lower mean of post − pre is the better one.",
  somePairs: (shown: string, all: string) =>
    `Shown are the ${shown} pairs with the smallest ${symbol("p")} of ${all}; --format json has all.`,
  ancovaNote: (meanPre: string) =>
    `Post-test on pre-test and group, type III. Adjusted means are what the model expects at the mean pre-test, ${meanPre}. A slope is points of post-test per point of pre-test within the group.`,
  covariatesNote: "Covariates are held at their means, categories at their shares.",
  incomplete: (n: string) => `Left out of the ANCOVA for want of a covariate: ${n}.`,
  slopesFlag:
    "The slopes differ: these adjusted means hold at the mean pre-test only and must not be read as the difference between the groups.",
  leads:
    "Unless people were put into these groups by lot or by their pre-test score, the difference of gains leads and the ANCOVA stands beside it: adjusting for the pre-test then compares people who are alike in their score only (van Breukelen, 2006, 2013).",
  cohorts:
    "These tests take people for independent. Here they were trained in cohorts, and people of one cohort tend to be alike: where they are, and whole cohorts lie within groups, p is too small and the intervals are too narrow. With few cohorts in a group nothing tells the group from its cohorts.",
  noCause:
    "Whatever differs between the groups, this does not show why: they differ in more than the group they are in.",
  // sentences
  sentences: {
    welch: (a: { f: string; df: string; p: string }) =>
      `Welch's test of the mean gains gave ${symbol("F")}(${a.df}) = ${a.f}, ${symbol("p")} ${a.p}.`,
    gainsDiffer: (alpha: string) => `At α = ${alpha} the groups did not all change by the same amount.`,
    gainsNotShown: (alpha: string) =>
      `At α = ${alpha} no difference was shown, which is no evidence that the groups gained alike; what differences remain possible the intervals of the pairs say.`,
    pair: (a: {
      first: string;
      second: string;
      difference: string;
      level: string;
      interval: string;
      df: string;
      t: string;
      p: string;
    }) =>
      `The mean of post − pre in ${a.second} minus that in ${a.first} was ${a.difference} points, ${a.level} CI ${a.interval}; ${symbol("t")}(${a.df}) = ${a.t}, ${symbol("p")} ${a.p} after Holm.`,
    noPair: (alpha: string) =>
      `After Holm's adjustment no two groups differ at α = ${alpha}; again no evidence that they are alike.`,
    morePairs: (n: string) => `Pairs that differ beyond those named here: ${n} (see the table).`,
    ancova: (a: { f: string; df: string; p: string; eta: string; covariates: string }) =>
      `An ANCOVA of the post-test given the pre-test${a.covariates === "" ? "" : ` and ${a.covariates}`} gave ${symbol("F")}(${a.df}) = ${a.f}, ${symbol("p")} ${a.p}, partial η² = ${a.eta} for the group.`,
    meansDiffer: (alpha: string) =>
      `At α = ${alpha} people of one pre-test score ended at different levels in the groups.`,
    meansNotShown: (alpha: string) =>
      `At α = ${alpha} no difference of the adjusted means was shown, which is no evidence that they are equal.`,
    disagree:
      "The two analyses disagree. They ask different things: whether the groups changed by different amounts, and whether people who started alike ended differently. Where groups start at different levels both answers can be right (Lord's paradox). The first one leads here.",
    slopesDiffer: (a: { f: string; df: string; p: string; meanPre: string }) =>
      `The slopes of post-test on pre-test differ, ${symbol("F")}(${a.df}) = ${a.f}, ${symbol("p")} ${a.p}: how far the groups are apart depends on the pre-test, and the adjusted means speak of a pre-test of ${a.meanPre} only.`,
    slopesNotShown: (a: { f: string; df: string; p: string }) =>
      `The test of equal slopes gave ${symbol("F")}(${a.df}) = ${a.f}, ${symbol("p")} ${a.p}; that it does not reject is no proof that they are equal.`,
  },
};
