/** Interviews in a row, and what they brought; the first interview is 1. */
export interface SaturationRun {
  readonly from: number;
  readonly to: number;
  /** Codes that no interview before the run had. */
  readonly newCodes: number;
  /** `newCodes` over the codes of the base. */
  readonly ratio: number;
}

/** How many of the first interviews make the base, and how many interviews a run has. */
export interface RunSizes {
  readonly base: number;
  readonly run: number;
}

/**
 * Definition: how much did each run of interviews add to the base?
 * Formula: a code is new in the first interview that has it, so the new codes of a run are the sum over its interviews.
 * Runs begin right after the base and slide by one interview.
 * Shapes: new codes per interview, in order; the runs, in order: none where the base has no code, or no run is complete.
 * Source: Guest, Namey & Chen (2020), PLoS ONE 15(5), e0232076, https://doi.org/10.1371/journal.pone.0232076.
 */
export function saturationRuns(newCodes: ArrayLike<number>, { base, run }: RunSizes): SaturationRun[] {
  const inBase = sum(newCodes, 0, base);
  const runs: SaturationRun[] = [];
  if (inBase === 0) return runs;
  let inRun = sum(newCodes, base, base + run);
  for (let first = base; first + run <= newCodes.length; first++) {
    runs.push({ from: first + 1, to: first + run, newCodes: inRun, ratio: inRun / inBase });
    inRun += (newCodes[first + run] ?? 0) - newCodes[first]!;
  }
  return runs;
}

function sum(values: ArrayLike<number>, from: number, to: number): number {
  let total = 0;
  for (let i = from; i < Math.min(to, values.length); i++) total += values[i]!;
  return total;
}
