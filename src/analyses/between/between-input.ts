import type { PairedSample } from "../../core/sample.ts";
import type { CovariateTally } from "../../data/scores/covariate-tally.ts";

/** One group to compare: its name for people, and its matched pairs. */
export interface BetweenGroup {
  readonly level: string;
  readonly pairs: PairedSample;
}

/** Groups to compare. */
export interface BetweenInput {
  /** In the order of the table. */
  readonly groups: readonly BetweenGroup[];
  /** What else is known of the people; its group codes are positions in `groups`. */
  readonly covariates?: CovariateTally | undefined;
  /** Whether somebody stands in several of the groups: then no test holds. */
  readonly inSeveralGroups: boolean;
}
