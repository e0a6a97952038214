/**
 * Answers to the items of one test as a frequency table: distinct patterns (one score per item) with how many people
 * gave each, as columns. Everybody in it answered every item.
 */
export interface ItemPatterns {
  /** One column per item. */
  readonly items: readonly Float64Array[];
  readonly counts: Float64Array;
  /** Sum of the counts. */
  readonly n: number;
}

/** Beyond so many distinct patterns grouping does not pay, and a Map comes near its end. */
const MOST_GROUPED = 1_000_000;

/**
 * Makes {@link ItemPatterns}; `items[j][i]` is the score of person (or pattern) i on item j. Equal patterns are put
 * together, in first-seen order.
 * @param counts how many gave each pattern; all 1 if left out. Zero counts are dropped.
 * @throws RangeError for columns of different lengths, a score that is not finite, or a count that is no whole number ≥ 0
 */
export function itemPatternsOf(
  items: readonly ArrayLike<number>[],
  counts?: ArrayLike<number>,
): ItemPatterns {
  const length = counts?.length ?? items[0]?.length ?? 0;
  requireColumns(items, length);
  const places = new Map<string, number>();
  const rows: number[] = [];
  const tally: number[] = [];
  let n = 0;
  for (let i = 0; i < length; i++) {
    const count = counts?.[i] ?? 1;
    if (!Number.isInteger(count) || count < 0)
      throw new RangeError(`itemPatternsOf requires whole counts of 0 or more, got ${count}`);
    if (count === 0) continue;
    n += count;
    const pattern = items.map((item) => item[i]!).join();
    const known = places.get(pattern);
    if (known !== undefined) {
      tally[known]! += count;
      continue;
    }
    if (places.size < MOST_GROUPED) places.set(pattern, rows.length);
    rows.push(i);
    tally.push(count);
  }
  return {
    items: items.map((item) => Float64Array.from(rows, (i) => item[i]! + 0)),
    counts: Float64Array.from(tally),
    n,
  };
}

function requireColumns(items: readonly ArrayLike<number>[], length: number): void {
  for (const item of items) {
    if (item.length !== length)
      throw new RangeError(`itemPatternsOf requires ${length} scores per item, got ${item.length}`);
    for (let i = 0; i < length; i++) {
      if (!Number.isFinite(item[i]!))
        throw new RangeError(`itemPatternsOf requires finite scores, got ${item[i]}`);
    }
  }
}
