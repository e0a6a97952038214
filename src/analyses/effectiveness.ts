import { isRatioAtLeast, subtract } from "../core/decimal.ts";
import type { PairedSample } from "../core/sample.ts";
import type { Scale } from "../data/scores/scale.ts";

/** Lower ends of the bands; the published table's gaps (55–56, 75–76) are closed downwards. */
const BANDS = [
  ["effective", 0.76],
  ["fairlyEffective", 0.56],
  ["lessEffective", 0.4],
] as const;

/**
 * The percent-effectiveness table of Indonesian theses on individual N-gain in percent: [0, 40) [40, 56) [56, 76)
 * [76, ∞); gains below 0 stand with the lowest band. Its usual credit to Hake is doubtful. People at the scale's end
 * before have no N-gain and are in no band.
 */
export function effectiveness(pairs: PairedSample, scale: Scale) {
  const counts = { ineffective: 0, lessEffective: 0, fairlyEffective: 0, effective: 0 };
  for (const [i, pre] of pairs.pre.entries()) {
    const room = subtract(scale.max, pre);
    if (room === 0) continue;
    const gain = subtract(pairs.post[i]!, pre);
    const band = BANDS.find(([, from]) => isRatioAtLeast(gain, room, from));
    counts[band?.[0] ?? "ineffective"] += pairs.counts[i]!;
  }
  return counts;
}
