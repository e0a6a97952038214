/** Effect sizes. */
export const effects = {
  gav: {
    name: "g_av and d_av",
    text: "The mean difference in units of the average standard deviation of both tests; g_av takes out the bias of small samples by the exact correction J, with degrees of freedom for two correlated variances. Both have Bonett's interval d_av ± z·SE. They do not exist if neither test varies. g_av leads because it stays in units of the scores and does not grow with the correlation of the two tests.",
  },
  glassPre: {
    name: "Glass Δ with the pre-test's standard deviation",
    text: "The mean difference in standard deviations of the pre-test, with Bonett's interval Δ ± z·SE. It suits studies in which the training changed the spread, or the maximum narrows it. It does not exist if the pre-test does not vary.",
  },
  dz: {
    name: "d_z and g_z",
    text: "The mean difference in standard deviations of the differences, which decides the power of a paired test; g_z is corrected for small samples. The interval inverts the noncentral t distribution and is that of both. It grows with the correlation of the tests and must not be compared with a d of separate groups. It does not exist if all differences are equal.",
  },
  drm: {
    name: "d_rm",
    text: "d_z put back on the scale of the scores by the correlation r of the tests; it equals d_av if both tests have the same standard deviation. No interval is given.",
  },
  superiority: {
    name: "Probability of superiority",
    text: "The share of participants who did better after, n₊ of n, and half of those who stayed the same, n₀; ½ means no change. The interval is Wilson's, conservative if many stayed the same. It is not the common language effect size, which compares different people.",
  },
  rankBiserial: {
    name: "Matched-pairs rank-biserial correlation",
    text: "The share of the rank sum that speaks for a rise minus the share that speaks against: from −1, all fell, to 1, all rose. The interval is by a jackknife on Fisher's z with Student's t and approximate; it does not exist at ±1.",
  },
};
