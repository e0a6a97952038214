/** What can be wrong at one place of a study descriptor; the sentence for each stands in `language/`. */
export type DescriptorProblem =
  | "unknown-key"
  | "wrong-type"
  | "missing"
  | "not-one-of"
  | "empty"
  | "too-small"
  | "not-above"
  | "not-one-character"
  | "not-a-date"
  | "min-not-below-max"
  | "mastery-outside-scale"
  | "not-a-field"
  | "repeated-name"
  | "repeated-column"
  | "unknown-resource"
  | "unequal-lengths"
  | "path-and-data"
  | "two-cohorts";

/** Why the text of a study descriptor is no JSON or YAML; the sentence for each stands in `language/`. */
export type DescriptorDamage =
  | "syntax"
  | "unfinished"
  | "repeated-key"
  | "tab"
  | "indentation"
  | "unknown-alias"
  | "too-many-aliases"
  | "several-documents"
  | "too-deep"
  | "not-utf8"
  | "not-an-object";

/** Why a path of a study descriptor is not opened. */
export type PathFault = "absolute" | "parent" | "backslash" | "link";
