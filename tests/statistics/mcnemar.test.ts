import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exactMcNemar } from "../../src/statistics/mcnemar.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

const oracle = JSON.parse(readFileSync(new URL("../oracles/parametric.json", import.meta.url), "utf8")) as {
  mcnemar: { gained: number; lost: number; p: number }[];
};

describe("exactMcNemar", () => {
  it("agrees with R's binom.test to 1e-10, both ways round", () => {
    expect(oracle.mcnemar.length).toBe(6);
    for (const { gained, lost, p } of oracle.mcnemar) {
      expect(relativeError(present(exactMcNemar(gained, lost)).p, p)).toBeLessThan(1e-10);
      expect(exactMcNemar(lost, gained)).toEqual(exactMcNemar(gained, lost));
    }
  });

  it("is 1 for a draw and says how it was found", () => {
    expect(exactMcNemar(4, 4)).toEqual({ p: 1, method: "exact-binomial" });
  });

  it("has no value where nobody crossed", () => {
    expect(exactMcNemar(0, 0)).toEqual({ reason: "no-changers" });
  });

  it("refuses what is no count", () => {
    expect(() => exactMcNemar(1.5, 2)).toThrow(RangeError);
    expect(() => exactMcNemar(2, -1)).toThrow(RangeError);
  });
});
