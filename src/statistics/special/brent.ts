/**
 * Definition: where a continuous function crosses 0 between two points.
 * Formula: Brent's method (bisection, secant and inverse quadratic interpolation).
 * Units, range, null value: a point of [low, high], within `tolerance` + 4 rounding units of the crossing.
 * Errors: RangeError when `f` has the same sign at `low` and `high`.
 * Source: Brent (1973), Algorithms for Minimization Without Derivatives, ch. 4.
 */
export function findRoot(f: (x: number) => number, low: number, high: number, tolerance = 0): number {
  let before = low;
  let best = high;
  let fBefore = f(before);
  let fBest = f(best);
  if (fBefore === 0) return before;
  if (fBest === 0) return best;
  if (!(fBefore < 0 !== fBest < 0)) {
    throw new RangeError(
      `findRoot requires opposite signs at its ends, got f(${low}) = ${fBefore} and f(${high}) = ${fBest}`,
    );
  }
  // `other` lies on the other side of the crossing than `best`; `before` is the best point before this one.
  let other = before;
  let fOther = fBefore;
  let step = best - before;
  let lastStep = step;
  for (;;) {
    if (Math.abs(fOther) < Math.abs(fBest)) {
      [before, best, other] = [best, other, best];
      [fBefore, fBest, fOther] = [fBest, fOther, fBest];
    }
    const reach = 2 * Number.EPSILON * Math.abs(best) + tolerance / 2;
    const half = (other - best) / 2;
    if (fBest === 0 || Math.abs(half) <= reach) return best;
    if (Math.abs(lastStep) < reach || Math.abs(fBefore) <= Math.abs(fBest)) {
      step = half;
      lastStep = half;
    } else {
      const { p, q } = interpolation(before, best, other, fBefore, fBest, fOther);
      if (2 * p < Math.min(3 * half * q - Math.abs(reach * q), Math.abs(lastStep * q))) {
        lastStep = step;
        step = p / q;
      } else {
        step = half;
        lastStep = half;
      }
    }
    before = best;
    fBefore = fBest;
    best += Math.abs(step) > reach ? step : Math.sign(half) * (reach || Number.MIN_VALUE);
    fBest = f(best);
    if (fBest > 0 === fOther > 0) {
      other = before;
      fOther = fBefore;
      step = best - before;
      lastStep = step;
    }
  }
}

/** The step p/q from `best`, p ≥ 0: secant while two points are known, inverse quadratic with three. */
function interpolation(
  before: number,
  best: number,
  other: number,
  fBefore: number,
  fBest: number,
  fOther: number,
): { p: number; q: number } {
  const s = fBest / fBefore;
  let p: number;
  let q: number;
  if (before === other) {
    p = (other - best) * s;
    q = 1 - s;
  } else {
    const r = fBest / fOther;
    const u = fBefore / fOther;
    p = s * ((other - best) * u * (u - r) - (best - before) * (r - 1));
    q = (u - 1) * (r - 1) * (s - 1);
  }
  return p > 0 ? { p, q: -q } : { p: -p, q };
}
