import { describe, expect, it } from "vitest";
import { interviewCodes, newCodesOf } from "../../../src/analyses/themes/interview-codes.ts";

describe("newCodesOf", () => {
  const codes = interviewCodes([new Set([90, 7]), [7, 7, 8], [], [8, 5, 90]]);

  it("counts a code in the first interview that has it, once", () => {
    expect([...newCodesOf(codes)]).toEqual([2, 1, 0, 1]);
  });

  it("counts in another order as if the interviews had been held in it", () => {
    expect([...newCodesOf(codes, Int32Array.of(3, 2, 1, 0))]).toEqual([3, 0, 1, 0]);
  });

  it("knows how many codes there are, and takes no interviews at all", () => {
    expect(codes.distinct).toBe(4);
    expect([...newCodesOf(interviewCodes([]))]).toEqual([]);
  });
});
