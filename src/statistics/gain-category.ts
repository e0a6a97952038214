import { isRatioAtLeast, subtract } from "../core/decimal.ts";
import type { ScoreScale } from "./score-scale.ts";
import { requireOnScale } from "./score-scale.ts";

/** Hake's bands. */
export type GainCategory = "high" | "medium" | "low";

/**
 * Band of an individual normalized gain.
 *
 * Definition: does the gain reach 0.7 (`high`), 0.3 (`medium`), or neither (`low`, with all who lost)?
 * Formula: 10(y − x) ≥ 7(U − x), then ≥ 3(U − x), on the decimals as written; a quotient in binary would misplace
 * gains that lie exactly on a bound.
 * Undefined when: x = U (returns `undefined`). Errors: RangeError for a score outside the scale.
 * Agrees with: whole-number arithmetic on every pair of a 0–100 scale (its own test).
 * Source: Hake (1998), American Journal of Physics 66, 64–74, https://doi.org/10.1119/1.18809; the bands are his for
 * a class, their use on individuals is by analogy.
 */
export function gainCategory(pre: number, post: number, scale: ScoreScale): GainCategory | undefined {
  requireOnScale("gainCategory", scale, pre, post);
  if (pre === scale.max) return undefined;
  const gain = subtract(post, pre);
  const room = subtract(scale.max, pre);
  if (reaches(gain, room, 0.7)) return "high";
  return reaches(gain, room, 0.3) ? "medium" : "low";
}

/** Whole-number arithmetic costs 50 times a quotient, so it decides only where rounding could. */
function reaches(gain: number, room: number, bound: number): boolean {
  const distance = gain / room - bound;
  return Math.abs(distance) > 1e-9 ? distance > 0 : isRatioAtLeast(gain, room, bound);
}
