/** How far apart categories are: not at all comparable, in an order, on a scale of equal steps, or on one with a true zero. */
export type MeasurementLevel = "nominal" | "ordinal" | "interval" | "ratio";

/** The squared difference δ² of two categories. */
export type Difference = (a: number, b: number) => number;

/**
 * The squared difference function of a level of measurement.
 *
 * Formula: nominal 1 for unlike categories; interval (c − k)²; ratio ((c − k)/(c + k))²; ordinal
 * (n_c/2 + n between + n_k/2)², the same as (R_c − R_k)² with R the mid-ranks of the categories.
 * Shapes: `perCategory` = ratings in each category, in their order; `values` = the numbers the categories stand for.
 * Errors: RangeError unless interval and ratio have one finite number per category, for ratio of 0 or more.
 * Source: Krippendorff (2004), Content Analysis, 2nd ed., 232–235.
 */
export function levelDifference(
  level: MeasurementLevel,
  perCategory: Float64Array,
  values?: readonly number[],
): Difference {
  if (level === "nominal") return (a, b) => (a === b ? 0 : 1);
  if (level === "ordinal") return squared(midRanks(perCategory));
  const numbers = requireNumbers(level, perCategory.length, values);
  if (level === "interval") return squared(numbers);
  return (a, b) => {
    // Halves, so that the sum cannot overflow.
    const [c, k] = [numbers[a]! / 2, numbers[b]! / 2];
    const ratio = c === k ? 0 : (c - k) / (c + k);
    return ratio * ratio;
  };
}

function squared(numbers: ArrayLike<number>): Difference {
  return (a, b) => {
    const difference = numbers[a]! - numbers[b]!;
    return difference * difference;
  };
}

function midRanks(perCategory: Float64Array): Float64Array {
  let before = 0;
  return perCategory.map((count) => {
    before += count;
    return before - count / 2;
  });
}

function requireNumbers(
  level: MeasurementLevel,
  categories: number,
  values: readonly number[] = [],
): readonly number[] {
  const least = level === "ratio" ? 0 : Number.NEGATIVE_INFINITY;
  if (values.length !== categories || !values.every((value) => Number.isFinite(value) && value >= least)) {
    const kind = level === "ratio" ? "finite number of 0 or more" : "finite number";
    throw new RangeError(`levelDifference requires one ${kind} for each of ${categories} categories`);
  }
  return values;
}
