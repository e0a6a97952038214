import type { ReportResult } from "../../../analyses/schemas/report.schema.ts";
import { exists, hasChapter, type Method, type Methods } from "./method.ts";

function inBetween(figureOf: (its: Between) => unknown): Method["appliesTo"] {
  return (result) =>
    hasChapter(result, "groups") &&
    [result.gains, result.compare].some((its) => its?.between !== undefined && exists(figureOf(its.between)));
}

type Between = NonNullable<NonNullable<ReportResult["compare"]>["between"]>;

/** Do the groups differ in what they gained? */
export const between = {
  welchAnova: {
    formula: [
      "F = ( Σ wᵢ(d̄ᵢ − M)²/(k − 1) ) / ( 1 + 2(k − 2)·Λ/(k² − 1) )",
      "wᵢ = nᵢ/s²ᵢ,  M = Σ wᵢd̄ᵢ/Σ wᵢ,  Λ = Σ (1 − wᵢ/Σ w)²/(nᵢ − 1)",
      "ν₁ = k − 1,  ν₂ = (k² − 1)/(3Λ)",
    ],
    sources: ["welch1951"],
    appliesTo: inBetween(({ welch }) => welch),
  },
  oneWay: {
    formula: ["F = MS_B / MS_W,  ν₁ = k − 1,  ν₂ = N − k"],
    sources: ["fisher1932"],
    appliesTo: inBetween(({ oneWay }) => oneWay),
  },
  kruskalWallis: {
    formula: ["H = (N − 1)·Σ nᵢ(r̄ᵢ − r̄)² / Σ (r − r̄)²"],
    sources: ["kruskal1952"],
    appliesTo: inBetween(({ kruskalWallis }) => kruskalWallis),
  },
  levene: {
    formula: ["zᵢⱼ = |dᵢⱼ − med(dⱼ)|,  F = MS_B(z) / MS_W(z)"],
    sources: ["brown1974"],
    appliesTo: inBetween(({ levene }) => levene),
  },
  pairwise: {
    formula: ["t = (d̄₂ − d̄₁) / √( s²₁/n₁ + s²₂/n₂ )"],
    sources: ["welch1947", "holm1979"],
    appliesTo: inBetween(({ pairwise }) => pairwise),
  },
  dppc2: {
    formula: [
      "d_ppc2 = c·(d̄₂ − d̄₁) / s_pre,  c = 1 − 3/(4(n₁ + n₂ − 2) − 1)",
      "s²_pre = ( (n₁ − 1)·s²₁ + (n₂ − 1)·s²₂ ) / (n₁ + n₂ − 2)",
    ],
    sources: ["morris2008"],
    appliesTo: inBetween(({ pairwise }) =>
      "reason" in pairwise ? undefined : pairwise.find(({ dppc2 }) => exists(dppc2)),
    ),
  },
  ancova: {
    formula: ["yᵢⱼ = β₀ + β₁·xᵢⱼ + γⱼ + εᵢⱼ", "η² = SS_γ / (SS_γ + SS_ε)"],
    sources: ["fisher1932", "searle1980", "breukelen2006", "breukelen2013"],
    appliesTo: inBetween(({ ancova }) => ancova),
  },
  tierSteps: {
    formula: ["dᵢ = x₂ᵢ − y₁ᵢ"],
    sources: [],
    appliesTo: (result) =>
      hasChapter(result, "groups") && (result.compare?.tierSteps ?? []).some(({ n }) => n > 0),
  },
  earlier: {
    formula: ["t = (d̄₂ − d̄₁) / √( s²₁/n₁ + s²₂/n₂ )"],
    sources: ["welch1947"],
    appliesTo: (result) => hasChapter(result, "earlier") && exists(result.earlier?.difference),
  },
} satisfies Methods;
