import { type PairedSample, type Sample, sampleOf } from "../../core/sample.ts";

/**
 * The differences post − pre as programs subtract them, in binary floating point: 82.6 − 81.9 and 87.4 − 86.7 are two
 * numbers there, so that ties get lost and ranks change. Seen in R and in PSPP.
 */
export function binaryDifferences({ pre, post, counts }: PairedSample): Sample {
  return sampleOf(
    pre.map((score, i) => post[i]! - score),
    counts,
  );
}
