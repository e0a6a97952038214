import { type Absent, absent } from "../core/reason.ts";
import { criticalZ } from "./critical-value.ts";
import type { SignedRanks } from "./signed-ranks.ts";

/**
 * Interval of the matched-pairs rank-biserial correlation as JASP and effectsize print it.
 *
 * Definition: Fisher's z with the standard error that the correlation has where nothing changed.
 * Formula: tanh(artanh r ± z·se), se = √((2n³ + 3n² + n)/6)/((n² + n)/2), n the non-zero differences.
 * Units, range, null value: −1 … 1, 0. Measured coverage .65–.77 for large effects: `rankBiserial` has another interval.
 * Where all changed one way both bounds are 1, or −1, as theirs are. Undefined when: nobody changed
 * (`no-non-zero-differences`).
 * Errors: RangeError for a confidence outside (0, 1).
 * Agrees with: the formula in R (oracle conventions.json).
 * Source: jaspTTests (R/ttestpairedsamples.R), effectsize (rank_biserial).
 */
export function nullRankBiserialInterval(
  { positive, negative, wPlus, wMinus }: SignedRanks,
  confidence: number,
): { readonly low: number; readonly high: number } | Absent {
  const n = positive + negative;
  if (n === 0) return absent("no-non-zero-differences");
  const error = Math.sqrt((2 * n * n * n + 3 * n * n + n) / 6) / ((n * n + n) / 2);
  const reach = criticalZ(confidence) * error;
  const z = Math.atanh((wPlus - wMinus) / (wPlus + wMinus));
  return { low: Math.tanh(z - reach), high: Math.tanh(z + reach) };
}
