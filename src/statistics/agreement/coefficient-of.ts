import { type Absent, absent } from "../../core/reason.ts";
import type { Disagreement } from "./disagreement.ts";

/**
 * A chance-corrected coefficient of one code, or of several codes pooled.
 *
 * Definition: by how much is the disagreement below what chance would give?
 * Formula: 1 − Σobserved/Σexpected over the codes; for A = 1 − disagreement the same as (mean Aₒ − mean Aₑ)/(1 − mean Aₑ),
 * for α one minus the sum of Dₒ over the sum of Dₑ. Codes are never stacked into one long variable: two codes with κ = 0
 * each, one frequent and one rare, stack to .575, because coders agree on which code is frequent.
 * Shapes: one part per code, all of the same coefficient.
 * Units, range, null value: at most 1; 0 is chance, below it coders agree less than by chance. Never clamped.
 * Undefined when: there are no parts (`nothing-compared`), or none of them varies (`no-variation`).
 * Source: Krippendorff (2004), Content Analysis, 2nd ed., 222; Cohen (1960), Educational and Psychological Measurement 20,
 * 37–46, https://doi.org/10.1177/001316446002000104.
 */
export function coefficientOf(parts: readonly Disagreement[]): number | Absent {
  if (parts.length === 0) return absent("nothing-compared");
  let observed = 0;
  let expected = 0;
  let varies = false;
  for (const part of parts) {
    observed += part.observed;
    expected += part.expected;
    varies ||= part.varies;
  }
  return varies && expected > 0 ? 1 - observed / expected : absent("no-variation");
}
