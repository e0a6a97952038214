import { describe, expect, it } from "vitest";
import { ratingsOf } from "../../../src/core/ratings.ts";
import { patternFacts } from "../../../src/statistics/agreement/pattern-facts.ts";

const ratings = ratingsOf(
  [
    [2, 0, 2, -1],
    [-1, -1, -1, -1],
    [1, 1, 1, 1],
    [-1, 0, -1, -1],
  ],
  { coders: 4, categories: 3 },
);

describe("patternFacts", () => {
  it("counts the ratings of each pattern, its categories, and the pairs that differ", () => {
    expect(patternFacts(ratings)).toEqual({
      coders: 4,
      ratings: Int32Array.of(3, 0, 4, 1),
      unequal: Float64Array.of(4, 0, 0, 0),
      start: Int32Array.of(0, 2, 2, 3, 4),
      category: Int32Array.of(2, 0, 1, 0),
      times: Int32Array.of(2, 1, 4, 1),
    });
  });

  it("looks at patterns once, whatever their counts are, but again for other coders", () => {
    expect(patternFacts({ ...ratings })).toBe(patternFacts(ratings));
    expect(patternFacts({ ...ratings, coders: 2 }).ratings).toHaveLength(8);
  });
});
