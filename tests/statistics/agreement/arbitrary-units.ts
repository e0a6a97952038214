import * as fc from "fast-check";
import { NOT_RATED, type Ratings, ratingsOf } from "../../../src/core/ratings.ts";

/** Ratings unit by unit, some of them missing. */
export interface Units {
  readonly coders: number;
  readonly categories: number;
  readonly units: readonly (readonly number[])[];
}

/** One to thirty units of two to five coders in two to four categories, a share of the ratings missing. */
export const someUnits: fc.Arbitrary<Units> = unitsOf(NOT_RATED);

/** The same with nothing missing. */
export const completeUnits: fc.Arbitrary<Units> = unitsOf(0);

/** The same of two coders with nothing missing. */
export const twoCoders: fc.Arbitrary<Units> = completeUnits.map((units) => ({
  ...units,
  coders: 2,
  units: units.units.map((unit) => unit.slice(0, 2)),
}));

/** As a table of patterns; `times` how often every unit is there. */
export function tabled({ units, coders, categories }: Units, times = 1): Ratings {
  const counts = units.map(() => times);
  return ratingsOf(units, { coders, categories }, counts);
}

function unitsOf(least: number): fc.Arbitrary<Units> {
  const sizes = fc.record({
    coders: fc.integer({ min: 2, max: 5 }),
    categories: fc.integer({ min: 2, max: 4 }),
  });
  return sizes.chain(({ coders, categories }) => {
    const rating = fc.integer({ min: least, max: categories - 1 });
    const unit = fc.array(rating, { minLength: coders, maxLength: coders });
    return fc.array(unit, { minLength: 1, maxLength: 30 }).map((units) => ({ coders, categories, units }));
  });
}
