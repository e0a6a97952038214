/** Why a figure is absent. */
export const reasons = {
  "too-few-pairs": "there are too few pairs or people",
  "no-variation": "all values are the same",
  "no-changers": "nobody crossed the threshold",
  "no-non-zero-differences": "nobody changed",
  "all-changed-one-way": "all changed one way, so there is no interval",
  "too-many-pairs": "there are more than 5,000 pairs",
  "no-scale": "the scale is not known",
  "at-ceiling": "the mean pre-test is already the best possible score",
  "too-few-clusters": "there are fewer than three cohorts",
  "interval-out-of-reach": "the sample is too small for an interval at this level",
  "not-computable": "the figure is beyond what can be computed",
};
