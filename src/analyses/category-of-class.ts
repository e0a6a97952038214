import type { GainCategory } from "../statistics/gain-category.ts";

/**
 * Hake's (1998) band of a class-average normalized gain: high from .7, medium from .3, low below. Rounded to 12 decimals
 * first, so that a gain of exactly .7 is not put below it by binary noise.
 */
export function categoryOfClass(gain: number): GainCategory {
  const rounded = Number(gain.toFixed(12));
  if (rounded >= 0.7) return "high";
  return rounded >= 0.3 ? "medium" : "low";
}
