import type { CheckRule, InterviewRule, ScoreRule } from "./finding.ts";

/** What reading scores finds: what an analysis meets later is none of `check`. */
type ReadScoreRule = Exclude<
  ScoreRule,
  | "more-findings"
  // `check` takes no follow-ups for granted, and looks at no order of groups, days or covariates
  | "wave-order-assumed"
  | "not-a-tier"
  | "several-covariates"
  | "bad-days"
  | "no-pairs"
  | "few-pairs"
  | "ceiling"
  | "many-zeros"
  | "verdict-differs"
  | "hodges-lehmann-includes-zero"
  | "clustered"
  | "people-counted-again"
  | "twice-in-a-tier"
>;

/** What reading coded interviews finds. */
type ReadInterviewRule = Exclude<
  InterviewRule,
  "no-place" | "unmatched-units" | "single-coder-documents" | "order-unknown" | "few-documents"
>;

/** Every fact that `check` tells: its own, and those met on reading. */
export type CheckedRule = CheckRule | ReadScoreRule | ReadInterviewRule;
