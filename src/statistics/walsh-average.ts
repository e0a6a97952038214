import { subtract } from "../core/decimal.ts";
import type { Sample } from "../core/sample.ts";

/**
 * Definition: the rank-th smallest of the n(n + 1)/2 Walsh averages (vᵢ + vⱼ)/2, i ≤ j, of a sample.
 * Formula: bisection on the ordered doubles for the smallest sum that enough pairs do not exceed: at most 64 counts of
 * O(distinct values) each, no matter how the values lie, ending on a sum that occurs.
 * Shapes: a sample as a tally; rank from 1 to n(n + 1)/2, a bigint because that passes 2^53 from n = 1.4e8 on.
 * Units, range, null value: those of the values; the average returned is that of the two decimals as written.
 * Errors: RangeError for a rank outside 1 … n(n + 1)/2.
 * Source: Walsh (1949), Ann. Math. Statist. 20, 64–81.
 */
export function walshAverage(sample: Sample, rank: bigint): number {
  const { values, n } = sample;
  const pairs = (BigInt(n) * BigInt(n + 1)) / 2n;
  if (rank < 1n || rank > pairs) {
    throw new RangeError(`walshAverage requires a rank from 1 to ${pairs}, got ${rank}`);
  }
  let low = placeOf(2 * values[0]!);
  let high = placeOf(2 * values.at(-1)!);
  while (low < high) {
    const middle = (low + high) >> 1n;
    if (twicePairsUpTo(doubleAt(middle), sample) >= 2n * rank) high = middle;
    else low = middle + 1n;
  }
  return averageOfPair(doubleAt(low), values);
}

/**
 * Twice the number of pairs i ≤ j whose sum is at most `bound`, exactly: c·t is summed as c·(high part of t) and
 * c·(low part of t), both of which stay whole numbers below 2^53 up to n = 2^34.
 */
function twicePairsUpTo(bound: number, { values, counts, n }: Sample): bigint {
  let highs = 0;
  let lows = 0;
  let last = values.length - 1;
  let between = n; // how many lie at first … last
  for (let first = 0; first <= last; first++) {
    const value = values[first]!;
    while (last >= first && value + values[last]! > bound) between -= counts[last--]!;
    if (last < first) break;
    const count = counts[first]!;
    between -= count;
    const partners = 2 * between + count + 1;
    const high = Math.floor(partners / PART);
    highs += count * high;
    lows += count * (partners - high * PART);
  }
  return BigInt(highs) * BigInt(PART) + BigInt(lows);
}

/** Half the decimal sum of two values whose binary sum is `sum`. */
function averageOfPair(sum: number, values: Float64Array): number {
  let first = 0;
  let last = values.length - 1;
  while (values[first]! + values[last]! !== sum) {
    if (values[first]! + values[last]! < sum) first++;
    else last--;
  }
  return subtract(values[first]!, -values[last]!) / 2;
}

const PART = 262_144; // 2^18
const double = new Float64Array(1);
const bits = new BigInt64Array(double.buffer);
const SIGN = -(2n ** 63n);

/** The place of a double among all doubles in ascending order, 0 for 0. */
function placeOf(x: number): bigint {
  double[0] = x + 0;
  return bits[0]! >= 0n ? bits[0]! : SIGN - bits[0]!;
}

/** The double at a place. */
function doubleAt(place: bigint): number {
  bits[0] = place >= 0n ? place : SIGN - place;
  return double[0]!;
}
