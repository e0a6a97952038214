/** Did it last? */
export const lasting = {
  contrasts: {
    name: "Planned contrasts with Holm's adjustment",
    text: "Pre-test to post-test, then for each follow-up post-test to follow-up and pre-test to follow-up, each a paired comparison of all who have both scores. The p values of the m paired t tests are ordered, p(1) being the smallest, and adjusted so that the chance of any false finding among them is held. Intervals are not adjusted.",
  },
  retention: {
    name: "Share of the gain kept",
    text: "The mean follow-up f̄ minus the mean pre-test, as a share of the mean gain, of those with all three scores: 1 is all of the gain, 0 none, above 1 a further gain. The interval is Fieller's, all shares ρ that a paired t test does not reject. It does not exist where the gain itself is not clearly above zero.",
  },
  nonInferiority: {
    name: "Non-inferiority to the post-test",
    text: "The gain counts as kept if the lower bound of the two-sided interval of follow-up minus post-test lies above −m, with m the loss in points that was named as mattering; where lower is better, the signs turn. It must be fixed before the data are seen. That a loss is not ruled out does not show a loss.",
  },
  anova: {
    name: "Repeated-measures analysis of variance",
    text: "Whether the means of any of the k tests differ, of the n participants with all of them; partial η² is the share of the variation within people that lies between tests. It says that some tests differ, not which. It does not exist if n is less than k.",
  },
  sphericity: {
    name: "Sphericity: Mauchly, Greenhouse–Geisser, Huynh–Feldt",
    text: "F takes for granted that the differences of every two tests have one variance. S is the covariance matrix of the tests centred by rows and columns, λ its eigenvalues that are not zero. Mauchly's test looks for a deviation, and both ε multiply the degrees of freedom of F; the p of Mauchly's test is from χ² with Box's second term, as in R.",
  },
  friedman: {
    name: "Friedman test and Kendall's W",
    text: "Scores are ranked within each participant, R being the rank sum of a test and τ the sizes of ties; χ² on k − 1 degrees of freedom asks whether some tests rank higher. Kendall's W, from 0 to 1, says how far participants agree in that.",
  },
  dropout: {
    name: "Who left before a follow-up",
    text: "The mean post-test of those who did not come to the follow-up minus that of those who did, with Welch's t test and interval. It does not exist with one person on either side.",
  },
};
