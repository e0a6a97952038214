import { type Absent, absent } from "../core/reason.ts";
import type { Sample } from "../core/sample.ts";
import { normalQuantile, normalUpper } from "./distributions/normal.ts";

/** Shapiro and Wilk's W and its p. */
export interface ShapiroWilk {
  readonly w: number;
  readonly p: number;
}

/**
 * Definition: Shapiro–Wilk test: do the values look normal?
 * Formula: W = r², the squared correlation of the sorted values with Royston's approximate weights; p from ln(1 − W),
 * normal after a shift and a scale that are polynomials in n (n ≤ 11) or ln n, and exact for n = 3.
 * Shapes: a sample as a tally, 3 ≤ n ≤ 5000.
 * Units, range, null value: W in (0, 1], 1 where the values lie on the normal line; p a probability.
 * Undefined when: n < 3 ("too-few-pairs"), all values equal ("no-variation"), n > 5000 ("too-many-pairs").
 * Agrees with: R `shapiro.test`, tests/oracles/shapiro-wilk.json.
 * Source: Royston (1995), Remark AS R94, Applied Statistics 44, 547–551; Royston (1992), Statistics and Computing 2, 117–119.
 */
export function shapiroWilk(sample: Sample): ShapiroWilk | Absent {
  const { n } = sample;
  if (n < 3) return absent("too-few-pairs");
  if (sample.values.length === 1) return absent("no-variation");
  if (n > 5000) return absent("too-many-pairs");
  const shortfall = shortfallOf(sample, weights(n));
  return { w: 1 - shortfall, p: n === 3 ? exactP(1 - shortfall) : approximateP(shortfall, n) };
}

/** The weights of the sorted values, antisymmetric, their squares summing to 1. */
function weights(n: number): Float64Array {
  const result = new Float64Array(n);
  const place = (fromEnd: number, weight: number) => {
    result[fromEnd] = -weight;
    result[n - 1 - fromEnd] = weight;
  };
  if (n === 3) {
    place(0, Math.SQRT1_2);
    return result;
  }
  const half = Math.floor(n / 2);
  const scores = Float64Array.from({ length: half }, (_, i) => -normalQuantile((i + 0.625) / (n + 0.25)));
  const squares = 2 * scores.reduce((sum, score) => sum + score * score, 0);
  const corrected = n > 5 ? 2 : 1; // how many weights at each end have a polynomial of their own
  let leftOfScores = squares;
  let leftOfOne = 1;
  for (let i = 0; i < corrected; i++) {
    const score = scores[i]!;
    const weight = polynomial(END_WEIGHTS[i]!, 1 / Math.sqrt(n)) + score / Math.sqrt(squares);
    place(i, weight);
    leftOfScores -= 2 * score * score;
    leftOfOne -= 2 * weight * weight;
  }
  const scale = Math.sqrt(leftOfScores / leftOfOne);
  for (let i = corrected; i < half; i++) place(i, scores[i]! / scale);
  return result;
}

/** 1 − W, without the cancellation where W is near 1; rounding must not take it below 0. */
function shortfallOf({ values, counts, n }: Sample, weight: Float64Array): number {
  const origin = values[0]!;
  const range = values.at(-1)! - origin;
  let total = 0;
  for (let i = 0; i < values.length; i++) total += counts[i]! * ((values[i]! - origin) / range);
  const mean = total / n;
  let weightSquares = 0;
  let squares = 0;
  let products = 0;
  let place = 0;
  for (let i = 0; i < values.length; i++) {
    const deviation = (values[i]! - origin) / range - mean;
    squares += counts[i]! * deviation * deviation;
    for (let left = counts[i]!; left > 0; left--) {
      const w = weight[place++]!;
      weightSquares += w * w;
      products += w * deviation;
    }
  }
  const lengths = Math.sqrt(weightSquares * squares);
  return Math.max(0, ((lengths - products) * (lengths + products)) / (weightSquares * squares));
}

/** The distribution of W for n = 3, which has a closed form; W is at least ¾, but for rounding. */
function exactP(w: number): number {
  return Math.max(0, (6 / Math.PI) * (Math.asin(Math.sqrt(w)) - Math.asin(Math.sqrt(0.75))));
}

function approximateP(shortfall: number, n: number): number {
  const log = Math.log(shortfall);
  if (n <= 11) {
    // W cannot fall so low for these n that the bound is passed.
    const score = -Math.log(polynomial(SMALL_BOUND, n) - log);
    return normalUpper((score - polynomial(SMALL_MEAN, n)) / Math.exp(polynomial(SMALL_LOG_SD, n)));
  }
  const logN = Math.log(n);
  return normalUpper((log - polynomial(LARGE_MEAN, logN)) / Math.exp(polynomial(LARGE_LOG_SD, logN)));
}

/** Coefficients in ascending powers. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

const END_WEIGHTS = [
  [0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056],
  [0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633],
] as const;
const SMALL_BOUND = [-2.273, 0.459] as const;
const SMALL_MEAN = [0.544, -0.39978, 0.025054, -0.0006714] as const;
const SMALL_LOG_SD = [1.3822, -0.77857, 0.062767, -0.0020322] as const;
const LARGE_MEAN = [-1.5861, -0.31082, -0.083751, 0.0038915] as const;
const LARGE_LOG_SD = [-0.4803, -0.082676, 0.0030302] as const;
