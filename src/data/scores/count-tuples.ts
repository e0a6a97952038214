/**
 * The distinct tuples of some columns of whole numbers, in ascending order, and how often each stands in them.
 * @param columns of equal length
 */
export function countTuples(columns: readonly Int32Array[]): {
  readonly columns: readonly Int32Array[];
  readonly counts: Float64Array;
} {
  const rows = columns[0]?.length ?? 0;
  const compare = (a: number, b: number) => {
    for (const column of columns) if (column[a] !== column[b]) return column[a]! - column[b]!;
    return 0;
  };
  const order = Uint32Array.from({ length: rows }, (_, row) => row).sort(compare);
  const first: number[] = [];
  const counts: number[] = [];
  for (const [i, row] of order.entries()) {
    if (i > 0 && compare(order[i - 1]!, row) === 0) counts[counts.length - 1]! += 1;
    else {
      first.push(row);
      counts.push(1);
    }
  }
  return {
    columns: columns.map((column) => Int32Array.from(first, (row) => column[row]!)),
    counts: Float64Array.from(counts),
  };
}
