import type { Ratings } from "../../core/ratings.ts";
import { type Absent, absent } from "../../core/reason.ts";
import { coefficientOf } from "../../statistics/agreement/coefficient-of.ts";
import { cohenKappa } from "../../statistics/agreement/cohen-kappa.ts";
import type { Disagreement } from "../../statistics/agreement/disagreement.ts";
import { fleissKappa } from "../../statistics/agreement/fleiss-kappa.ts";
import { gwetAc1 } from "../../statistics/agreement/gwet-ac1.ts";
import { holstiOfCodes } from "../../statistics/agreement/holsti-of-codes.ts";
import { holstiOfVariable } from "../../statistics/agreement/holsti-of-variable.ts";
import { krippendorffAlpha } from "../../statistics/agreement/krippendorff-alpha.ts";
import type { MeasurementLevel } from "../../statistics/agreement/level-difference.ts";

/** The coefficients, in the order they are printed. */
export const COEFFICIENTS = ["krippendorffAlpha", "cohenKappa", "fleissKappa", "gwetAc1", "holsti"] as const;

export type Coefficient = (typeof COEFFICIENTS)[number];

/** Every coefficient of one thing, or why it has none. */
export type Coefficients = Readonly<Record<Coefficient, number | Absent>>;

/** The disagreements coefficients are made of, so that codes can be pooled. */
type Parts = Readonly<Record<Exclude<Coefficient, "holsti">, Disagreement | Absent>>;

/** What the categories mean, for Krippendorff's α. */
export interface Scale {
  readonly level: MeasurementLevel;
  readonly values?: readonly number[];
}

/**
 * Whether Holsti is wanted. It is a mean over pairs of coders, whose number grows with the square of the coders: of more than
 * {@link MOST_PAIRED_CODERS} it is computed for the data, but not for a thousand resamples.
 */
export interface Wanted {
  readonly holsti: boolean;
}

/** Coders up to whom pairs are resampled. */
export const MOST_PAIRED_CODERS = 10;

/** The coefficients of one variable. */
export function coefficientsOfVariable(ratings: Ratings, scale: Scale, wanted: Wanted): Coefficients {
  const holsti = wanted.holsti ? holstiOfVariable(ratings) : absent("too-many-coders");
  return { ...fromParts([partsOf(ratings, scale)]), holsti };
}

/** The coefficients of each code, and last those of all codes pooled: chance is corrected once, over all of them. */
export function coefficientsOfCodes(codes: readonly Ratings[], wanted: Wanted): Coefficients[] {
  const holsti = (some: readonly Ratings[]) =>
    wanted.holsti ? holstiOfCodes(some) : absent("too-many-coders");
  const parts = codes.map((ratings) => partsOf(ratings, { level: "nominal" }));
  const each = codes.map((ratings, i) => ({ ...fromParts([parts[i]!]), holsti: holsti([ratings]) }));
  return [...each, { ...fromParts(parts), holsti: holsti(codes) }];
}

function partsOf(ratings: Ratings, { level, values }: Scale): Parts {
  return {
    krippendorffAlpha: krippendorffAlpha(ratings, level, values),
    cohenKappa: cohenKappa(ratings),
    fleissKappa: fleissKappa(ratings),
    gwetAc1: gwetAc1(ratings),
  };
}

function fromParts(parts: readonly Parts[]): Omit<Coefficients, "holsti"> {
  const of = (name: keyof Parts): number | Absent => {
    const present: Disagreement[] = [];
    for (const { [name]: part } of parts) {
      if ("reason" in part) return part;
      present.push(part);
    }
    return coefficientOf(present);
  };
  return {
    krippendorffAlpha: of("krippendorffAlpha"),
    cohenKappa: of("cohenKappa"),
    fleissKappa: of("fleissKappa"),
    gwetAc1: of("gwetAc1"),
  };
}
