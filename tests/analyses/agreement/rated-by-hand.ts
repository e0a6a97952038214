import { NOT_RATED } from "../../../src/core/ratings.ts";
import type { Units } from "../../statistics/agreement/arbitrary-units.ts";
import {
  ac1ByTheBook,
  alphaByTheBook,
  cohenByTheBook,
  fleissByTheBook,
  percentByTheBook,
} from "../../statistics/agreement/by-the-book.ts";

/** Per coder the codes a unit was given, by name; undefined where the coder did not look at it. */
export type HandUnit = readonly (readonly string[] | undefined)[];

/** What the figures of one code, or of all, must be; what does not exist is undefined. */
export interface HandFigures {
  readonly n: number;
  readonly percent: number | undefined;
  readonly prevalence: number | undefined;
  readonly krippendorffAlpha: number | undefined;
  readonly cohenKappa: number | undefined;
  readonly fleissKappa: number | undefined;
  readonly gwetAc1: number | undefined;
  readonly holsti: number | undefined;
}

/**
 * The figures of every code (given or not) and of all pooled, unit by unit: (mean Aₒ − mean Aₑ)/(1 − mean Aₑ), for α the
 * sums of Dₒ and Dₑ. None of the program's own statistics is used.
 */
export function codesByHand(
  units: readonly HandUnit[],
  coders: number,
  codes: readonly string[],
): { readonly each: readonly HandFigures[]; readonly pooled: HandFigures } {
  const all = codes.map((code): Units => {
    const binary = units.map((unit) =>
      unit.map((given) => (given === undefined ? NOT_RATED : Number(given.includes(code)))),
    );
    return { coders, categories: 2, units: binary };
  });
  const each = all.map((its) => figuresOf([its]));
  const [first] = each;
  return {
    each,
    pooled: {
      ...figuresOf(all),
      n: first?.n ?? 0,
      percent: meanOf(each.map(({ percent }) => percent)),
      prevalence: meanOf(each.map(({ prevalence }) => prevalence)),
    },
  };
}

function figuresOf(codes: readonly Units[]): HandFigures {
  const [one] = codes;
  const compared = one!.units.filter((unit) => ratingsIn(unit).length > 1);
  const ratings = compared.flatMap(ratingsIn);
  const isPair = one!.coders === 2;
  return {
    n: compared.length,
    percent: compared.length === 0 ? undefined : percentByTheBook(one!),
    prevalence:
      compared.length === 0 ? undefined : ratings.filter((rating) => rating === 1).length / ratings.length,
    krippendorffAlpha: alphaOf(codes),
    cohenKappa: isPair ? pooledOf(codes, cohenByTheBook) : undefined,
    fleissKappa: pooledOf(codes, fleissByTheBook),
    gwetAc1: pooledOf(codes, ac1ByTheBook),
    holsti: holstiOf(codes),
  };
}

function alphaOf(codes: readonly Units[]): number | undefined {
  const varying = codes.filter(varies);
  if (varying.length === 0) return undefined;
  const parts = varying.map((its) => alphaByTheBook(its, (c, k) => Number(c !== k)));
  return 1 - sum(parts.map(([observed]) => observed)) / sum(parts.map(([, expected]) => expected));
}

/** (mean Aₒ − mean Aₑ)/(1 − mean Aₑ) */
function pooledOf(
  codes: readonly Units[],
  agreementOf: (units: Units) => readonly [observed: number, expected: number],
): number | undefined {
  if (!codes.some(varies)) return undefined;
  const parts = codes.map(agreementOf);
  const [observed, expected] = [mean(parts.map(([o]) => o)), mean(parts.map(([, e]) => e))];
  return (observed - expected) / (1 - expected);
}

/** 2M/(N₁ + N₂) with units both coders looked at, summed over codes, the mean over pairs of coders. */
function holstiOf(codes: readonly Units[]): number | undefined {
  const { coders } = codes[0]!;
  const pairs = Array.from({ length: coders }, (_, a) => a).flatMap((a) =>
    Array.from({ length: coders - a - 1 }, (_, i) => [a, a + 1 + i] as const),
  );
  const figures = pairs.flatMap(([a, b]) => {
    const both = codes.flatMap(({ units }) =>
      units.filter((unit) => unit[a] !== NOT_RATED && unit[b] !== NOT_RATED),
    );
    const given = sum(both.map((unit) => unit[a]! + unit[b]!));
    return given === 0 ? [] : [(2 * both.filter((unit) => unit[a] === 1 && unit[b] === 1).length) / given];
  });
  return figures.length === 0 ? undefined : mean(figures);
}

/** Whether the ratings that are compared fall into more than one category. */
function varies({ units }: Units): boolean {
  const compared = units.map(ratingsIn).filter((unit) => unit.length > 1);
  return new Set(compared.flat()).size > 1;
}

function ratingsIn(unit: readonly number[]): number[] {
  return unit.filter((rating) => rating !== NOT_RATED);
}

function meanOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : mean(known);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
