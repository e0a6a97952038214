/**
 * Definition: the integral over the real line of a positive, smooth function with a single peak and vanishing ends.
 * Formula: climb from `start` to the peak; the trapezoidal rule outwards from it until the terms vanish; halve the
 * interval until two sums agree. For an analytic integrand each halving doubles the number of right digits, so an
 * agreement to 1e-8 leaves rounding only.
 * Shapes: `start` near the peak, where the integrand is not yet 0; `width` about as wide as it.
 * Errors: none; 0 where the integrand underflows at `start`.
 * Source: Trefethen & Weideman (2014), SIAM Review 56, 385–458, doi:10.1137/130932132.
 */
export function peakIntegral(integrand: (v: number) => number, start: number, width: number): number {
  const peak = climb(integrand, start, width);
  let step = width;
  let total = step * (integrand(peak) + sumOutwards(integrand, peak, step, step));
  for (;;) {
    const finer = (total + step * sumOutwards(integrand, peak, step / 2, step)) / 2;
    if (!(Math.abs(finer - total) > 1e-8 * finer)) return finer;
    total = finer;
    step /= 2;
  }
}

/** A point within `width` of the peak. */
function climb(integrand: (v: number) => number, start: number, width: number): number {
  let at = start;
  let height = integrand(start);
  let reach = 4 * width;
  while (reach >= width) {
    const right = integrand(at + reach);
    const left = right > height ? 0 : integrand(at - reach);
    if (right > height) {
      at += reach;
      height = right;
    } else if (left > height) {
      at -= reach;
      height = left;
    } else {
      reach /= 2;
    }
  }
  return at;
}

/** The terms at peak ± first, ± (first + step), …, on either side until they no longer count. */
function sumOutwards(integrand: (v: number) => number, peak: number, first: number, step: number): number {
  let sum = 0;
  for (const side of [-1, 1]) {
    let last = Number.POSITIVE_INFINITY;
    for (let distance = first; ; distance += step) {
      const term = integrand(peak + side * distance);
      sum += term;
      if (!(term > 1e-18 * sum || term > last)) break;
      last = term;
    }
  }
  return sum;
}
