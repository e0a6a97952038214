import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { skipN } from "pure-rand/utils/skipN";
import type { Interval } from "../core/interval.ts";
import { type Absent, absent, isAbsent } from "../core/reason.ts";
import { type PairedSample, type Sample, sampleOf } from "../core/sample.ts";
import { tailOf } from "./critical-value.ts";
import { normalLower, normalQuantile } from "./distributions/normal.ts";
import { jackknifeAcceleration } from "./jackknife-acceleration.ts";
import { multinomialResample } from "./multinomial-resample.ts";
import { quantile } from "./quantile.ts";

/** A statistic of pairs; undefined where it does not exist for them. */
export type PairedStatistic = (pairs: PairedSample) => number | undefined;

/** How to draw: the same seed gives the same intervals on every machine. */
export interface BootstrapOptions {
  readonly resamples: number;
  /** A whole number; its low 32 bits count. */
  readonly seed: number;
  readonly confidence: number;
}

/** Two bootstrap intervals from the same resamples. */
export interface BootstrapIntervals {
  readonly percentile: Interval | Absent;
  readonly bca: Interval | Absent;
  /** Resamples for which the statistic was undefined. */
  readonly dropped: number;
}

/**
 * Definition: bootstrap intervals of a statistic of matched pairs: where would it lie if other participants had come?
 * Formula: quantiles (type 7) of the statistic over resamples of n participants with replacement. Percentile: at α/2 and
 * 1 − α/2. BCa: at Φ(z₀ + (z₀ + z)/(1 − a(z₀ + z))), z₀ = Φ⁻¹ of the share of resamples below the statistic (half of
 * those equal to it), a from the jackknife.
 * Shapes: pairs as a tally, resampled as one; the statistic is evaluated once per resample and per distinct pair.
 * Interval method: "bootstrap-percentile", "bootstrap-bca".
 * Undefined when: the statistic is undefined for the pairs or for all resamples ("not-computable"), or the same in all
 * resamples ("no-variation"); BCa also where z₀ is infinite, or the jackknife undefined ("not-computable").
 * Errors: RangeError unless resamples is whole and above 0, seed is whole, and 0 < confidence < 1.
 * Agrees with: R boot `boot.ci(type = c("perc", "bca"))` within Monte-Carlo error, tests/oracles/bootstrap.json.
 * Source: Efron (1987), JASA 82, 171–185; DiCiccio & Efron (1996), Statistical Science 11, 189–228.
 */
export function bootstrapIntervals(
  pairs: PairedSample,
  statistic: PairedStatistic,
  { resamples, seed, confidence }: BootstrapOptions,
): BootstrapIntervals {
  const tail = tailOf(confidence);
  if (!Number.isInteger(resamples) || resamples < 1) {
    throw new RangeError(`bootstrapIntervals requires 1 resample or more, got ${resamples}`);
  }
  if (!Number.isInteger(seed)) throw new RangeError(`bootstrapIntervals requires a whole seed, got ${seed}`);
  const observed = pairs.n > 0 ? statistic(pairs) : undefined;
  if (observed === undefined || !Number.isFinite(observed)) return nothing("not-computable", 0);
  const replicates = replicatesOf(pairs, statistic, resamples, seed);
  const dropped = resamples - replicates.n;
  if (replicates.n === 0) return nothing("not-computable", dropped);
  if (replicates.values.length === 1) return nothing("no-variation", dropped);
  const percentile: Interval = {
    level: confidence,
    low: quantile(replicates, tail),
    high: quantile(replicates, 1 - tail),
    method: "bootstrap-percentile",
  };
  const adjusted = adjustedShares(pairs, statistic, shareBelow(replicates, observed), tail);
  if (isAbsent(adjusted)) return { percentile, bca: adjusted, dropped };
  const bca: Interval = {
    level: confidence,
    low: quantile(replicates, adjusted.low),
    high: quantile(replicates, adjusted.high),
    method: "bootstrap-bca",
  };
  return { percentile, bca, dropped };
}

function nothing(reason: "not-computable" | "no-variation", dropped: number): BootstrapIntervals {
  return { percentile: absent(reason), bca: absent(reason), dropped };
}

function replicatesOf(
  pairs: PairedSample,
  statistic: PairedStatistic,
  resamples: number,
  seed: number,
): Sample {
  const random = xoroshiro128plus(seed);
  // Its first numbers are nearly the seed itself.
  skipN(random, 64);
  const values: number[] = [];
  for (let drawn = 0; drawn < resamples; drawn++) {
    const value = statistic(multinomialResample(random, pairs));
    if (value !== undefined && Number.isFinite(value)) values.push(value);
  }
  return sampleOf(values);
}

/** The share below `observed`, with half of those equal to it. */
function shareBelow({ values, counts, n }: Sample, observed: number): number {
  let twice = 0;
  for (let i = 0; i < values.length && values[i]! <= observed; i++) {
    twice += values[i] === observed ? counts[i]! : 2 * counts[i]!;
  }
  return twice / (2 * n);
}

/** The shares at which BCa reads the bounds. */
function adjustedShares(
  pairs: PairedSample,
  statistic: PairedStatistic,
  below: number,
  tail: number,
): { readonly low: number; readonly high: number } | Absent {
  if (below === 0 || below === 1) return absent("not-computable");
  const jackknife = jackknifeAcceleration(pairs, statistic);
  if (isAbsent(jackknife)) return jackknife;
  const bias = normalQuantile(below);
  const reach = -normalQuantile(tail);
  const [lower, upper] = [bias - reach, bias + reach];
  const { acceleration } = jackknife;
  // Beyond this pole the correction turns round.
  if (acceleration * lower >= 1 || acceleration * upper >= 1) return absent("not-computable");
  return {
    low: normalLower(bias + lower / (1 - acceleration * lower)),
    high: normalLower(bias + upper / (1 - acceleration * upper)),
  };
}
