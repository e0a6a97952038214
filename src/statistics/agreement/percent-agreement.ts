import type { Ratings } from "../../core/ratings.ts";
import { type Absent, absent } from "../../core/reason.ts";
import { tallyRatings } from "./tally-ratings.ts";

/**
 * Percent agreement, as a share.
 *
 * Definition: how often do two coders of the same unit give it the same category?
 * Formula: the mean over compared units (two ratings or more) of the share of their coder pairs that agree, Gwet's pₐ. With
 * complete data the mean over all coder pairs; with two coders the share of units on which they agree.
 * Shapes: any number of coders, ratings may be missing; every compared unit weighs the same.
 * Units, range, null value: 0–1. Not corrected for chance: a code that hardly anybody gives makes it high by itself.
 * Undefined when: no unit is compared (`nothing-compared`). Without variation it is 1.
 * Agrees with: irrCAC, tidycomm, DKPro (oracle agreement.json); exact fractions (agreement-exact.json).
 * Source: Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., 145.
 */
export function percentAgreement(ratings: Ratings): number | Absent {
  const { compared, disagreeing } = tallyRatings(ratings);
  return compared === 0 ? absent("nothing-compared") : 1 - disagreeing / compared;
}
