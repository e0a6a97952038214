import fc from "fast-check";
import * as simple from "simple-statistics";
import { describe, expect, it } from "vitest";
import { pairedSampleOf, sampleOf } from "../../src/core/sample.ts";
import { correlation } from "../../src/statistics/correlation.ts";
import { mean } from "../../src/statistics/mean.ts";
import { quantile } from "../../src/statistics/quantile.ts";
import { standardDeviation } from "../../src/statistics/standard-deviation.ts";
import { present } from "../present.ts";

/** simple-statistics works on rows, ours on a tally: another author's code on the same numbers. */
const scores = fc.array(
  fc.integer({ min: 0, max: 400 }).map((quarter) => quarter / 4),
  { minLength: 3, maxLength: 60 },
);
const SEED = { seed: 20261123, numRuns: 200 };

describe("a tally and simple-statistics on the rows", () => {
  it("agree on the mean and the sample SD", () => {
    fc.assert(
      fc.property(scores, (rows) => {
        expect(mean(sampleOf(rows))).toBeCloseTo(simple.mean(rows), 11);
        const sd = standardDeviation(sampleOf(rows));
        if (typeof sd === "number") expect(sd).toBeCloseTo(simple.sampleStandardDeviation(rows), 10);
        else expect(simple.sampleStandardDeviation(rows)).toBe(0);
      }),
      SEED,
    );
  });

  it("agree on quantiles of type 7", () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 100 }), (rows, percent) => {
        expect(quantile(sampleOf(rows), percent / 100)).toBeCloseTo(simple.quantile(rows, percent / 100), 10);
      }),
      SEED,
    );
  });

  it("agree on the correlation", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })), {
          minLength: 5,
          maxLength: 40,
        }),
        (pairs) => {
          const [pre, post] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
          fc.pre(new Set(pre).size > 1 && new Set(post).size > 1);
          expect(present(correlation(pairedSampleOf(pre, post), 0.95)).estimate).toBeCloseTo(
            simple.sampleCorrelation(pre, post),
            10,
          );
        },
      ),
      SEED,
    );
  });
});
