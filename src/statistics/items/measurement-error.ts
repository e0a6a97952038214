import type { ItemPatterns } from "../../core/item-patterns.ts";
import type { Absent } from "../../core/reason.ts";
import { absent } from "../../core/reason.ts";
import { standardDeviation } from "../standard-deviation.ts";
import { alphaCoefficient } from "./alpha-coefficient.ts";
import { overPatterns, totalScores } from "./total-scores.ts";

/**
 * Standard error of measurement.
 *
 * Definition: how far a person's total would scatter over repeated tests, were α the test's reliability.
 * Formula: s_T·√(1 − α). Units: points of the total.
 * Undefined when: α is (same reasons), or α < 0 (`negative-alpha`): no reliability is negative, and the formula would give an
 * error larger than the whole scatter of the scores.
 * Errors: none. Agrees with: R sd(total)·sqrt(1 − alpha) (oracle scores.json, `lsat7.items.sem`).
 * Source: Lord & Novick (1968), Statistical Theories of Mental Test Scores, ch. 3.
 */
export function measurementError(patterns: ItemPatterns): number | Absent {
  const alpha = alphaCoefficient(patterns);
  if (typeof alpha !== "number") return alpha;
  if (alpha < 0) return absent("negative-alpha");
  const sd = standardDeviation(overPatterns(patterns, totalScores(patterns).totals));
  return typeof sd === "number" ? sd * Math.sqrt(Math.max(0, 1 - alpha)) : sd;
}
