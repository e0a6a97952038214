import type { PairedSample } from "../../core/sample.ts";

/** What happened between two tests. */
export const DIRECTIONS = ["improved", "unchanged", "worsened"] as const;

export type Direction = (typeof DIRECTIONS)[number];

/** People drawn as one mark. */
export interface DrawnPair {
  readonly pre: number;
  readonly post: number;
  readonly count: number;
  readonly direction: Direction;
}

/** More marks than these are one dark area. */
const MOST = 600;
/** Steps into which the axis is cut where pairs are put together. */
const STEPS = 40;

/**
 * The different pairs with how many people had each. Where they are too many to be seen apart, those of nearly the same
 * scores are put together; nobody is drawn as changed in another direction.
 */
export function distinctPairs(
  { pre, post, counts }: PairedSample,
  [low, high]: readonly [number, number],
  lowerIsBetter: boolean,
): { readonly pairs: readonly DrawnPair[]; readonly isMerged: boolean } {
  const all = Array.from(pre, (x, i): DrawnPair => {
    const [count, y] = [counts[i]!, post[i]!];
    const isUp = lowerIsBetter ? y < x : y > x;
    return { pre: x, post: y, count, direction: x === y ? "unchanged" : isUp ? "improved" : "worsened" };
  });
  if (all.length <= MOST) return { pairs: all, isMerged: false };
  const step = (high - low) / STEPS;
  const near = (score: number) => Math.round((score - low) / step);
  const merged = new Map<string, DrawnPair>();
  for (const pair of all) {
    const [x, y] = [near(pair.pre), near(pair.post)];
    const key = `${x} ${y} ${pair.direction}`;
    const count = (merged.get(key)?.count ?? 0) + pair.count;
    merged.set(key, { ...pair, pre: low + x * step, post: low + y * step, count });
  }
  return { pairs: [...merged.values()], isMerged: true };
}
