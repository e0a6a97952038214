/** The sum of decimals as they are written, in whole units of their last place: 0.1 and 0.2 make 0.3. */
export function decimalSum(values: readonly number[]): number {
  let unit = 1;
  while (unit < 1e6 && values.some((value) => Math.round(value * unit) / unit !== value)) unit *= 10;
  return values.reduce((sum, value) => sum + Math.round(value * unit), 0) / unit;
}
