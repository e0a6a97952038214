import type { Absent } from "../core/reason.ts";
import { isAbsent } from "../core/reason.ts";
import type { WaveSample } from "../core/sample.ts";
import { compensatedSum } from "./compensated-sum.ts";
import { chiSquaredUpper } from "./distributions/chi-squared.ts";
import { fUpper } from "./distributions/f.ts";
import { varianceRatio } from "./repeated-measures.ts";
import { type WaveMoments, waveMoments } from "./wave-moments.ts";

/** The repeated-measures F with degrees of freedom multiplied by ε. */
export interface CorrectedF {
  readonly epsilon: number;
  readonly p: number;
}

/** Mauchly's test of sphericity and the two usual corrections for its lack. */
export interface Sphericity {
  readonly mauchly: { readonly w: number; readonly p: number };
  readonly greenhouseGeisser: CorrectedF;
  readonly huynhFeldt: CorrectedF;
}

/**
 * Sphericity of scores in several waves, and the F test corrected for its lack.
 *
 * Definition: do the differences of every two waves have one variance, as the F of repeated measures takes for granted?
 * Formula: S = the covariance matrix of the waves, centred by rows and columns, m = k − 1, ν = n − 1.
 * Mauchly's W = (product of the m eigenvalues of S that are not 0)/(tr(S)/m)^m; p from
 * −νρ·ln W on m(m + 1)/2 − 1 df with ρ = 1 − (2m² + m + 2)/(6mν) and Box's second term, as R has it.
 * Greenhouse–Geisser ε = tr(S)²/(m·ΣΣSᵢⱼ²). Huynh–Feldt ε = min(1, ((ν + 1)mε − 2)/(m(ν − mε))).
 * Corrected p: F on ε·(k − 1) and ε·(n − 1)(k − 1) df.
 * Shapes: complete cases in three waves or more. Null value: W = ε = 1. Range: W in [0, 1], ε in [1/(k − 1), 1].
 * W is 0 (and p, too) where one wave can be reckoned from the others.
 * Undefined when: as for the F test (`too-few-pairs`, `no-variation`, `not-computable`).
 * Errors: RangeError for fewer than three waves: of two there is one difference.
 * Agrees with: R car::Anova (stats::mauchly.test; oracles scores.json `waves`, waves.json), but that car prints a
 * Huynh–Feldt ε above 1 as it is.
 * Source: Mauchly (1940), Annals of Mathematical Statistics 11, 204–209, https://doi.org/10.1214/aoms/1177731915; Box
 * (1949), Biometrika 36, 317–346, https://doi.org/10.1093/biomet/36.3-4.317; Greenhouse & Geisser (1959), Psychometrika
 * 24, 95–112, https://doi.org/10.1007/BF02289823; Huynh & Feldt (1976), Journal of Educational Statistics 1, 69–82,
 * https://doi.org/10.3102/10769986001001069.
 */
export function sphericity(sample: WaveSample): Sphericity | Absent {
  if (sample.waves.length < 3) {
    throw new RangeError(`sphericity requires three waves or more, got ${sample.waves.length}`);
  }
  const moments = waveMoments(sample);
  if (isAbsent(moments)) return moments;
  const m = moments.k - 1;
  const nu = moments.n - 1;
  const greenhouseGeisser = greenhouseGeisserOf(moments);
  const scaled = m * greenhouseGeisser;
  const w = mauchlyOf(moments);
  const { f, df1, df2 } = varianceRatio(moments);
  const corrected = (epsilon: number): CorrectedF => ({
    epsilon,
    p: fUpper(f, epsilon * df1, epsilon * df2),
  });
  return {
    mauchly: { w, p: mauchlyP(w, m, nu) },
    greenhouseGeisser: corrected(greenhouseGeisser),
    // At ν = mε, which needs ε = 1, the quotient is infinite.
    huynhFeldt: corrected(Math.min(1, ((nu + 1) * scaled - 2) / (m * (nu - scaled)))),
  };
}

function greenhouseGeisserOf({ k, products }: WaveMoments): number {
  const centred = doubleCentred(products);
  const trace = compensatedSum(k, (i) => centred[i]![i]!);
  const squares = compensatedSum(k * k, (i) => {
    // Over the trace: ε knows no unit, and squares of squares overflow long before the squares do.
    const share = centred[Math.floor(i / k)]![i % k]! / trace;
    return share * share;
  });
  return Math.min(1, Math.max(1 / (k - 1), 1 / (squares * (k - 1))));
}

/** The matrix of products with a first row and column of zeros, freed of the means of its rows and columns. */
function doubleCentred(products: readonly Float64Array[]): readonly (readonly number[])[] {
  const k = products.length + 1;
  const entry = (i: number, j: number) => (i === 0 || j === 0 ? 0 : products[i - 1]![j - 1]!);
  const means = Array.from({ length: k }, (_, i) => compensatedSum(k, (j) => entry(i, j)) / k);
  const grand = compensatedSum(k, (i) => means[i]!) / k;
  return means.map((row, i) => means.map((column, j) => entry(i, j) - row - column + grand));
}

/** The determinant of the products of differences is k times the product of the eigenvalues other than 0. */
function mauchlyOf({ k, products }: WaveMoments): number {
  const m = k - 1;
  const all = compensatedSum(m * m, (i) => products[Math.floor(i / m)]![i % m]!);
  const mean = (compensatedSum(m, (i) => products[i]![i]!) - all / k) / m;
  return Math.min(
    1,
    pivotsOf(products).reduce((w, pivot) => w * (pivot / mean), 1 / k),
  );
}

/** Pivots of the symmetric elimination: their product is the determinant. */
function pivotsOf(products: readonly Float64Array[]): number[] {
  const rest = products.map((row) => Float64Array.from(row));
  return rest.map((row, j) => {
    const pivot = row[j]!;
    if (pivot <= SINGULAR * products[j]![j]!) return 0;
    for (let a = j + 1; a < rest.length; a++) {
      const share = rest[a]![j]! / pivot;
      for (let b = j + 1; b < rest.length; b++) rest[a]![b]! -= share * row[b]!;
    }
    return pivot;
  });
}

function mauchlyP(w: number, m: number, nu: number): number {
  const rho = 1 - (2 * m * m + m + 2) / (6 * m * nu);
  const scale = m * nu * rho;
  // Box's term has 3m where R (and car with it) writes 3k; who checks our p checks it in R.
  const cubic = 2 * m * m * m + 6 * m * m + 3 * (m + 1) + 2;
  const second = ((m + 2) * (m - 1) * (m - 2) * cubic) / (288 * scale * scale);
  const statistic = -nu * rho * Math.log(w);
  const df = (m * (m + 1)) / 2 - 1;
  const p = chiSquaredUpper(statistic, df);
  return Math.min(1, p + second * (chiSquaredUpper(statistic, df + 4) - p));
}

/** A pivot this small beside what it was before elimination is rounding. */
const SINGULAR = 1e-13;
