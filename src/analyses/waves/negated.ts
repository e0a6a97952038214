import { type PairedSample, pairedSampleOf, type WaveSample } from "../../core/sample.ts";

/**
 * Scores with their sign turned where lower is better, so that higher is better. What is made of differences alone needs
 * no scale to mirror them on: the constant would cancel.
 */
export function negatedWaves({ waves, counts, n }: WaveSample): WaveSample {
  return { waves: waves.map((wave) => wave.map((score) => 0 - score)), counts, n };
}

/** The same of pairs. */
export function negatedPairs({ pre, post, counts }: PairedSample): PairedSample {
  const negate = (score: number) => 0 - score;
  return pairedSampleOf(pre.map(negate), post.map(negate), counts);
}
