import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { WaveSample } from "../core/sample.ts";
import { chiSquaredUpper } from "./distributions/chi-squared.ts";

/** The outcome of a Friedman test. */
export interface Friedman {
  readonly chi2: number;
  readonly df: number;
  readonly p: number;
  /** Kendall's coefficient of concordance. */
  readonly kendallW: number;
}

/**
 * Friedman's test of several waves, with Kendall's W.
 *
 * Definition: do some waves rank higher within people than others? W is how far people agree in that order.
 * Formula: Rⱼ = the sum over people of the midrank of wave j within the person;
 * χ² = 12Σ(Rⱼ − n(k + 1)/2)²/(nk(k + 1) − ΣΣ(t³ − t)/(k − 1)), t the sizes of ties within a person; df = k − 1;
 * W = χ²/(n(k − 1)).
 * Shapes: everybody has a score in every wave. Equal scores are equal as written. Range: W in [0, 1]; null value 0.
 * Undefined when: n ≤ k − 1 (`too-few-pairs`, as for the F test beside it), or everybody has one score in all waves
 * (`no-variation`). The χ² distribution is an approximation for many people.
 * Errors: RangeError for fewer than two waves.
 * Agrees with: R friedman.test (oracles scores.json `waves.friedman`, waves.json).
 * Source: Friedman (1937), JASA 32, 675–701, https://doi.org/10.1080/01621459.1937.10503522; Kendall & Babington Smith
 * (1939), Annals of Mathematical Statistics 10, 275–287, https://doi.org/10.1214/aoms/1177732186.
 */
export function friedman({ waves, counts, n }: WaveSample): Friedman | Absent {
  const k = waves.length;
  if (k < 2) throw new RangeError(`friedman requires two waves or more, got ${k}`);
  if (n < k) return absent("too-few-pairs");
  // Twice the distance of each rank from the middle one is a whole number, so all sums are exact.
  const sums = new Float64Array(k);
  let ties = 0;
  for (let i = 0; i < counts.length; i++) {
    for (let j = 0; j < k; j++) {
      const score = waves[j]![i]!;
      let below = 0;
      let equal = 0;
      for (const wave of waves) {
        if (wave[i]! < score) below += 1;
        else if (wave[i] === score) equal += 1;
      }
      sums[j]! += counts[i]! * (2 * below + equal - k);
      // Each of t equal scores adds t² − 1, together t³ − t.
      ties += counts[i]! * (equal * equal - 1);
    }
  }
  const spread = n * k * (k + 1) - ties / (k - 1);
  if (spread <= 0) return absent("no-variation");
  const chi2 = (3 * sums.reduce((total, sum) => total + sum * sum, 0)) / spread;
  return { chi2, df: k - 1, p: chiSquaredUpper(chi2, k - 1), kendallW: chi2 / (n * (k - 1)) };
}
