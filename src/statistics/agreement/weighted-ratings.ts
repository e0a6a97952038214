import type { Ratings } from "../../core/ratings.ts";
import type { DocumentRatings } from "./document-ratings.ts";

/**
 * The ratings of all documents together, each as often as its weight says: a resample of documents for a handful of
 * additions. Patterns that no drawn document has stay, with a count of 0. Weights of 1 give the ratings themselves.
 * Errors: RangeError unless there is one weight per document.
 */
export function weightedRatings(ratings: DocumentRatings, weights: Float64Array): Ratings {
  const { coders, categories, patterns, documents, document, pattern, count } = ratings;
  if (weights.length !== documents) {
    throw new RangeError(`weightedRatings requires ${documents} weights, got ${weights.length}`);
  }
  const counts = new Float64Array(patterns.length / coders);
  for (let e = 0; e < count.length; e++) counts[pattern[e]!]! += weights[document[e]!]! * count[e]!;
  return { coders, categories, patterns, counts };
}
