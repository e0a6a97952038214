import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import { binomialLower } from "./distributions/binomial.ts";

/** The outcome of an exact McNemar test. */
export interface ExactMcNemar {
  /** Two-sided. */
  readonly p: number;
  readonly method: "exact-binomial";
}

/**
 * Exact McNemar test.
 *
 * Definition: among those who crossed the threshold, is one direction more frequent than the other?
 * Formula: min(1, 2·P(K ≤ min(gained, lost))), K binomial on gained + lost changers with probability ½.
 * Undefined when: nobody crossed (`no-changers`). Errors: RangeError for counts that are not whole numbers ≥ 0.
 * Agrees with: R binom.test(gained, gained + lost) (oracle scores.json, `mastery.mcnemarExactP`).
 * Source: McNemar (1947), Psychometrika 12, 153–157, https://doi.org/10.1007/BF02295996.
 */
export function exactMcNemar(gained: number, lost: number): ExactMcNemar | Absent {
  for (const count of [gained, lost]) {
    if (!Number.isInteger(count) || count < 0) {
      throw new RangeError(`exactMcNemar requires whole counts of 0 or more, got ${count}`);
    }
  }
  if (gained + lost === 0) return absent("no-changers");
  const tail = binomialLower(Math.min(gained, lost), gained + lost, 0.5);
  return { p: Math.min(1, 2 * tail), method: "exact-binomial" };
}
