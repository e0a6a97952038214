import type { Ratings } from "../../../src/core/ratings.ts";
import type { DocumentRatings } from "../../../src/statistics/agreement/document-ratings.ts";

/**
 * Puts the ratings of single documents side by side.
 * Errors: RangeError for no documents, or documents of different numbers of coders or categories.
 */
export function documentRatingsOf(documents: readonly Ratings[]): DocumentRatings {
  const [first] = documents;
  if (first === undefined) throw new RangeError("documentRatingsOf requires one document or more, got none");
  const { coders, categories } = first;
  const places = new Map<string, number>();
  const patterns: number[] = [];
  const [document, pattern, count]: [number[], number[], number[]] = [[], [], []];
  for (const [d, ratings] of documents.entries()) {
    if (ratings.coders !== coders || ratings.categories !== categories) {
      throw new RangeError("documentRatingsOf requires documents of the same coders and categories");
    }
    for (const [p, units] of ratings.counts.entries()) {
      if (units === 0) continue;
      const unit = ratings.patterns.subarray(p * coders, (p + 1) * coders);
      const key = unit.join();
      const place = places.get(key) ?? places.size;
      if (place === places.size) {
        places.set(key, place);
        for (const category of unit) patterns.push(category);
      }
      document.push(d);
      pattern.push(place);
      count.push(units);
    }
  }
  return {
    ...{ coders, categories, documents: documents.length },
    patterns: Int32Array.from(patterns),
    document: Int32Array.from(document),
    pattern: Int32Array.from(pattern),
    count: Float64Array.from(count),
  };
}
