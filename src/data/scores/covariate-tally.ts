/** A covariate of the participants, as one column of a tally. */
export type Covariate =
  | {
      readonly kind: "numeric";
      readonly header: string;
      /** NaN where it is not known. */
      readonly values: Float64Array;
    }
  | {
      readonly kind: "categorical";
      readonly header: string;
      /** In first-seen order. */
      readonly levels: readonly string[];
      /** Position in `levels`, −1 where it is not known. */
      readonly codes: Int32Array;
    };

/** Matched pairs with what else is known of the person: distinct (group, pre, post, covariates) with counts. */
export interface CovariateTally {
  /** −1 for people without a group. */
  readonly group: Int32Array;
  readonly pre: Float64Array;
  readonly post: Float64Array;
  readonly covariates: readonly Covariate[];
  readonly counts: Float64Array;
}
