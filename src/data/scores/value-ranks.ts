/** Each entry's place among the distinct values: 0 for NaN, then 1, 2 … in ascending order; and the values by place. */
export interface ValueRanks {
  readonly ranks: Uint32Array;
  /** `distinct[rank]`; `distinct[0]` is NaN. */
  readonly distinct: Float64Array;
}

/** Ranks values so that they can be compared, and put together in one number, as whole numbers. */
export function rankValues(values: Float64Array): ValueRanks {
  const key = (i: number) => (Number.isNaN(values[i]!) ? Number.NEGATIVE_INFINITY : values[i]!);
  const order = Uint32Array.from(values.keys()).sort((a, b) => key(a) - key(b) || 0);
  const ranks = new Uint32Array(values.length);
  const distinct = new Float64Array(values.length + 1).fill(Number.NaN);
  let last = 0;
  for (const i of order) {
    if (Number.isNaN(values[i]!)) continue;
    if (distinct[last] !== values[i]) distinct[++last] = values[i]!;
    ranks[i] = last;
  }
  return { ranks, distinct: distinct.slice(0, last + 1) };
}
