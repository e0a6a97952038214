/** Refuses NaN; `caller` and `name` make the message ("studentTLower requires a number t, got NaN"). */
export function requireNumber(caller: string, name: string, value: number): void {
  if (Number.isNaN(value)) throw new RangeError(`${caller} requires a number ${name}, got ${value}`);
}

/** Refuses whatever is not a finite number above 0. */
export function requirePositive(caller: string, name: string, value: number): void {
  if (!(value > 0 && value < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`${caller} requires a finite ${name} > 0, got ${value}`);
  }
}

/** Refuses whatever is not a probability strictly between 0 and 1. */
export function requireProbability(caller: string, p: number): void {
  if (!(p > 0 && p < 1)) throw new RangeError(`${caller} requires 0 < p < 1, got ${p}`);
}
