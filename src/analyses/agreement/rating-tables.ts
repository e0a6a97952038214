import { NOT_RATED } from "../../core/ratings.ts";
import type { DocumentRatings } from "../../statistics/agreement/document-ratings.ts";
import type { RatedUnit } from "./rated-unit.ts";

/** Patterns fewer than this and documents up to 2^31 share one number as a key. */
const PATTERNS = 4_194_304;

/** Patterns of ratings and the units that have them, by document. */
class RatingTable {
  readonly #coders: number;
  readonly #places = new Map<string, number>();
  readonly #patterns: number[] = [];

  constructor(coders: number) {
    this.#coders = coders;
  }

  /** The number of a pattern. */
  of(pattern: readonly number[]): number {
    const key = pattern.join();
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.#places.size);
    this.#patterns.push(...pattern);
    return this.#places.size - 1;
  }

  /** The ratings entries stand for, over the patterns that occur in them: other codes have others, with many coders most. */
  ratings(entries: ReadonlyMap<number, number>, categories: number, documents: number): DocumentRatings {
    const kept = [...entries].filter(([, count]) => count > 0);
    const used = [...new Set(kept.map(([key]) => key % PATTERNS))].sort((a, b) => a - b);
    const place = new Map(used.map((pattern, i) => [pattern, i]));
    const patterns = new Int32Array(used.length * this.#coders);
    for (const [i, pattern] of used.entries()) {
      const from = pattern * this.#coders;
      patterns.set(this.#patterns.slice(from, from + this.#coders), i * this.#coders);
    }
    return {
      coders: this.#coders,
      categories,
      documents,
      patterns,
      document: Int32Array.from(kept, ([key]) => Math.floor(key / PATTERNS)),
      pattern: Int32Array.from(kept, ([key]) => place.get(key % PATTERNS)!),
      count: Float64Array.from(kept, ([, count]) => count),
    };
  }
}

/** Numbers the documents that have a unit two coders rated; all units without such a one share the last number. */
function documentNumbers(units: readonly RatedUnit[]): { of: (unit: RatedUnit) => number; count: number } {
  const numbers = new Map<number, number>();
  for (const { document, ratings } of units) {
    const isCompared = ratings.filter((given) => given !== undefined).length > 1;
    if (isCompared && !numbers.has(document)) numbers.set(document, numbers.size);
  }
  return { of: ({ document }) => numbers.get(document) ?? numbers.size, count: numbers.size };
}

function add(entries: Map<number, number>, document: number, pattern: number, weight: number): void {
  const key = document * PATTERNS + pattern;
  entries.set(key, (entries.get(key) ?? 0) + weight);
}

/** Ratings of one thing, by document; documents without a comparison are no documents of a bootstrap. */
export interface RatingsByDocument {
  readonly ratings: DocumentRatings;
  /** How many documents have a unit that two coders rated. */
  readonly comparedDocuments: number;
}

/**
 * One binary variable per code: 1 where a coder gave it, 0 where the coder looked and did not. Units without any code are
 * alike for every code and are counted once, so the cost follows codings, not units times codes.
 */
export function ratingsByCode(
  units: readonly RatedUnit[],
  coders: number,
  codes: readonly number[],
): Map<number, RatingsByDocument> {
  const table = new RatingTable(coders);
  const documents = documentNumbers(units);
  const uncoded = new Map<number, number>();
  const byCode = new Map(codes.map((code) => [code, new Map<number, number>()]));
  for (const unit of units) {
    const { ratings, weight } = unit;
    const document = documents.of(unit);
    const none = table.of(ratings.map((given) => (given === undefined ? NOT_RATED : 0)));
    add(uncoded, document, none, weight);
    for (const code of new Set(ratings.flatMap((given) => given ?? []))) {
      const entries = byCode.get(code);
      if (entries === undefined) continue;
      const pattern = ratings.map((given) => {
        if (given === undefined) return NOT_RATED;
        return given.includes(code) ? 1 : 0;
      });
      add(entries, document, table.of(pattern), weight);
      add(entries, document, none, -weight);
    }
  }
  return new Map(
    [...byCode].map(([code, entries]) => {
      const all = new Map(uncoded);
      for (const [key, count] of entries) all.set(key, (all.get(key) ?? 0) + count);
      const ratings = table.ratings(all, 2, documents.count + 1);
      return [code, { ratings, comparedDocuments: documents.count }];
    }),
  );
}

/**
 * One variable whose categories are the codes, for units that have at most one code per coder.
 * @param categoryOf the category of a code
 */
export function ratingsOfVariable(
  units: readonly RatedUnit[],
  coders: number,
  categories: number,
  categoryOf: (code: number) => number,
): RatingsByDocument {
  const table = new RatingTable(coders);
  const documents = documentNumbers(units);
  const entries = new Map<number, number>();
  for (const unit of units) {
    const pattern = unit.ratings.map((given) => {
      const code = given?.[0];
      return code === undefined ? NOT_RATED : categoryOf(code);
    });
    add(entries, documents.of(unit), table.of(pattern), unit.weight);
  }
  const ratings = table.ratings(entries, categories, documents.count + 1);
  return { ratings, comparedDocuments: documents.count };
}
