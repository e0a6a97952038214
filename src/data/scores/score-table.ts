import type { Finding } from "../../core/finding.ts";
import type { UsedColumn } from "./columns.ts";
import type { CovariateTally } from "./covariate-tally.ts";
import type { DecimalSign } from "./decimal-sign.ts";
import type { Flow, FlowClass } from "./flow.ts";
import type { InputSummary } from "./input-summary.ts";
import type { KnownScale } from "./scale.ts";
import type { ScoreTally } from "./tally.ts";
import type { TierStep } from "./tier-steps.ts";
import type { WaveTally } from "./wave-tally.ts";

/** Which columns were used, and how their numbers are written. In long layout `pre` and `post` are levels of `wave`. */
export interface ColumnsUsed {
  readonly layout: "wide" | "long";
  readonly id?: UsedColumn;
  readonly pre: UsedColumn;
  readonly post: UsedColumn;
  /** The waves after the post-test, in the order of time. */
  readonly followUp?: readonly UsedColumn[];
  readonly days?: readonly UsedColumn[];
  readonly covariates?: readonly UsedColumn[];
  readonly wave?: UsedColumn;
  readonly score?: UsedColumn;
  readonly cohort?: UsedColumn;
  readonly by: readonly UsedColumn[];
  readonly decimal: readonly {
    readonly file: string;
    readonly column: string;
    readonly sign: DecimalSign;
    readonly mixed: boolean;
  }[];
}

/** One group of `--by`, with the levels of its columns in the order the columns were given. */
export interface ScoreGroup {
  readonly code: number;
  readonly levels: readonly string[];
  readonly flow: Flow;
}

/** One participant; scores that are missing or invalid are absent. */
export interface ParticipantRow {
  readonly id: string | undefined;
  readonly levels: readonly string[] | undefined;
  readonly pre: number | undefined;
  readonly post: number | undefined;
  /** In the order of the follow-ups. */
  readonly followUps: readonly (number | undefined)[];
  readonly status: FlowClass;
  readonly file: string;
  readonly row: number;
}

/** Scores of a study, understood: what was read, where every row went, and the tally the statistics need. */
export interface ScoreTable {
  readonly inputs: readonly InputSummary[];
  readonly columns: ColumnsUsed;
  readonly scale: KnownScale | undefined;
  readonly missing: readonly string[];
  readonly flow: Flow;
  /** Long layout: rows of waves that are none of those above. */
  readonly otherWaveRows: number;
  readonly groups: readonly ScoreGroup[];
  /** Whether group levels were put in the order of the tiers. */
  readonly tierOrder: readonly string[] | undefined;
  readonly tally: ScoreTally;
  /** Three waves or more. */
  readonly waves: WaveTally | undefined;
  /** The matched pairs with their covariates, where some were named. */
  readonly covariates: CovariateTally | undefined;
  /** People followed from one tier to the next, where groups are tiers and somebody stands in several. */
  readonly tierSteps: readonly TierStep[];
  /** How many people stand in several tiers, and twice in one, so that their steps are not known. */
  readonly twiceInTier: number;
  /** How many people stand in several groups. */
  readonly sharedIds: number;
  readonly findings: readonly Finding[];
  /** Everybody, or those of some classes, in first-seen order. */
  participants(classes?: ReadonlySet<FlowClass>): Iterable<ParticipantRow>;
}
