/** Why a figure is absent. Prose for each stands in `language/`. */
export type Reason =
  | "too-few-pairs" // fewer pairs than the method needs
  | "no-variation" // every value (or difference) is the same
  | "no-changers" // nobody crossed the threshold
  | "no-non-zero-differences" // nothing left to rank
  | "all-changed-one-way" // a rank correlation of ±1 has no jackknife interval
  | "too-many-pairs" // Shapiro–Wilk is defined up to 5000
  | "no-scale" // neither given nor safely assumed
  | "at-ceiling" // the mean pre-test is the scale's end: nothing left to gain
  | "too-few-clusters" // cluster means need three clusters
  | "interval-out-of-reach" // the sample is too small for the level asked
  | "no-gain-to-keep" // the gain's lower bound is not above 0: there is no gain of which a share could be kept
  | "not-independent" // somebody stands in several of the groups
  | "too-few-groups" // fewer than two groups have enough people
  | "too-many-groups" // more than fifty groups are not compared two by two
  | "collinear" // a covariate tells nothing the group (or another covariate) does not tell
  | "too-few-items" // fewer items than the figure needs
  | "negative-alpha" // α is below 0: it can stand for no reliability
  | "not-dichotomous" // the item has points, not right and wrong
  | "no-informants" // neither informants nor documents are known
  | "no-offsets" // the codings have no places in the text
  | "offsets-uncertain" // how the offsets are meant is not known well enough
  | "no-document-length" // the length of a document is not known
  | "too-many-codes" // more than a million pairs of codes overlap
  | "overlaps-exceed-codings" // more overlaps than codings: the coefficient is out of range
  | "too-few-interviews" // saturation needs a base of four interviews and a run of two
  | "empty-base" // the first four interviews have no code
  | "no-documents" // units without documents cannot be resampled by document
  | "too-few-documents" // a bootstrap over documents needs eight
  | "more-than-two-coders" // Cohen's kappa is for two
  | "too-many-coders" // pairs of more than ten coders are not resampled
  | "nothing-coded" // nobody gave the code
  | "nothing-compared" // no unit has ratings of two coders
  | "not-computable"; // the numerical method gave no finite value

/** A figure that does not exist for these data, and why. */
export interface Absent {
  readonly reason: Reason;
}

/** Makes an {@link Absent}. */
export function absent(reason: Reason): Absent {
  return { reason };
}

/** Tells an absent figure from a present one. */
export function isAbsent<T extends object>(value: T | Absent): value is Absent {
  return "reason" in value && !("estimate" in value);
}
