import type { Sample } from "../core/sample.ts";

/**
 * The score at a position among the ordered scores, counted from 0; between two scores linear.
 * Units: those of the scores. Shapes: positions from 0 to n − 1.
 */
export function interpolated(sample: Sample, position: number): number {
  const below = Math.floor(position);
  const fraction = position - below;
  let index = 0;
  let seen = sample.counts[0]!;
  while (seen <= below) seen += sample.counts[++index]!;
  const low = sample.values[index]!;
  if (fraction === 0) return low;
  const high = seen > below + 1 ? low : sample.values[index + 1]!;
  return low === high ? low : low * (1 - fraction) + high * fraction;
}
