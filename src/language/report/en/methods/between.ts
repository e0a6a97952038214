/** Between groups. */
export const between = {
  welchAnova: {
    name: "Welch's test of the mean gains",
    text: "Whether the mean differences d̄ of the k groups differ by more than their scatter explains, without equal variances taken for granted. For two groups F is the square of Welch's t. A group of one person is left out; it does not exist if one of several groups does not vary, or if somebody stands in several groups.",
  },
  oneWay: {
    name: "One-way analysis of variance",
    text: "The same question with one variance for all groups: the mean square between the groups over that within them.",
  },
  kruskalWallis: {
    name: "Kruskal–Wallis test",
    text: "Whether the differences of some groups tend to lie higher, by their ranks r, ties sharing the mean rank; p is from χ² on k − 1 degrees of freedom.",
  },
  levene: {
    name: "Levene's test, from medians",
    text: "Whether the differences scatter more in some groups than in others: a one-way analysis of variance of the distances from the median of the group.",
  },
  pairwise: {
    name: "Groups two by two",
    text: "The mean difference of one group minus that of another, with Welch's t test and interval; the p values of all pairs are adjusted by Holm's procedure, the intervals are not.",
  },
  dppc2: {
    name: "d_ppc2",
    text: "The difference of two mean gains in units of the pre-test standard deviation pooled over both groups, corrected for small samples. No interval is given: the one there is takes equal variances and correlations for granted.",
  },
  ancova: {
    name: "Analysis of covariance",
    text: "Whether groups j differ at post-test among people with the same pre-test, by least squares, F of type III; adjusted means are what the model expects of each group at the mean pre-test. A test of equal slopes stands beside it. For groups that were not assigned by lot the difference of the gains leads, because people who are alike in one measured score need not be alike.",
  },
  tierSteps: {
    name: "From tier to tier",
    text: "For people who took two tiers, the pre-test of the later minus the post-test of the earlier one, compared as any pair. Both tests may differ in content and difficulty.",
  },
  earlier: {
    name: "This study beside the earlier one",
    text: "The mean gain of this study minus that of the earlier one, with Welch's interval. It takes the two studies as independent.",
  },
};
