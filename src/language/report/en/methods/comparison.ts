/** Is the change more than chance? */
export const comparison = {
  pairedT: {
    name: "Paired t test",
    text: "Whether the mean difference could be zero in the population that such participants come from; p is two-sided. It takes for granted that the participants are independent and, with few of them, that the differences are normally distributed. It does not exist if all differences are equal.",
  },
  wilcoxon: {
    name: "Wilcoxon signed-rank test",
    text: "Whether the differences lie evenly around zero. Differences of zero are left out; r is the rank of |d| among the others, equal sizes sharing the mean rank. p is two-sided and exact given the ties for up to 200 differences, beyond by the normal approximation with correction for ties and without correction for continuity. It does not exist if nobody changed.",
  },
  hodgesLehmann: {
    name: "Hodges–Lehmann estimate",
    text: "The shift in points that the ranks speak for: the median of the means of all pairs of differences, zeros among them. The interval goes from the k-th smallest to the k-th largest of these means, with k from the distribution of the signed-rank statistic. It needs six pairs at 95%; with ties it is rather too wide.",
  },
  shapiroWilk: {
    name: "Shapiro–Wilk test",
    text: "How well the ordered differences d[i] agree with what a normal distribution expects; W is 1 for perfect agreement. Coefficients and p are by Royston's algorithm AS R94, for 3 to 5,000 pairs. It chooses no test by itself: with few people it misses deviations, with many it finds those that do not matter.",
  },
  correlation: {
    name: "Correlation of pre-test and post-test",
    text: "Pearson's r, with the interval by Fisher's z and p by Student's t on n − 2 degrees of freedom. Who combines studies needs it to convert effect sizes; it is no evidence of learning. It does not exist if a test does not vary.",
  },
  bayes: {
    name: "Bayes factor",
    text: "How many times more likely the data are if there is a change than if there is none, with a Cauchy prior of width √2/2 on the standardized change (JZS). Above 1 it speaks for a change, below 1 against one. It does not exist where t does not.",
  },
  equivalence: {
    name: "Equivalence test",
    text: "Whether the mean change is smaller, either way, than the margin m that was named as mattering: two one-sided t tests, of which p is the larger. It holds exactly if the interval at twice the confidence level minus one lies within ±m. The margin must be fixed before the data are seen.",
  },
};
