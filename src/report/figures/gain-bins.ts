import { isRatioAtLeast, subtract } from "../../core/decimal.ts";
import type { PairedSample } from "../../core/sample.ts";
import type { Scale } from "../../data/scores/scale.ts";
import type { GainCategory } from "../../statistics/gain-category.ts";

/** Participants whose normalized gain is from `low` to below `high`; the last bin has 1 as well. */
export interface GainBin {
  /** Nothing for the first bin, where it has all gains below `high`. */
  readonly low: number | undefined;
  readonly high: number;
  readonly category: GainCategory;
  readonly count: number;
}

/** Bounds are counted in twentieths, so that 0.3 and 0.7 are among them exactly. */
const PER_ONE = 20;
/** Gains below −1 are in one bin: whoever nearly had the best score can lose many times what was left to gain. */
const LOWEST = -PER_ONE;
/** Fewer people have bins of a tenth, more of a twentieth. */
const FEW = 60;

/**
 * Individual normalized gains in bins, of those for whom they exist, in the order of the gain.
 * @param pairs where lower is better, mirrored on the scale
 */
export function gainBins({ pre, post, counts, n }: PairedSample, { max }: Scale): GainBin[] {
  const width = n < FEW ? 2 : 1;
  const places = Array.from(pre, (x, i) =>
    x === max ? undefined : placeOf(subtract(post[i]!, x), subtract(max, x), width),
  );
  const known = places.filter((place) => place !== undefined);
  if (known.length === 0) return [];
  const first = known.reduce((lowest, place) => Math.min(lowest, place), 0);
  const bins = Array.from({ length: (PER_ONE - first) / width }, (_, i): GainBin => {
    const low = first + i * width;
    return {
      low: low < LOWEST ? undefined : low / PER_ONE,
      high: (low + width) / PER_ONE,
      category: low >= 0.7 * PER_ONE ? "high" : low >= 0.3 * PER_ONE ? "medium" : "low",
      count: 0,
    };
  });
  const tally = bins.map(() => 0);
  for (const [i, place] of places.entries()) {
    if (place !== undefined) tally[(place - first) / width]! += counts[i]!;
  }
  return bins.map((bin, i) => ({ ...bin, count: tally[i]! }));
}

/** The lower bound of the bin of a gain, in twentieths; compared as decimals, for a quotient may fall on the wrong side. */
function placeOf(gain: number, room: number, width: number): number {
  let place = Math.min(PER_ONE, Math.max(LOWEST, Math.round((gain / room) * (PER_ONE / width)) * width));
  if (!isRatioAtLeast(gain, room, place / PER_ONE)) place -= width;
  return Math.min(place, PER_ONE - width);
}
