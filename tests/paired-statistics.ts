import { isAbsent } from "../src/core/reason.ts";
import { differencesOf, type PairedSample, postOf, preOf } from "../src/core/sample.ts";
import { correlation } from "../src/statistics/correlation.ts";
import { mean } from "../src/statistics/mean.ts";
import { variance } from "../src/statistics/standard-deviation.ts";

type Statistic = (pairs: PairedSample) => number | undefined;

/** The statistics of tests/oracles/bootstrap.R. */
export const pairedStatistics = {
  meanDifference: (pairs) => mean(differencesOf(pairs)),
  dav: (pairs) => {
    const [before, after] = [variance(preOf(pairs)), variance(postOf(pairs))];
    if (typeof before !== "number" || typeof after !== "number") return undefined;
    return mean(differencesOf(pairs)) / Math.sqrt((before + after) / 2);
  },
  correlation: (pairs) => {
    const result = correlation(pairs, 0.95);
    return isAbsent(result) ? undefined : result.estimate;
  },
  postVariance: (pairs) => {
    const result = variance(postOf(pairs));
    return typeof result === "number" ? result : undefined;
  },
} satisfies Record<string, Statistic>;
