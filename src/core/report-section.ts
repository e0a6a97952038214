/** The parts of a cohort report, in the order in which a reader needs them. */
export const REPORT_SECTIONS = [
  "title",
  "summary",
  "design",
  "instrument",
  "flow",
  "scores",
  "gains",
  "comparison",
  "lasting",
  "groups",
  "earlier",
  "items",
  "themes",
  "agreement",
  "joint",
  "limits",
  "checklists",
  "methods",
  "conventions",
  "provenance",
] as const;

export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** Why a report lacks a part. */
export const LEFT_OUT_REASONS = [
  /** The study has no scores. */
  "no-scores",
  "no-follow-up",
  "no-groups",
  /** No item has a column, or answers have no key. */
  "no-items",
  "no-interviews",
  "no-codings",
  "one-coder",
  /** The coders cut the text differently, so that a unit must be chosen. */
  "no-common-unit",
  /** No informant is a participant with scores. */
  "no-informant-with-scores",
  /** A report on one cohort: the file does not say whose cohort its rows are. */
  "no-such-column",
  /** A report on one cohort: the file has no row of it. */
  "no-rows",
  /** Only when asked for. */
  "not-asked",
] as const;

export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];
