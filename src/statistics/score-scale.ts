/** The lowest and highest score the test allows. */
export interface ScoreScale {
  readonly min: number;
  readonly max: number;
}

/** Errors: RangeError for a scale without width, or a score outside it (such rows are no pairs of any analysis). */
export function requireOnScale(name: string, scale: ScoreScale, ...scores: readonly number[]): void {
  if (!(scale.min < scale.max)) {
    throw new RangeError(`${name} requires a scale with min below max, got ${scale.min} to ${scale.max}`);
  }
  for (const score of scores) {
    if (!(score >= scale.min && score <= scale.max)) {
      throw new RangeError(`${name} requires scores from ${scale.min} to ${scale.max}, got ${score}`);
    }
  }
}
