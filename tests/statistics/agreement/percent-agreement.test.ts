import { describe, expect, it } from "vitest";
import { ratingsOf } from "../../../src/core/ratings.ts";
import { percentAgreement } from "../../../src/statistics/agreement/percent-agreement.ts";

describe("percentAgreement", () => {
  it("weighs every compared unit the same, however many coders it has", () => {
    const units = [
      [0, 0, 0, 0],
      [0, 1, -1, -1],
      [0, 0, 0, 1],
      [1, -1, -1, -1],
    ];
    // 1, 0 and 3/6; the unit with one rating is not compared.
    expect(percentAgreement(ratingsOf(units, { coders: 4, categories: 2 }))).toBe(0.5);
  });

  it("weighs a pattern by how many units had it", () => {
    const units = [
      [0, 0],
      [0, 1],
      [1, 1],
    ];
    expect(percentAgreement(ratingsOf(units, { coders: 2, categories: 2 }, [850, 100, 50]))).toBe(0.9);
    expect(percentAgreement(ratingsOf(units, { coders: 2, categories: 2 }, [1, 0, 0]))).toBe(1);
  });

  it("has no value where nobody rated what another did", () => {
    const none = { reason: "nothing-compared" };
    expect(percentAgreement(ratingsOf([[0, -1]], { coders: 2, categories: 2 }))).toEqual(none);
    expect(percentAgreement(ratingsOf([[0, 0]], { coders: 2, categories: 2 }, [0]))).toEqual(none);
    expect(percentAgreement(ratingsOf([], { coders: 0, categories: 0 }))).toEqual(none);
  });
});
