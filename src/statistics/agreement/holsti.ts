import { type Absent, absent } from "../../core/reason.ts";

/** What two coders decided. */
export interface CoderPair {
  /** M: decisions on which they agree. */
  readonly agreed: number;
  /** N₁: decisions of the first. */
  readonly first: number;
  /** N₂: decisions of the second. */
  readonly second: number;
}

/**
 * Holsti's coefficient of reliability.
 *
 * Definition: which share of the decisions of two coders do they have in common?
 * Formula: the mean over coder pairs of 2M/(N₁ + N₂).
 * Shapes: one entry per pair of coders; what counts as a decision: `holstiOfCodes`, `holstiOfVariable`. Pairs without
 * decisions are left out.
 * Units, range, null value: 0–1. Ignores chance: two coders who guess get more of it the fewer categories there are.
 * Undefined when: no pair has decisions (`nothing-coded`).
 * Agrees with: tidycomm `test_icr(holsti = TRUE)` (oracle agreement.json); exact fractions (agreement-exact.json).
 * Source: Holsti (1969), Content Analysis for the Social Sciences and Humanities, 138–141.
 */
export function holsti(pairs: readonly CoderPair[]): number | Absent {
  let sum = 0;
  let counted = 0;
  for (const { agreed, first, second } of pairs) {
    if (first + second === 0) continue;
    sum += (2 * agreed) / (first + second);
    counted += 1;
  }
  return counted === 0 ? absent("nothing-coded") : sum / counted;
}
