import { NOT_RATED } from "../../../src/core/ratings.ts";
import type { Units } from "./arbitrary-units.ts";

/** Observed and expected agreement. */
type Agreement = readonly [observed: number, expected: number];

/** The share of agreeing coder pairs, unit by unit. */
export function percentByTheBook(units: Units): number {
  return mean(
    compared(units).map((unit) => {
      const pairs = unit.flatMap((a, i) => unit.slice(i + 1).map((b) => a === b));
      return pairs.filter(Boolean).length / pairs.length;
    }),
  );
}

/** Fleiss' κ with Gwet's treatment of missing ratings. */
export function fleissByTheBook(units: Units): Agreement {
  return [percentByTheBook(units), sum(meanShares(units).map((share) => share * share))];
}

/** Gwet's AC1. */
export function ac1ByTheBook(units: Units): Agreement {
  const chance = sum(meanShares(units).map((share) => share * (1 - share))) / (units.categories - 1);
  return [percentByTheBook(units), chance];
}

/** Cohen's κ of the first two coders. */
export function cohenByTheBook({ units, categories }: Units): Agreement {
  const both = units.filter((unit) => unit[0] !== NOT_RATED && unit[1] !== NOT_RATED);
  const share = (coder: number, k: number) => mean(both.map((unit) => Number(unit[coder] === k)));
  const chance = sum(range(categories).map((k) => share(0, k) * share(1, k)));
  return [mean(both.map(([a, b]) => Number(a === b))), chance];
}

/** α from the coincidence matrix: Dₒ and Dₑ. */
export function alphaByTheBook(
  units: Units,
  squaredDifference: (c: number, k: number, perCategory: readonly number[]) => number,
): readonly [observed: number, expected: number] {
  const all = range(units.categories);
  const matrix = all.map(() => all.map(() => 0));
  for (const unit of compared(units)) {
    for (const [i, c] of unit.entries()) {
      for (const [j, k] of unit.entries()) if (i !== j) matrix[c]![k]! += 1 / (unit.length - 1);
    }
  }
  const perCategory = matrix.map(sum);
  const n = sum(perCategory);
  const cells = all.flatMap((c) => all.map((k) => [c, k] as const));
  const delta = (c: number, k: number) => squaredDifference(c, k, perCategory);
  return [
    sum(cells.map(([c, k]) => matrix[c]![k]! * delta(c, k))) / n,
    sum(cells.map(([c, k]) => perCategory[c]! * perCategory[k]! * delta(c, k))) / (n * (n - 1)),
  ];
}

/** The squared difference of ordered categories, as Krippendorff writes it. */
export function ordinalByTheBook(c: number, k: number, perCategory: readonly number[]): number {
  const [low, high] = [Math.min(c, k), Math.max(c, k)];
  const between = sum(perCategory.slice(low, high + 1)) - (perCategory[c]! + perCategory[k]!) / 2;
  return c === k ? 0 : between * between;
}

function compared({ units }: Units): number[][] {
  return units.map(given).filter((unit) => unit.length > 1);
}

function meanShares({ units, categories }: Units): number[] {
  const rated = units.map(given).filter((unit) => unit.length > 0);
  return range(categories).map((k) =>
    mean(rated.map((unit) => unit.filter((one) => one === k).length / unit.length)),
  );
}

function given(unit: readonly number[]): number[] {
  return unit.filter((rating) => rating !== NOT_RATED);
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}
