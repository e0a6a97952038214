import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import { skipN } from "pure-rand/utils/skipN";
import type { Interval } from "../../core/interval.ts";
import { type Absent, absent } from "../../core/reason.ts";
import { sampleOf } from "../../core/sample.ts";
import type { BootstrapOptions } from "../bootstrap.ts";
import { tailOf } from "../critical-value.ts";
import { quantile } from "../quantile.ts";

/** Statistics of a resample, always the same ones in the same order; undefined where one does not exist for it. */
export type DocumentStatistics = (weights: Float64Array) => readonly (number | undefined)[];

/** The interval of one statistic. */
export interface DocumentInterval {
  readonly interval: Interval | Absent;
  /** Resamples in which the statistic did not exist. */
  readonly dropped: number;
}

const FEWEST_DOCUMENTS = 8;
const APPROXIMATE_BELOW = 20;

/**
 * Percentile bootstrap over documents.
 *
 * Definition: where would agreement lie if other interviews had been coded? Units within an interview are not
 * independent, and characters least of all, so whole documents are drawn.
 * Formula: quantiles (type 7) at α/2 and 1 − α/2 of each statistic over resamples of as many documents, with replacement.
 * Shapes: `weights[d]` says how often document d was drawn; all statistics see the same resamples. Documents in which
 * nothing is compared should not be among them: they would count towards the eight.
 * Interval method: "bootstrap-documents"; "bootstrap-documents-approximate" below 20 documents, where a 95 % interval covers
 * .92 (at 12) instead of .94 (at 30); below 8 there is none (.84 at 5).
 * Undefined when: fewer than 8 documents (`too-few-documents`); the statistic does not exist for the documents themselves
 * or for more than half of the resamples, or is the same in all (`no-variation`). Dropped resamples are those without
 * variation, so the rest are not a fair sample of what could have come; beyond half of them the bounds would speak for the
 * smaller part.
 * Errors: RangeError unless documents is whole and 0 or more, resamples is whole and above 0, seed is whole, and
 * 0 < confidence < 1.
 * Agrees with: quantiles of the binomial distribution, for the share of drawn documents that are of one kind.
 * Source: Davison & Hinkley (1997), Bootstrap Methods and their Application, section 3.8; Efron & Tibshirani (1993), An
 * Introduction to the Bootstrap, section 13.3.
 */
export function bootstrapDocuments(
  documents: number,
  statistics: DocumentStatistics,
  { resamples, seed, confidence }: BootstrapOptions,
): readonly DocumentInterval[] {
  const tail = tailOf(confidence);
  requireWhole("documents", documents, 0);
  requireWhole("resamples", resamples, 1);
  requireWhole("a seed", seed, Number.NEGATIVE_INFINITY);
  const observed = statistics(new Float64Array(documents).fill(1));
  if (documents < FEWEST_DOCUMENTS) {
    return observed.map(() => ({ interval: absent("too-few-documents"), dropped: 0 }));
  }
  const drawn = observed.map((): number[] => []);
  const random = xoroshiro128plus(seed);
  // Its first numbers are nearly the seed itself.
  skipN(random, 64);
  for (let r = 0; r < resamples; r++) {
    const values = statistics(drawDocuments(random, documents));
    for (const [s, replicates] of drawn.entries()) {
      const value = values[s];
      if (isNumber(value)) replicates.push(value);
    }
  }
  const method = documents < APPROXIMATE_BELOW ? "bootstrap-documents-approximate" : "bootstrap-documents";
  return drawn.map((replicates, s) => {
    const dropped = resamples - replicates.length;
    if (!isNumber(observed[s]) || 2 * dropped > resamples)
      return { interval: absent("no-variation"), dropped };
    const sample = sampleOf(replicates);
    if (sample.values.length === 1) return { interval: absent("no-variation"), dropped };
    const [low, high] = [quantile(sample, tail), quantile(sample, 1 - tail)];
    return { interval: { level: confidence, low, high, method }, dropped };
  });
}

function drawDocuments(random: RandomGenerator, documents: number): Float64Array {
  const weights = new Float64Array(documents);
  for (let i = 0; i < documents; i++) weights[uniformInt(random, 0, documents - 1)]! += 1;
  return weights;
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}

function requireWhole(name: string, value: number, least: number): void {
  if (Number.isInteger(value) && value >= least) return;
  const floor = least === Number.NEGATIVE_INFINITY ? "" : ` of ${least} or more`;
  throw new RangeError(`bootstrapDocuments requires ${name} as a whole number${floor}, got ${value}`);
}
