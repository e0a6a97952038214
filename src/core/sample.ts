import { subtract } from "./decimal.ts";

/**
 * Numbers as a frequency table: distinct values in ascending order, and how many participants had each.
 * A statistic on it costs the number of distinct values, not of people.
 */
export interface Sample {
  readonly values: Float64Array;
  readonly counts: Float64Array;
  /** Sum of the counts. */
  readonly n: number;
}

/** Pairs as a frequency table: distinct (pre, post) in ascending order of pre, then post, with counts. */
export interface PairedSample {
  readonly pre: Float64Array;
  readonly post: Float64Array;
  readonly counts: Float64Array;
  readonly n: number;
}

/**
 * Scores in several waves as a frequency table: tuples with counts, one column per wave in the order of time. Everybody
 * in it has a score in every wave.
 */
export interface WaveSample {
  readonly waves: readonly Float64Array[];
  readonly counts: Float64Array;
  readonly n: number;
}

/**
 * Makes a {@link Sample} of finite numbers.
 * @param counts how many had each number; all 1 if left out. Zero counts are dropped.
 * @throws RangeError for a value that is not finite, or a count that is not a whole number ≥ 0.
 */
export function sampleOf(values: ArrayLike<number>, counts?: ArrayLike<number>): Sample {
  for (let i = 0; i < values.length; i++) {
    requireFinite(values[i]!, "sampleOf");
    if (counts !== undefined) requireCount(counts[i]!, "sampleOf");
  }
  const order =
    counts === undefined ? undefined : indicesBy(values.length, (a, b) => values[a]! - values[b]!);
  const sorted = order === undefined ? Float64Array.from(values).sort() : order;
  const distinct = new Float64Array(sorted.length);
  const tally = new Float64Array(sorted.length);
  let last = -1;
  let n = 0;
  for (const entry of sorted) {
    const value = (order === undefined ? entry : values[entry]!) + 0; // −0 becomes 0
    const count = order === undefined ? 1 : counts![entry]!;
    if (count === 0) continue;
    if (last < 0 || distinct[last] !== value) distinct[++last] = value;
    tally[last]! += count;
    n += count;
  }
  return { values: distinct.slice(0, last + 1), counts: tally.slice(0, last + 1), n };
}

/**
 * Makes a {@link PairedSample} of finite numbers; `pre[i]` and `post[i]` are one participant's scores.
 * @param counts how many had each pair; all 1 if left out. Zero counts are dropped.
 * @throws RangeError for unequal lengths, a value that is not finite, or a count that is not a whole number ≥ 0.
 */
export function pairedSampleOf(
  pre: ArrayLike<number>,
  post: ArrayLike<number>,
  counts?: ArrayLike<number>,
): PairedSample {
  if (pre.length !== post.length) {
    throw new RangeError(
      `pairedSampleOf requires as many post as pre values, got ${post.length} and ${pre.length}`,
    );
  }
  for (let i = 0; i < pre.length; i++) {
    requireFinite(pre[i]!, "pairedSampleOf");
    requireFinite(post[i]!, "pairedSampleOf");
    if (counts !== undefined) requireCount(counts[i]!, "pairedSampleOf");
  }
  const order = indicesBy(pre.length, (a, b) => pre[a]! - pre[b]! || post[a]! - post[b]!);
  const x = new Float64Array(order.length);
  const y = new Float64Array(order.length);
  const c = new Float64Array(order.length);
  let last = -1;
  let n = 0;
  for (const i of order) {
    const count = counts === undefined ? 1 : counts[i]!;
    if (count === 0) continue;
    if (last < 0 || x[last] !== pre[i] || y[last] !== post[i]) {
      last += 1;
      x[last] = pre[i]! + 0;
      y[last] = post[i]! + 0;
    }
    c[last]! += count;
    n += count;
  }
  return { pre: x.slice(0, last + 1), post: y.slice(0, last + 1), counts: c.slice(0, last + 1), n };
}

/** The pre-test scores of the pairs. */
export function preOf(pairs: PairedSample): Sample {
  return sampleOf(pairs.pre, pairs.counts);
}

/** The post-test scores of the pairs. */
export function postOf(pairs: PairedSample): Sample {
  return sampleOf(pairs.post, pairs.counts);
}

/** The differences post − pre, subtracted as decimals (see {@link subtract}). */
export function differencesOf(pairs: PairedSample): Sample {
  return sampleOf(
    pairs.pre.map((pre, i) => subtract(pairs.post[i]!, pre)),
    pairs.counts,
  );
}

function indicesBy(length: number, compare: (a: number, b: number) => number): Uint32Array {
  const order = new Uint32Array(length);
  let isSorted = true;
  for (let i = 0; i < length; i++) {
    order[i] = i;
    isSorted &&= i === 0 || compare(i - 1, i) <= 0;
  }
  // A tally arrives in order, and sorting a million indices takes seconds and memory.
  return isSorted ? order : order.sort(compare);
}

function requireFinite(value: number, name: string): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name} requires finite numbers, got ${value}`);
}

function requireCount(count: number, name: string): void {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`${name} requires whole counts of 0 or more, got ${count}`);
  }
}
