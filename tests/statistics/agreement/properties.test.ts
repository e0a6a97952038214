import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOT_RATED, type Ratings } from "../../../src/core/ratings.ts";
import type { Absent } from "../../../src/core/reason.ts";
import { cohenKappa } from "../../../src/statistics/agreement/cohen-kappa.ts";
import type { Disagreement } from "../../../src/statistics/agreement/disagreement.ts";
import { fleissKappa } from "../../../src/statistics/agreement/fleiss-kappa.ts";
import { gwetAc1 } from "../../../src/statistics/agreement/gwet-ac1.ts";
import { holstiOfVariable } from "../../../src/statistics/agreement/holsti-of-variable.ts";
import { krippendorffAlpha } from "../../../src/statistics/agreement/krippendorff-alpha.ts";
import { percentAgreement } from "../../../src/statistics/agreement/percent-agreement.ts";
import { SEEDED } from "../../arbitraries.ts";
import { unsound } from "../../every-value.ts";
import { completeUnits, someUnits, tabled, twoCoders, type Units } from "./arbitrary-units.ts";
import {
  ac1ByTheBook,
  alphaByTheBook,
  cohenByTheBook,
  fleissByTheBook,
  ordinalByTheBook,
  percentByTheBook,
} from "./by-the-book.ts";
import { coefficient } from "./our-figure.ts";

type Figure = (ratings: Ratings) => Disagreement | Absent;
const VALUES = [1, 2.5, 4, 10];
const alpha = (level: Parameters<typeof krippendorffAlpha>[1]): Figure => {
  return (ratings) => krippendorffAlpha(ratings, level, VALUES.slice(0, ratings.categories));
};
const nominal: Readonly<Record<string, Figure>> = {
  "Fleiss' κ": fleissKappa,
  AC1: gwetAc1,
  "Cohen's κ": cohenKappa,
  "nominal α": alpha("nominal"),
};
const figures: Readonly<Record<string, Figure>> = {
  ...nominal,
  "ordinal α": alpha("ordinal"),
  "interval α": alpha("interval"),
  "ratio α": alpha("ratio"),
};

/** Both present and near, or absent for the same reason. */
function expectSame(got: Disagreement | Absent, want: Disagreement | Absent): void {
  if ("reason" in got || "reason" in want) return void expect(got).toEqual(want);
  expect(got.varies).toBe(want.varies);
  expect(got.observed).toBeCloseTo(want.observed, 10);
  expect(got.expected).toBeCloseTo(want.expected, 10);
}

/** Both the disagreements by the book; `agreements` where the book has agreements. */
function expectByTheBook(
  got: Disagreement | Absent,
  book: () => readonly [number, number],
  kind = "agreements",
) {
  if ("reason" in got) return;
  const [observed, expected] = book();
  expect(got.observed).toBeCloseTo(kind === "agreements" ? 1 - observed : observed, 10);
  expect(got.expected).toBeCloseTo(kind === "agreements" ? 1 - expected : expected, 10);
}

const renamed = (units: Units, name: (category: number) => number): Units => ({
  ...units,
  units: units.units.map((unit) => unit.map((one) => (one === NOT_RATED ? one : name(one)))),
});

describe("coefficients of agreement", () => {
  it("are those of the textbook, unit by unit, whatever is missing", () => {
    let compared = 0;
    fc.assert(
      fc.property(someUnits, (units) => {
        const ratings = tabled(units);
        const percent = percentAgreement(ratings);
        if (typeof percent === "number") {
          compared += 1;
          expect(percent).toBeCloseTo(percentByTheBook(units), 12);
        } else expect(units.units.every((unit) => unit.filter((one) => one >= 0).length < 2)).toBe(true);
        expectByTheBook(fleissKappa(ratings), () => fleissByTheBook(units));
        expectByTheBook(gwetAc1(ratings), () => ac1ByTheBook(units));
        expectByTheBook(cohenKappa(ratings), () => cohenByTheBook(units));
        const distance = (c: number, k: number) => VALUES[c]! - VALUES[k]!;
        const books = {
          nominal: (c: number, k: number) => Number(c !== k),
          ordinal: ordinalByTheBook,
          interval: (c: number, k: number) => distance(c, k) ** 2,
          ratio: (c: number, k: number) => (distance(c, k) / (VALUES[c]! + VALUES[k]!)) ** 2,
        };
        for (const level of ["nominal", "ordinal", "interval", "ratio"] as const) {
          expectByTheBook(alpha(level)(ratings), () => alphaByTheBook(units, books[level]), "disagreements");
        }
      }),
      SEEDED,
    );
    expect(compared).toBeGreaterThan(150);
  });

  it.each(Object.entries(figures))("%s does not ask who coded, nor in which order", (_, figure) => {
    fc.assert(
      fc.property(someUnits, fc.nat(), (units, turn) => {
        const want = figure(tabled(units));
        const turned = (list: readonly number[]) => list.map((_, i) => list[(i + turn) % list.length]!);
        expectSame(figure(tabled({ ...units, units: units.units.map(turned) })), want);
        expectSame(figure(tabled({ ...units, units: units.units.toReversed() })), want);
      }),
      SEEDED,
    );
  });

  it.each(Object.entries(nominal))("%s does not ask what categories are called", (_, figure) => {
    fc.assert(
      fc.property(someUnits, fc.nat(), (units, turn) => {
        const other = renamed(units, (category) => (category + turn) % units.categories);
        expectSame(figure(tabled(other)), figure(tabled(units)));
      }),
      SEEDED,
    );
  });

  it.each(Object.entries(figures))("%s is 1 for perfect agreement on more than one category", (_, figure) => {
    fc.assert(
      fc.property(completeUnits, (units) => {
        const agreed = { ...units, units: units.units.map((unit) => unit.map(() => unit[0]!)) };
        const distinct = new Set(agreed.units.map((unit) => unit[0]));
        if (figure === cohenKappa && units.coders > 2) return;
        expect(coefficient(figure(tabled(agreed)))).toEqual(
          distinct.size > 1 ? 1 : { reason: "no-variation" },
        );
        expect(percentAgreement(tabled(agreed))).toBe(1);
      }),
      SEEDED,
    );
  });

  it.each(Object.entries(figures))("%s is a number of at most 1, or has a reason", (_, figure) => {
    fc.assert(
      fc.property(someUnits, (units) => {
        const parts = figure(tabled(units));
        expect(unsound(parts)).toEqual([]);
        const value = coefficient(parts);
        if (typeof value !== "number") expect(Object.keys(value)).toEqual(["reason"]);
        else expect(Number.isFinite(value) && value <= 1).toBe(true);
      }),
      SEEDED,
    );
  });

  it("but for α stay where they are when every unit is there twice; α falls to where its n − 1 does not matter", () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        for (const figure of [fleissKappa, gwetAc1, cohenKappa]) {
          expectSame(figure(tabled(units, 2)), figure(tabled(units)));
        }
        const [once, twice] = [alpha("nominal")(tabled(units)), alpha("nominal")(tabled(units, 2))];
        if ("reason" in once || "reason" in twice || !once.varies) return;
        const ratings = units.units.map((unit) => unit.filter((one) => one >= 0).length);
        const n = ratings.filter((given) => given > 1).reduce((sum, given) => sum + given);
        expect(twice.observed).toBeCloseTo(once.observed, 12);
        expect(twice.expected / once.expected).toBeCloseTo((2 * (n - 1)) / (2 * n - 1), 12);
        const [first, second] = [coefficient(once) as number, coefficient(twice) as number];
        expect(once.observed > 0 ? second < first : second === first).toBe(true);
      }),
      SEEDED,
    );
  });

  it("join α and Scott's π of two coders without missing ratings: 1 − α = (1 − π)(n − 1)/n", () => {
    fc.assert(
      fc.property(twoCoders, (units) => {
        const [ratings, n] = [tabled(units), 2 * units.units.length];
        const [a, pi] = [coefficient(alpha("nominal")(ratings)), coefficient(fleissKappa(ratings))];
        if (typeof a !== "number" || typeof pi !== "number") return void expect(a).toEqual(pi);
        expect(1 - a).toBeCloseTo(((1 - pi) * (n - 1)) / n, 12);
      }),
      SEEDED,
    );
  });

  it("Holsti of one variable is the percent agreement where nothing is missing", () => {
    fc.assert(
      fc.property(completeUnits, (units) => {
        const ratings = tabled(units);
        expect(holstiOfVariable(ratings)).toBeCloseTo(percentAgreement(ratings) as number, 12);
      }),
      SEEDED,
    );
  });
});
