import { NOT_RATED, type Ratings } from "../../../src/core/ratings.ts";
import type { Absent } from "../../../src/core/reason.ts";
import { coefficientOf } from "../../../src/statistics/agreement/coefficient-of.ts";
import { cohenKappa } from "../../../src/statistics/agreement/cohen-kappa.ts";
import type { Disagreement } from "../../../src/statistics/agreement/disagreement.ts";
import { fleissKappa } from "../../../src/statistics/agreement/fleiss-kappa.ts";
import { gwetAc1 } from "../../../src/statistics/agreement/gwet-ac1.ts";
import { holstiOfCodes } from "../../../src/statistics/agreement/holsti-of-codes.ts";
import { holstiOfVariable } from "../../../src/statistics/agreement/holsti-of-variable.ts";
import { krippendorffAlpha } from "../../../src/statistics/agreement/krippendorff-alpha.ts";
import type { MeasurementLevel } from "../../../src/statistics/agreement/level-difference.ts";
import { percentAgreement } from "../../../src/statistics/agreement/percent-agreement.ts";
import { prevalence } from "../../../src/statistics/agreement/prevalence.ts";
import { present } from "../../present.ts";
import type { ReferenceCase } from "./reference-cases.ts";

/** The coefficient of one code, or why there is none. */
export function coefficient(disagreement: Disagreement | Absent): number | Absent {
  return "reason" in disagreement ? disagreement : coefficientOf([disagreement]);
}

/** What our functions say to a figure of the oracles; undefined for a name they do not know. */
export function ourFigure(name: string, { ratings, categories }: ReferenceCase): number | undefined {
  const level = /^krippendorff_alpha_(nominal|ordinal|interval|ratio)(?::(Do|De))?$/.exec(name);
  if (level) {
    const parts = present(krippendorffAlpha(ratings, level[1] as MeasurementLevel, categories.map(Number)));
    if (level[2] === undefined) return present(coefficient(parts));
    return level[2] === "Do" ? parts.observed : parts.expected;
  }
  const single = /^(fleiss_kappa_category_|prevalence:|holsti_code:)(.+)$/.exec(name);
  if (single) {
    const category = categories.findIndex((one) => Number(one) === Number(single[2]) || one === single[2]);
    if (single[1] === "prevalence:") return present(prevalence(ratings, category));
    const binary = binaryOf(ratings, category);
    if (single[1] === "holsti_code:") return present(holstiOfCodes([binary]));
    return present(coefficient(fleissKappa(binary)));
  }
  switch (name) {
    case "percent_agreement":
      return present(percentAgreement(ratings));
    case "cohen_kappa":
      return present(coefficient(cohenKappa(ratings)));
    case "cohen_kappa_expected":
      return 1 - present(cohenKappa(ratings)).expected;
    case "fleiss_kappa":
      return present(coefficient(fleissKappa(ratings)));
    case "fleiss_kappa_expected":
      return 1 - present(fleissKappa(ratings)).expected;
    case "gwet_ac1":
      return present(coefficient(gwetAc1(ratings)));
    case "gwet_ac1_expected":
      return 1 - present(gwetAc1(ratings)).expected;
    case "holsti":
      return present(holstiOfVariable(ratings));
    default:
      return undefined;
  }
}

/** The same units, asked only whether they are of one category. */
function binaryOf({ coders, patterns, counts }: Ratings, category: number): Ratings {
  const binary = patterns.map((given) => (given === NOT_RATED ? given : Number(given === category)));
  return { coders, categories: 2, patterns: binary, counts };
}
