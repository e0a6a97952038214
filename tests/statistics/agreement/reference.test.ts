import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ratingsOf } from "../../../src/core/ratings.ts";
import { coefficientOf } from "../../../src/statistics/agreement/coefficient-of.ts";
import { cohenKappa } from "../../../src/statistics/agreement/cohen-kappa.ts";
import { fleissKappa } from "../../../src/statistics/agreement/fleiss-kappa.ts";
import { gwetAc1 } from "../../../src/statistics/agreement/gwet-ac1.ts";
import { krippendorffAlpha } from "../../../src/statistics/agreement/krippendorff-alpha.ts";
import { percentAgreement } from "../../../src/statistics/agreement/percent-agreement.ts";
import { present } from "../../present.ts";
import { relativeError } from "../../relative-error.ts";
import { coefficient, ourFigure } from "./our-figure.ts";
import {
  exactFile,
  fractionOf,
  inventedCases,
  publishedCase,
  publishedCases,
  publishedFigures,
  ratingsFromTable,
} from "./reference-cases.ts";

/** Names of agreement.json for what ours call otherwise. */
const SAME_AS: Readonly<Record<string, string>> = {
  scott_pi: "fleiss_kappa", // Fleiss' κ of two coders
  fleiss_kappa_gwet_missing: "fleiss_kappa",
  percent_agreement_gwet: "percent_agreement",
  percent_agreement_pairwise: "percent_agreement",
  cohen_kappa_characters: "cohen_kappa",
};

/** Figures of agreement.json that this tool does not give, and why. */
const NOT_GIVEN: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^weighted_kappa_|^cohen_kappa_se_quadratic$/, "weights: categories with an order are α's matter here"],
  [/^gwet_ac2_|^fleiss_kappa_quadratic$/, "weights, as above"],
  [/^krippendorff_alpha_(gwet_ordinal|linear)_weights$/, "α with weights that are not Krippendorff's"],
  [/^brennan_prediger|^randolph_kappa$/, "chance spread evenly over the categories, used or not"],
  [/_se(_|$)|^fleiss_kappa_z$/, "standard errors for independent units; intervals are drawn over documents"],
  [/^conger_/, "κ of several coders with own distributions; Fleiss' stands for several coders"],
  [/^light_kappa$/, "mean of pairwise κ; needs each coder's column, which the counts do not have"],
  [/^percent_agreement_all_equal$/, "falls with every coder more; the pairwise mean does not"],
  [/^alpha_u/, "where coders cut the text, not what they call a given piece"],
];

const nameOf = (metric: string) => SAME_AS[metric] ?? metric;
const reasonFor = (metric: string) => NOT_GIVEN.find(([pattern]) => pattern.test(metric))?.[1];

describe("published figures", () => {
  it("are each tested, or named with a reason, and never both", () => {
    expect(publishedFigures.length).toBeGreaterThan(100);
    const known = (metric: string) =>
      Object.values(exactFile.cases).some((figures) => nameOf(metric) in figures);
    const wrong = publishedFigures.filter(
      ({ metric, kind }) =>
        (reasonFor(metric) === undefined) !== known(metric) || (kind === "units") !== /^alpha_u/.test(metric),
    );
    expect(wrong).toEqual([]);
    const idle = NOT_GIVEN.filter(
      ([pattern]) => !publishedFigures.some(({ metric }) => pattern.test(metric)),
    );
    expect(idle).toEqual([]);
  });

  it("all 22 sets of ratings are here", () => {
    expect(publishedCases.length).toBe(22);
  });

  for (const reference of publishedCases) {
    it(`are met on ${reference.id}`, () => {
      const given = reference.published.filter(({ metric }) => reasonFor(metric) === undefined);
      expect(given.length).toBeGreaterThan(0);
      for (const { metric, published, published_tolerance, Do, De, pe } of given) {
        const name = nameOf(metric);
        expect(Math.abs(ourFigure(name, reference)! - published), metric).toBeLessThanOrEqual(
          published_tolerance,
        );
        if (Do !== undefined)
          expect(relativeError(ourFigure(`${name}:Do`, reference)!, Do)).toBeLessThan(1e-12);
        if (De !== undefined)
          expect(relativeError(ourFigure(`${name}:De`, reference)!, De)).toBeLessThan(1e-12);
        if (pe !== undefined) expect(ourFigure(`${name}_expected`, reference)).toBeCloseTo(pe, 11);
      }
    });
  }
});

describe("exact fractions", () => {
  for (const reference of [...publishedCases, ...inventedCases]) {
    it(`are met to 1e-12 on ${reference.id}`, () => {
      const figures = Object.entries(reference.exact);
      expect(figures.length).toBeGreaterThan(10);
      for (const [name, exact] of figures) {
        const got = ourFigure(name, reference);
        expect(got, name).toBeDefined();
        expect(relativeError(got!, fractionOf(exact)), name).toBeLessThan(1e-12);
      }
    });
  }

  it("cover ratings of two to five coders, some of them missing", () => {
    expect(new Set(inventedCases.map(({ ratings }) => ratings.coders))).toEqual(new Set([2, 3, 4, 5]));
    expect(inventedCases.filter(({ ratings }) => ratings.patterns.includes(-1)).length).toBeGreaterThan(5);
  });

  it("leave percent agreement alone when the split of what one coder coded is not known", () => {
    for (const one of [0, 75, 150]) {
      const split = ratingsFromTable([
        [800, 150 - one],
        [one, 50],
      ]);
      expect(percentAgreement(split)).toBe(0.85);
    }
  });
});

describe("figures that are wrong elsewhere", () => {
  const { wrong } = exactFile;

  it("QualCoder's κ: without the uncoded text, and with chance as a product, 4/9 becomes 0.2987", () => {
    expect(fractionOf(wrong.qualcoder_kappa)).toBeCloseTo(0.2987, 4);
    const ours = ourFigure("cohen_kappa", publishedCase("qualcoder-kappa-is-not-kappa"))!;
    expect(relativeError(ours, 4 / 9)).toBeLessThan(1e-12);
  });

  it("irr's α: with n twice as large as it is for three complete coders, .6417 and .5469 become .6348 and .5382", () => {
    const reference = publishedCase("irr-kripp-alpha-bug");
    expect(relativeError(fractionOf(wrong.irr_alpha_nominal), 0.63484251968504)).toBeLessThan(1e-13);
    expect(relativeError(fractionOf(wrong.irr_alpha_interval), 0.53820375335121)).toBeLessThan(1e-13);
    expect(ourFigure("krippendorff_alpha_nominal", reference)).toBeCloseTo(0.6417322834645669, 12);
    expect(ourFigure("krippendorff_alpha_interval", reference)).toBeCloseTo(0.546916890080429, 12);
  });

  it("stacked codes: two with κ = 0 make .575, pooled they make 0", () => {
    const { frequent, rare, stacked } = wrong.stacked_codes;
    const parts = [frequent, rare].map((table) => present(cohenKappa(ratingsFromTable(table))));
    for (const part of parts) expect(Math.abs(present(coefficientOf([part])))).toBeLessThan(1e-15);
    expect(Math.abs(present(coefficientOf(parts)))).toBeLessThan(1e-15);
    const stack = ratingsFromTable(frequent.map((row, a) => row.map((count, b) => count + rare[a]![b]!)));
    expect(relativeError(present(coefficient(cohenKappa(stack))), fractionOf(stacked))).toBeLessThan(1e-12);
    expect(fractionOf(stacked)).toBeCloseTo(0.575, 3);
  });
});

describe("ratings that give no coefficient", () => {
  const { degenerate } = JSON.parse(
    readFileSync(new URL("../../oracles/agreement.json", import.meta.url), "utf8"),
  ) as { degenerate: { id: string; data: string[][] }[] };
  const coefficients = [cohenKappa, fleissKappa, gwetAc1].map((f) => [f.name, f] as const);
  const alphas = (["nominal", "ordinal", "interval", "ratio"] as const).map(
    (level) =>
      [`α ${level}`, (r: Parameters<typeof cohenKappa>[0]) => krippendorffAlpha(r, level, [1, 2])] as const,
  );

  it.each([...coefficients, ...alphas])("%s has no variation where all ratings are the same", (_, f) => {
    const { data } = degenerate.find(({ id }) => id === "all-same-category")!;
    const constant = ratingsOf(
      data.map((unit) => unit.map(() => 0)),
      { coders: 2, categories: 2 },
    );
    expect(coefficient(f(constant))).toEqual({ reason: "no-variation" });
    expect(percentAgreement(constant)).toBe(1);
  });

  it.each([...coefficients, ...alphas])("%s compares nothing where there is nothing", (_, f) => {
    expect(degenerate.find(({ id }) => id === "empty-both-characters")!.data).toEqual([]);
    const nothing = { reason: "nothing-compared" };
    expect(f(ratingsOf([], { coders: 2, categories: 2 }))).toEqual(nothing);
    const apart = ratingsOf(
      [
        [0, -1],
        [-1, 1],
      ],
      { coders: 2, categories: 2 },
    );
    expect(f(apart)).toEqual(nothing);
    expect(percentAgreement(apart)).toEqual(nothing);
  });
});
