/** Do the coders agree? */
export const agreement = {
  unit: {
    name: "Unit of agreement",
    text: "Coders are compared on the unit that the chapter names. For characters, sentences and documents a coder who coded in a document decided on all of it; for segments, a coder without a row has no rating.",
  },
  pooled: {
    name: "Several codes together",
    text: "Each code is given or not, a variable of its own; over codes the observed (D_o) and the expected disagreement (D_e) are added up before the division. Codes are never stacked into one column, which would count their differing frequency as agreement.",
  },
  percent: {
    name: "Percent agreement",
    text: "The mean over the u compared units of the share of pairs of coders that agree, a of b. A rare code makes it high by itself.",
  },
  prevalence: {
    name: "Prevalence",
    text: "The share of ratings that give the code or, of one variable, its commonest category. Far from one half, κ and α fall though coders agree.",
  },
  krippendorffAlpha: {
    name: "Krippendorff's α",
    text: "The disagreement within units over that of ratings paired regardless of their units, for any number of coders and with missing ratings; m is the number of ratings of a unit, n_c how often category c was given, δ² the distance of two categories. 1 is perfect, 0 is chance. It does not exist if all ratings are one category.",
  },
  cohenKappa: {
    name: "Cohen's κ",
    text: "The agreement p_o of two coders above that of two who draw independently, each from an own distribution, p and q. It does not exist if nothing varies.",
  },
  fleissKappa: {
    name: "Fleiss' κ",
    text: "The same for any number of coders who draw from one common distribution π. With two coders and no rating missing it is Scott's π.",
  },
  gwetAc1: {
    name: "Gwet's AC1",
    text: "The same if coders guess only on units that are hard to rate; q is the number of categories. It moves little with prevalence.",
  },
  holsti: {
    name: "Holsti's coefficient",
    text: "The decisions M that two coders have in common, as a share of those they made, N₁ and N₂; the mean over pairs of coders. It does not correct for chance.",
  },
  bootstrapDocuments: {
    name: "Intervals of agreement",
    text: "Percentile intervals from resamples of whole documents, by a seeded generator, because passages of one interview are not independent. They need 8 documents and are approximate, too narrow, below 20.",
  },
};
