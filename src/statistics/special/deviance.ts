/**
 * Definition: half the deviance of a count `x` from its mean `m`, without the cancellation of its formula near x = m.
 * Formula: D(x, m) = x ln(x/m) + m − x; where |x − m| < 0.1 (x + m), with v = (x − m)/(x + m),
 * (x − m)v + 2x (v³/3 + v⁵/5 + …).
 * Units, range, null value: 0 or more; 0 at x = m.
 * Errors: none; x and m must be above 0.
 * Source: Loader (2000), Fast and accurate computation of binomial probabilities.
 */
export function deviance(x: number, m: number): number {
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) {
    const ratio = x / m;
    const log = Number.isFinite(ratio) ? Math.log(ratio) : Math.log(x) - Math.log(m);
    return x * log - difference;
  }
  const v = difference / (x + m);
  const square = v * v;
  let sum = difference * v;
  let power = 2 * x * v;
  for (let k = 3; ; k += 2) {
    power *= square;
    const next = sum + power / k;
    if (next === sum) return sum;
    sum = next;
  }
}
