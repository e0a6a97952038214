import { type Absent, absent } from "../core/reason.ts";
import type { Sample } from "../core/sample.ts";
import { interpolated } from "./interpolated.ts";

/** The first and the third quartile. */
export interface Quartiles {
  readonly q1: number;
  readonly q3: number;
}

/**
 * Quartiles by weighted average, type 6.
 *
 * Definition: the scores below which a quarter and three quarters of the population lie, by another convention than
 * `quantile`.
 * Formula: linear interpolation between the order statistics around position (n + 1)p, counted from 1.
 * Units: those of the scores. Undefined when: n < 3, where the position lies outside the sample (`too-few-pairs`).
 * Agrees with: R quantile(type = 6), PSPP EXAMINE /PERCENTILES=HAVERAGE (oracle conventions.json).
 * Source: Hyndman & Fan (1996), The American Statistician 50, 361–365, https://doi.org/10.1080/00031305.1996.10473566;
 * SPSS calls it HAVERAGE, Excel QUARTILE.EXC.
 */
export function weightedAverageQuartiles(sample: Sample): Quartiles | Absent {
  if (sample.n < 3) return absent("too-few-pairs");
  const position = (sample.n + 1) / 4;
  return { q1: interpolated(sample, position - 1), q3: interpolated(sample, 3 * position - 1) };
}

/**
 * Tukey's hinges.
 *
 * Definition: the medians of the lower and the upper half, the median in both where n is odd.
 * Formula: depth ⌊(n + 3)/2⌋/2 from either end.
 * Units: those of the scores. Undefined when: n = 0 (`too-few-pairs`).
 * Agrees with: R fivenum, PSPP EXAMINE (oracle conventions.json).
 * Source: Tukey (1977), Exploratory Data Analysis, chapter 2.
 */
export function tukeyHinges(sample: Sample): Quartiles | Absent {
  if (sample.n === 0) return absent("too-few-pairs");
  const position = Math.floor((sample.n + 3) / 2) / 2 - 1;
  return { q1: interpolated(sample, position), q3: interpolated(sample, sample.n - 1 - position) };
}
