import { inComparisons, type Methods } from "./method.ts";

/** Is the change more than chance? */
export const comparison = {
  pairedT: {
    formula: ["t = d̄ / (s_d / √n),  ν = n − 1", "d̄ ± t(n − 1) · s_d / √n"],
    sources: ["student1908"],
    appliesTo: inComparisons(({ t }) => t),
  },
  wilcoxon: {
    formula: ["W₊ = Σ { rᵢ : dᵢ > 0 },  W₋ = Σ { rᵢ : dᵢ < 0 }"],
    sources: ["wilcoxon1945", "streitberg1986"],
    appliesTo: inComparisons(({ wilcoxon }) => ("wPlus" in wilcoxon ? wilcoxon.p : undefined)),
  },
  hodgesLehmann: {
    formula: ["Δ = med { (dᵢ + dⱼ)/2 : 1 ≤ i ≤ j ≤ n }"],
    sources: ["hodges1963", "hollander2014"],
    appliesTo: inComparisons(({ wilcoxon }) => ("wPlus" in wilcoxon ? wilcoxon.hodgesLehmann : undefined)),
  },
  shapiroWilk: {
    formula: ["W = ( Σ aᵢ·d[i] )² / Σ (dᵢ − d̄)²"],
    sources: ["shapiro1965", "royston1995"],
    appliesTo: inComparisons(({ shapiroWilk }) => shapiroWilk),
  },
  correlation: {
    formula: ["r = Σ (xᵢ − x̄)(yᵢ − ȳ) / ( (n − 1)·s_x·s_y )", "tanh( artanh r ± z / √(n − 3) )"],
    sources: ["fisher1921"],
    appliesTo: inComparisons(({ correlation }) => correlation),
  },
  bayes: {
    formula: [
      "BF₁₀ = ∫ (1 + n·g)^(−½) · (1 + t²/(ν·(1 + n·g)))^(−(ν + 1)/2) · π(g) dg",
      "       / (1 + t²/ν)^(−(ν + 1)/2)",
      "π(g) = ρ · (2π)^(−½) · g^(−3/2) · e^(−ρ²/(2g)),  ρ = √2/2,  ν = n − 1",
    ],
    sources: ["rouder2009"],
    appliesTo: inComparisons(({ bayes }) => bayes),
  },
  equivalence: {
    formula: ["t₁ = (d̄ + m) / (s_d/√n),  t₂ = (d̄ − m) / (s_d/√n)", "p = max( P(T ≥ t₁), P(T ≤ t₂) )"],
    sources: ["schuirmann1987"],
    appliesTo: inComparisons(({ equivalence }) => equivalence),
  },
} satisfies Methods;
