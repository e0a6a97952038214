import { describe, expect, it } from "vitest";
import { pairedSampleOf } from "../../src/core/sample.ts";
import { mastery } from "../../src/statistics/mastery.ts";
import { exactMcNemar } from "../../src/statistics/mcnemar.ts";
import { wilson } from "../../src/statistics/wilson.ts";
import { mapped } from "../arbitraries.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

describe("mastery", () => {
  for (const { name, level, pairs, oracle, threshold } of oracleCases) {
    if (threshold === undefined) continue;
    it(`counts as R does on ${name} ${level ?? "(all)"}, and so does McNemar's p to 1e-10`, () => {
      const got = present(mastery(pairs, threshold, 0.95));
      const want = (key: string) => oracleNumber(oracle, `mastery.${key}`);
      expect(got.pre.count).toBe(want("pre"));
      expect(got.post.count).toBe(want("post"));
      expect(got.gained).toBe(want("gained"));
      expect(got.lost).toBe(want("lost"));
      expect(got.post.share).toEqual(wilson(got.post.count, pairs.n, 0.95));
      expect(got.post.count - got.pre.count).toBe(got.gained - got.lost);
      const p = want("mcnemarExactP");
      const mcnemar = exactMcNemar(got.gained, got.lost);
      if (p === undefined) expect(mcnemar).toEqual({ reason: "no-changers" });
      else expect(relativeError(present(mcnemar).p, p)).toBeLessThan(1e-10);
    });
  }

  it("reaches the threshold exactly, from either side", () => {
    const pairs = pairedSampleOf([69.9, 70, 70.1], [70, 69.9, 70], [2, 3, 4]);
    expect(mastery(pairs, 70, 0.95)).toMatchObject({
      pre: { count: 7 },
      post: { count: 6 },
      gained: 2,
      lost: 3,
    });
    expect(mastery(pairs, 70, 0.95, true)).toMatchObject({
      pre: { count: 5 },
      post: { count: 9 },
      gained: 4,
      lost: 0,
    });
  });

  it("gives the same on a scale turned round where lower is better", () => {
    const { pairs, threshold } = oracleCases.find((c) => c.name === "baumann")!;
    const turned = mapped(pairs, (x) => 18 - x);
    expect(mastery(turned, 18 - threshold!, 0.95, true)).toEqual(mastery(pairs, threshold!, 0.95));
  });

  it("has no value for nobody", () => {
    expect(mastery(pairedSampleOf([], []), 70, 0.95)).toEqual({ reason: "too-few-pairs" });
  });
});
