import type { AgreementFigures } from "../../../analyses/schemas/agreement.schema.ts";
import { exists, hasChapter, type Method, type Methods } from "./method.ts";

function inAgreement(figureOf: (its: AgreementFigures) => unknown): Method["appliesTo"] {
  return (result) => {
    const { agreement } = result;
    if (agreement === undefined || !hasChapter(result, "agreement")) return false;
    return [agreement.pooled, ...agreement.codes].some((its) => exists(figureOf(its)));
  };
}

/** Do the coders agree? */
export const agreement = {
  unit: {
    formula: [],
    sources: [],
    appliesTo: (result) => hasChapter(result, "agreement") && result.agreement !== undefined,
  },
  pooled: {
    formula: ["1 − Σ D_o / Σ D_e"],
    sources: [],
    appliesTo: (result) => hasChapter(result, "agreement") && result.agreement?.pooled.kind === "codes",
  },
  percent: {
    formula: ["p_a = (1/u)·Σ aᵢ/bᵢ"],
    sources: ["gwet2014"],
    appliesTo: inAgreement(({ percent }) => percent),
  },
  prevalence: {
    formula: [],
    sources: ["byrt1993"],
    appliesTo: inAgreement(({ prevalence }) => prevalence),
  },
  krippendorffAlpha: {
    formula: ["α = 1 − D_o/D_e", "D_o = (1/n)·Σ_u Σ δ²/(m_u − 1),  D_e = Σ n_c·n_k·δ²(c, k) / (n(n − 1))"],
    sources: ["krippendorff2004", "hayes2007"],
    appliesTo: inAgreement(({ krippendorffAlpha }) => krippendorffAlpha),
  },
  cohenKappa: {
    formula: ["κ = (p_o − p_e) / (1 − p_e),  p_e = Σ p_k·q_k"],
    sources: ["cohen1960"],
    appliesTo: inAgreement(({ cohenKappa }) => cohenKappa),
  },
  fleissKappa: {
    formula: ["κ = (p_a − p_e) / (1 − p_e),  p_e = Σ π²_k"],
    sources: ["fleiss1971", "scott1955", "gwet2014"],
    appliesTo: inAgreement(({ fleissKappa }) => fleissKappa),
  },
  gwetAc1: {
    formula: ["AC1 = (p_a − p_e) / (1 − p_e),  p_e = Σ π_k(1 − π_k) / (q − 1)"],
    sources: ["gwet2008", "gwet2014"],
    appliesTo: inAgreement(({ gwetAc1 }) => gwetAc1),
  },
  holsti: {
    formula: ["CR = 2M / (N₁ + N₂)"],
    sources: ["holsti1969"],
    appliesTo: inAgreement(({ holsti }) => holsti),
  },
  bootstrapDocuments: {
    formula: ["[ Q(α/2), Q(1 − α/2) ],  Q: θ*₁, …, θ*_B"],
    sources: ["efron1993", "davison1997"],
    appliesTo: inAgreement((its) =>
      [its.krippendorffAlpha, its.cohenKappa, its.fleissKappa, its.gwetAc1, its.holsti].find(
        (part) => "interval" in part && part.interval !== undefined,
      ),
    ),
  },
} satisfies Methods;
