import { inWaves, type Methods } from "./method.ts";

/** Did it last? */
export const lasting = {
  contrasts: {
    formula: ["p̃(i) = max { min(1, (m − j + 1)·p(j)) : j ≤ i }"],
    sources: ["holm1979"],
    appliesTo: inWaves(({ contrasts }) => contrasts.find(({ pHolm }) => pHolm !== undefined)),
  },
  retention: {
    formula: ["R = (f̄ − x̄) / (ȳ − x̄)", "{ ρ : |ā − ρ·b̄| ≤ t(n − 1)·s(a − ρb)/√n },  a = f − x,  b = y − x"],
    sources: ["fieller1954"],
    appliesTo: inWaves(({ retention }) => retention.find(({ estimate }) => estimate !== undefined)),
  },
  nonInferiority: {
    formula: ["f̄ − ȳ − t(n − 1)·s(f − y)/√n > −m"],
    sources: ["walker2011"],
    appliesTo: inWaves(({ nonInferiority }) => nonInferiority?.find(({ kept }) => kept !== undefined)),
  },
  anova: {
    formula: [
      "F = ( SS_W/(k − 1) ) / ( SS_E/((n − 1)(k − 1)) ),  η² = SS_W/(SS_W + SS_E)",
      "SS_W = n·Σ (x̄ⱼ − x̄)²,  SS_E = Σ (xᵢⱼ − x̄ᵢ − x̄ⱼ + x̄)²",
    ],
    sources: ["fisher1925", "cohen1973"],
    appliesTo: inWaves(({ anova }) => anova),
  },
  sphericity: {
    formula: [
      "W = Π λᵢ / (tr(S)/m)^m,  ε_GG = tr(S)² / (m·Σ S²ᵢⱼ),  m = k − 1",
      "ε_HF = min( 1, (n·m·ε_GG − 2) / (m·(n − 1 − m·ε_GG)) )",
    ],
    sources: ["mauchly1940", "box1949", "greenhouse1959", "huynh1976"],
    appliesTo: inWaves(({ greenhouseGeisser }) => greenhouseGeisser),
  },
  friedman: {
    formula: ["χ² = 12·Σ (Rⱼ − n(k + 1)/2)² / ( n·k·(k + 1) − Σ(τ³ − τ)/(k − 1) )", "W = χ² / (n·(k − 1))"],
    sources: ["friedman1937", "kendall1939"],
    appliesTo: inWaves(({ friedman }) => friedman),
  },
  dropout: {
    formula: ["t = (b̄ − ā) / √( s²_a/n_a + s²_b/n_b )"],
    sources: ["welch1947"],
    appliesTo: inWaves(({ dropout }) => dropout.find(({ p }) => p !== undefined)),
  },
} satisfies Methods;
