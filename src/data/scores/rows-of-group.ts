/**
 * The rows of a group in a column of groups in ascending order, from the first up to and without the last; all rows where no
 * group is meant. Found by halving, so that many groups do not cost a walk through everybody each.
 */
export function rowsOfGroup(
  groups: Int32Array,
  group: number | undefined,
): { readonly from: number; readonly to: number } {
  if (group === undefined) return { from: 0, to: groups.length };
  return { from: firstAtLeast(groups, group), to: firstAtLeast(groups, group + 1) };
}

function firstAtLeast(groups: Int32Array, group: number): number {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (groups[middle]! < group) low = middle + 1;
    else high = middle;
  }
  return low;
}
