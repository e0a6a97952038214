import type { Finding } from "../core/finding.ts";
import { postOf, preOf } from "../core/sample.ts";
import type { ScoreTable } from "../data/scores/score-table.ts";
import { compareOf } from "./compare-group.ts";
import type { TierStepFigures } from "./schemas/compare.schema.ts";
import type { CompareSettings } from "./settings.ts";

/**
 * What became of scores between tiers: the post-test of one beside the pre-test of the next they took, a full paired
 * comparison of the same people.
 */
export function tierStepsOf({ tierSteps }: ScoreTable, settings: CompareSettings): TierStepFigures[] {
  return tierSteps.map(({ from, to, pairs, incomplete }) => ({
    from,
    to,
    incomplete,
    // Everybody here has both scores; nobody else's post-test or pre-test says anything of the step.
    ...compareOf(pairs, settings, { available: { pre: preOf(pairs), post: postOf(pairs) } }),
  }));
}

/** Whom the steps leave out. */
export function tierStepsFindings({ twiceInTier: people }: ScoreTable): Finding[] {
  return people === 0 ? [] : [{ rule: "twice-in-a-tier", severity: "warning", args: { people } }];
}
