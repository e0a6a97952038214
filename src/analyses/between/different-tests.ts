import { type Sample, sampleOf } from "../../core/sample.ts";
import { decimalUnitOf, inUnits } from "../../statistics/decimal-unit.ts";
import { quantile } from "../../statistics/quantile.ts";
import type { BetweenGroup } from "./between-input.ts";

/** Two groups whose scores hardly come from one test, and what tells. */
export interface DifferentTests {
  readonly evidence: "range" | "step";
  readonly first: string;
  readonly second: string;
}

/**
 * Whether groups may have taken different tests or scales, as far as scores can tell. Two signs:
 *
 * * range: the highest score of one group, before and after together, lies below the first quartile of another's (0–20
 *   beside 0–100);
 * * step: a group's scores lie on a grid (multiples of 5 beside multiples of 4) that half of another's do not, and they
 *   are so many distinct scores that chance would do it less than once in a million.
 *
 * Groups of fewer than five are not judged. It cannot see tests of one length and one range that differ in content or
 * difficulty, nor a difference of difficulty at all; and it can be wrong where groups truly differ that much, or where
 * one teacher rounds and another does not. So it warns, and decides nothing.
 */
export function differentTests(groups: readonly BetweenGroup[]): DifferentTests | undefined {
  const judged = groups.flatMap(({ level, pairs: { pre, post, counts, n } }) =>
    n < FEWEST ? [] : [{ level, scores: sampleOf(joined(pre, post), joined(counts, counts)) }],
  );
  return apartInRange(judged) ?? apartInStep(judged);
}

interface GroupScores {
  readonly level: string;
  /** Of both waves. */
  readonly scores: Sample;
}

function apartInRange(groups: readonly GroupScores[]): DifferentTests | undefined {
  const ranges = groups.map(({ level, scores }) => ({
    level,
    highest: scores.values.at(-1)!,
    quartile: quantile(scores, 0.25),
  }));
  const low = ranges.reduce((a, b) => (b.highest < a.highest ? b : a), ranges[0]!);
  const high = ranges.reduce((a, b) => (b.quartile > a.quartile ? b : a), ranges[0]!);
  return low !== undefined && low.highest < high.quartile
    ? { evidence: "range", first: low.level, second: high.level }
    : undefined;
}

function apartInStep(groups: readonly GroupScores[]): DifferentTests | undefined {
  const unit = decimalUnitOf(...groups.map(({ scores }) => scores.values));
  if (!unit.isWhole || groups.length < 2) return undefined;
  const grids = groups.map(({ level, scores }) => {
    const values = scores.values.map((value) => inUnits(value, unit));
    return { level, scores, values, origin: values[0]!, step: stepOf(values, values[0]!) };
  });
  const common = grids.reduce(
    (step, { values }) => greatestDivisor(step, stepOf(values, grids[0]!.origin)),
    0,
  );
  for (const { level, values, origin, step } of grids) {
    const chance = (values.length - 1) * Math.log(step / common);
    if (step === 0 || chance <= LOG_OF_A_MILLION) continue;
    const other = grids.find((grid) => shareOff(grid, origin, step) >= 0.5);
    if (other !== undefined) return { evidence: "step", first: level, second: other.level };
  }
  return undefined;
}

/** The share of a group's scores that do not lie on a grid: one odd score makes no other test. */
function shareOff(
  { values, scores }: { readonly values: Float64Array; readonly scores: Sample },
  origin: number,
  step: number,
): number {
  return (
    values.reduce((n, value, i) => n + ((value - origin) % step === 0 ? 0 : scores.counts[i]!), 0) / scores.n
  );
}

/** The greatest step whose multiples reach all values from an origin; 0 for the origin alone. */
function stepOf(values: Float64Array, origin: number): number {
  return values.reduce((step, value) => greatestDivisor(step, Math.abs(value - origin)), 0);
}

function greatestDivisor(a: number, b: number): number {
  let [divisor, rest] = [a, b];
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  return divisor;
}

function joined(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** People a group must have to be judged. */
const FEWEST = 5;
const LOG_OF_A_MILLION = Math.log(1e6);
