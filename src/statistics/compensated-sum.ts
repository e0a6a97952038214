/**
 * Sum of `term(0) … term(length − 1)` with the rounding error of every step carried along.
 *
 * Definition: the sum a plain loop would give in about twice the working precision.
 * Source: Neumaier (1974), ZAMM 54, 39–51, https://doi.org/10.1002/zamm.19740540106.
 */
export function compensatedSum(length: number, term: (index: number) => number): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < length; i++) {
    const next = term(i);
    const total = sum + next;
    lost += Math.abs(sum) >= Math.abs(next) ? sum - total + next : next - total + sum;
    sum = total;
  }
  return sum + lost;
}
