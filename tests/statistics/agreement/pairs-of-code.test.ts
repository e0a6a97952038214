import { expect, it } from "vitest";
import { ratingsOf } from "../../../src/core/ratings.ts";
import { pairsOfCode } from "../../../src/statistics/agreement/pairs-of-code.ts";

it("counts what each pair of coders decided where both looked", () => {
  const units = [
    [1, 1, 0, -1],
    [1, 0, 0, 1],
    [-1, 1, 1, 1],
    [0, 0, 0, 0],
  ];
  expect(pairsOfCode(ratingsOf(units, { coders: 4, categories: 2 }, [3, 1, 2, 50]))).toEqual([
    { agreed: 3, first: 4, second: 3 }, // 0–1
    { agreed: 0, first: 4, second: 0 }, // 0–2
    { agreed: 1, first: 1, second: 1 }, // 0–3
    { agreed: 2, first: 5, second: 2 }, // 1–2
    { agreed: 2, first: 2, second: 3 }, // 1–3
    { agreed: 2, first: 2, second: 3 }, // 2–3
  ]);
});
