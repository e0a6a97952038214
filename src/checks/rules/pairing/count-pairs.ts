import type { PairedSample } from "../../../core/sample.ts";

/** How many people's two scores are so. */
export function countPairs(
  { pre, post, counts }: PairedSample,
  holds: (pre: number, post: number) => boolean,
): number {
  let people = 0;
  for (let i = 0; i < counts.length; i++) if (holds(pre[i]!, post[i]!)) people += counts[i]!;
  return people;
}
