/**
 * A coordinate: two decimals say where a mark is to a fortieth of a printed point, and keep a file small.
 * @throws RangeError for a number that is not finite, which no part of a drawing may hold
 */
export function round(coordinate: number): number {
  if (!Number.isFinite(coordinate)) throw new RangeError(`a figure has no place for ${coordinate}`);
  return Math.round(coordinate * 100) / 100 + 0;
}
