import { absent, isAbsent } from "../core/reason.ts";
import { differencesOf, type PairedSample, postOf, preOf, type Sample } from "../core/sample.ts";
import { correlation } from "../statistics/correlation.ts";
import { equivalenceTest } from "../statistics/equivalence.ts";
import { describe } from "../statistics/five-numbers.ts";
import { hodgesLehmann } from "../statistics/hodges-lehmann.ts";
import { jzsBayesFactor } from "../statistics/jzs-bayes-factor.ts";
import { pairedT } from "../statistics/paired-t.ts";
import { rankBiserial } from "../statistics/rank-biserial.ts";
import { shapiroWilk } from "../statistics/shapiro-wilk.ts";
import { wilcoxon } from "../statistics/wilcoxon.ts";
import { effectsOf } from "./effects.ts";
import type { CompareGroup } from "./schemas/compare.schema.ts";
import { sensitivityOf } from "./sensitivity.ts";
import type { CompareSettings } from "./settings.ts";

/** Width of the Cauchy prior of the Bayes factor, √2/2. */
const R_SCALE = Math.SQRT1_2;
/** Below this many pairs only descriptives are given. */
export const FEWEST_PAIRS = 5;

/** The figures of one group, without its name, where its rows went, and what needs people outside the pairs. */
export type CompareFigures = Omit<CompareGroup, "group" | "flow" | "attrition">;

/** Is the change real, and how large? All figures of METHODS "Paired comparison" and "Effect sizes" on matched pairs. */
export function compareOf(
  pairs: PairedSample,
  settings: CompareSettings,
  rest: {
    readonly available: { readonly pre: Sample; readonly post: Sample };
    readonly clusters?: readonly Sample[] | undefined;
  },
): CompareFigures {
  const { confidence } = settings;
  const differences = differencesOf(pairs);
  const descriptives = {
    n: pairs.n,
    pre: describe(preOf(pairs)),
    post: describe(postOf(pairs)),
    difference: describe(differences),
  };
  if (pairs.n < FEWEST_PAIRS) return { ...descriptives, ...nothing(settings) };
  const t = pairedT(differences, confidence);
  const normality = shapiroWilk(differences);
  const margin = settings.equivalenceMargin;
  return {
    ...descriptives,
    leads: leader(settings, normality),
    t,
    wilcoxon: wilcoxonOf(differences, confidence),
    shapiroWilk: normality,
    effects: effectsOf(pairs, differences, settings),
    correlation: correlation(pairs, confidence),
    bayes: isAbsent(t) ? t : bayesOf(t.statistic, pairs.n),
    ...(margin === undefined ? {} : { equivalence: equivalenceOf(differences, margin, confidence) }),
    sensitivity: sensitivityOf(differences, confidence, rest),
  };
}

function nothing({ equivalenceMargin }: CompareSettings) {
  const none = absent("too-few-pairs");
  return {
    t: none,
    wilcoxon: none,
    shapiroWilk: none,
    effects: none,
    correlation: none,
    bayes: none,
    ...(equivalenceMargin === undefined ? {} : { equivalence: none }),
    sensitivity: none,
  };
}

/** t leads, unless the thesis rule was asked for and Shapiro–Wilk rejects at α; where it is undefined t stays. */
function leader(
  { test, confidence }: CompareSettings,
  normality: CompareFigures["shapiroWilk"],
): "t" | "wilcoxon" {
  return test === "auto" && !("reason" in normality) && normality.p < 1 - confidence ? "wilcoxon" : "t";
}

function wilcoxonOf(differences: Sample, confidence: number): CompareFigures["wilcoxon"] {
  return {
    ...wilcoxon(differences),
    hodgesLehmann: hodgesLehmann(differences, confidence),
    rankBiserial: rankBiserial(differences, confidence),
  };
}

function bayesOf(t: number, n: number): CompareFigures["bayes"] {
  const bf10 = jzsBayesFactor(t, n, R_SCALE);
  return typeof bf10 === "number" ? { bf10, rscale: R_SCALE } : bf10;
}

function equivalenceOf(
  differences: Sample,
  margin: number,
  confidence: number,
): CompareFigures["equivalence"] {
  const test = equivalenceTest(differences, margin, confidence);
  return isAbsent(test) ? test : { margin, alpha: 1 - confidence, ...test };
}
