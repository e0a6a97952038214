/** Who is in the figures, and how scores are described. */
export const scores = {
  pairing: {
    name: "Pairs and differences",
    text: "A participant's pre-test x and post-test y are brought together by the participant's id, never by the order of rows, and every figure on change is of those who have both. Scores are subtracted as decimals, as they are written, so that equal differences are equal.",
  },
  pairingByRow: {
    name: "Pairs and differences",
    text: "The files have no ids: the pre-test x and the post-test y of a row are taken for one participant's, which cannot be checked, and every figure on change is of rows with both. Scores are subtracted as decimals, as they are written, so that equal differences are equal.",
  },
  describing: {
    name: "Mean, standard deviation, quartiles",
    text: "The standard deviation s has n − 1 in its denominator and does not exist for one person. Quartiles and the median are quantiles of type 7 with x[k] the k-th smallest score; this is the definition that R uses by default.",
  },
  attrition: {
    name: "Who left before the post-test",
    text: "The mean pre-test b̄ of those without a post-test minus the mean ā of those with both, with Welch's t test and interval, which take no equal variances for granted. It does not exist with one person on either side. That no difference is shown with few leavers does not show that there is none.",
  },
};
