import type { Sample } from "../core/sample.ts";
import { compensatedSum } from "./compensated-sum.ts";
import type { DecimalUnit } from "./decimal-unit.ts";
import { inUnits } from "./decimal-unit.ts";

/** First and second power sums of the distances from an origin, in decimal units. */
export interface SumsAbout {
  readonly n: number;
  readonly first: number;
  readonly second: number;
}

/** Sums the distances of a sample from `origin` (in units) and their squares. */
export function sumsAbout(origin: number, sample: Sample, unit: DecimalUnit): SumsAbout {
  const { values, counts, n } = sample;
  const distance = (i: number) => inUnits(values[i]!, unit) - origin;
  return {
    n,
    first: compensatedSum(values.length, (i) => counts[i]! * distance(i)),
    second: compensatedSum(values.length, (i) => counts[i]! * distance(i) * distance(i)),
  };
}

/**
 * Sum of squared distances from the sample's own mean, in squared units.
 *
 * Formula: S₂ − S₁²/n from sums about a near origin; S₁²/n is then small, so nothing cancels.
 * Source: Chan, Golub & LeVeque (1983), The American Statistician 37, 242–247,
 * https://doi.org/10.1080/00031305.1983.10483115.
 */
export function centralSquares({ n, first, second }: SumsAbout): number {
  return Math.max(0, second - (first * first) / n);
}
