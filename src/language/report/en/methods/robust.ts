/** Would another method say the same? */
export const robust = {
  pratt: {
    name: "Wilcoxon test after Pratt",
    text: "Differences of zero are ranked with the others before they are left out; else it is the signed-rank test, exact for up to 200 differences.",
  },
  sign: {
    name: "Sign test",
    text: "Whether as many rose (n₊) as fell (n₋), whatever the size, by the exact binomial distribution. It does not exist if nobody changed.",
  },
  wilcoxonNormal: {
    name: "Normal approximation of the signed-rank test",
    text: "The p of the signed-rank test from z, with correction for ties and without correction for continuity.",
  },
  clusterMeans: {
    name: "Cohorts: intraclass correlation, design effect, cohort means",
    text: "How alike the N differences within the G cohorts are, from the mean squares between (MS_B) and within (MS_W) them, and by which factor DE this widens the variance of the mean. The interval of cohort means takes the cohorts as the units, with Student's t on G − 1 degrees of freedom, and needs three of them.",
  },
  bootstrap: {
    name: "Bootstrap intervals",
    text: "The figure is computed again for B samples of n pairs drawn with replacement, by a seeded generator; the percentile interval takes quantiles of these, the BCa interval corrects the quantiles for bias and acceleration. With 40 people or fewer it misses more often than the intervals by formula.",
  },
};
