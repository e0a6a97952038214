import type { Ratings } from "../../core/ratings.ts";

/**
 * The ratings of several documents over shared patterns: entry e says that document `document[e]` has `count[e]` units of
 * pattern `pattern[e]`. Only what occurs has an entry, so many coders with many patterns stay small.
 */
export interface DocumentRatings extends Pick<Ratings, "coders" | "categories" | "patterns"> {
  /** How many documents, also those without any unit. */
  readonly documents: number;
  readonly document: Int32Array;
  readonly pattern: Int32Array;
  readonly count: Float64Array;
}
