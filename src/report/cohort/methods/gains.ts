import { inGains, type Methods } from "./method.ts";

/** How much was gained. */
export const gains = {
  meanGain: {
    formula: ["d̄ = Σ dᵢ / n", "d̄ ± t(n − 1) · s_d / √n"],
    sources: ["student1908"],
    appliesTo: inGains(({ gain }) => gain),
  },
  classGain: {
    formula: ["⟨g⟩ = (ȳ − x̄) / (U − x̄)", "⟨g⟩ ± t(n − 1) · s_e / (√n · (U − x̄)),  eᵢ = dᵢ − ⟨g⟩·(U − xᵢ)"],
    sources: ["hake1998"],
    appliesTo: inGains(({ classAverageNormalizedGain }) => classAverageNormalizedGain),
  },
  normalizedChange: {
    formula: ["y > x:  c = (y − x) / (U − x)", "y < x:  c = (y − x) / (x − L)", "y = x:  c = 0"],
    sources: ["marx2007"],
    appliesTo: inGains(({ normalizedChange }) => normalizedChange),
  },
  individualGain: {
    formula: ["gᵢ = (yᵢ − xᵢ) / (U − xᵢ),  ḡ = Σ gᵢ / n"],
    sources: ["hake1998"],
    appliesTo: inGains(({ individualNormalizedGain }) => individualNormalizedGain),
  },
  bands: {
    formula: ["10·(y − x) ≥ 7·(U − x)  ⇔  g ≥ 0.7", "10·(y − x) ≥ 3·(U − x)  ⇔  g ≥ 0.3"],
    sources: ["hake1998"],
    appliesTo: inGains(({ categories }) => categories),
  },
  effectiveness: {
    formula: ["100·g ∈ (−∞; 40), [40; 56), [56; 76), [76; ∞)"],
    sources: [],
    appliesTo: inGains(({ effectiveness }) => effectiveness),
  },
  ceiling: {
    formula: ["#{ i : xᵢ = U },  #{ i : yᵢ = U }"],
    sources: [],
    appliesTo: inGains(({ ceiling }) => ceiling),
  },
  masteryShare: {
    formula: ["( p + z²/(2n) ± z·√( p(1 − p)/n + z²/(4n²) ) ) / (1 + z²/n)"],
    sources: ["wilson1927"],
    appliesTo: inGains(({ mastery }) => mastery),
  },
  masteryChange: {
    formula: [
      "p₁ = (a + 1)/(n + 2),  p₂ = (b + 1)/(n + 2)",
      "(p₁ − p₂) ± z·√( (p₁ + p₂ − (p₁ − p₂)²) / (n + 2) )",
    ],
    sources: ["bonett2012"],
    appliesTo: inGains(({ mastery }) => mastery),
  },
  mcnemar: {
    formula: ["p = min(1, 2·P(K ≤ min(a, b))),  K ~ Bin(a + b, ½)"],
    sources: ["mcNemar1947"],
    appliesTo: inGains(({ mastery }) =>
      mastery !== undefined && "mcnemar" in mastery ? mastery.mcnemar : undefined,
    ),
  },
  reliableChange: {
    formula: ["|d| > 1.96 · s_x · √( 2·(1 − R) )"],
    sources: ["jacobson1991"],
    appliesTo: inGains(({ reliableChange }) => reliableChange),
  },
} satisfies Methods;
