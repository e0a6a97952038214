import { findRoot } from "./brent.ts";

/**
 * Definition: where an increasing function on the real line crosses 0, from a guess.
 * Formula: strides from `start` that double until the sign changes, then Brent's method.
 * Errors: none, if `f` does cross 0.
 * Source: Brent (1973), Algorithms for Minimization Without Derivatives, ch. 4.
 */
export function increasingRoot(f: (x: number) => number, start: number, stride: number): number {
  const direction = f(start) > 0 ? -1 : 1;
  let near = start;
  let far = start + direction * stride;
  for (let reach = 2 * stride; f(far) * direction < 0; reach *= 2) {
    near = far;
    far += direction * reach;
  }
  return findRoot(f, near, far, 1e-15);
}
