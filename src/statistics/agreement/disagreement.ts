/**
 * Disagreement as it was and as chance would have it. A coefficient is 1 − observed/expected; several codes are pooled by
 * summing both ({@link coefficientOf}), so nothing is computed back from rounded coefficients.
 */
export interface Disagreement {
  readonly observed: number;
  readonly expected: number;
  /**
   * Whether the compared ratings fall into more than one category. Where they do not, agreement was never put to the
   * test, and no coefficient stands on such ratings alone: κ, π and α would be 0/0, and AC1 would be 1 whatever the coders do.
   */
  readonly varies: boolean;
}
