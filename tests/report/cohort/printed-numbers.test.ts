import { describe, expect, it } from "vitest";
import { en } from "../../../src/language/en/index.ts";
import { id } from "../../../src/language/id/index.ts";
import { printedNumbers } from "../../../src/report/cohort/printed-numbers.ts";

describe("numbers as a thesis prints them", () => {
  it("says of a p value below .001 only that", () => {
    const [english, indonesian] = [printedNumbers(en.numbers), printedNumbers(id.numbers)];
    expect([2.8e-84, 0, 0.00099, 0.001, 0.0412].map(english.p)).toEqual([
      ...["< .001", "< .001", "< .001"],
      ...[".001", ".041"],
    ]);
    expect([2.8e-84, 0.0412].map(indonesian.p)).toEqual(["< 0,001", "0,041"]);
  });

  it("writes powers of ten out", () => {
    const { scientific } = printedNumbers(id.numbers);
    expect([3.84e80, 1.2e-14, 2e5, 4.27].map(scientific)).toEqual([
      ...["3,8 × 10⁸⁰", "1,2 × 10⁻¹⁴", "2,0 × 10⁵"],
      "4,27",
    ]);
  });
});
