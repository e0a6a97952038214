import { type Comparison, inComparisons, inGains, type Methods } from "./method.ts";

function inSensitivity(figureOf: (its: Extract<Comparison["sensitivity"], { pratt: unknown }>) => unknown) {
  return inComparisons(({ sensitivity }) => ("pratt" in sensitivity ? figureOf(sensitivity) : undefined));
}

const inGainOfClusters = inGains(({ clusterMeans }) => clusterMeans);
const inComparisonOfClusters = inSensitivity(({ clusterMeans }) => clusterMeans);
const inGainBootstrap = inGains((group) =>
  "estimate" in group.classAverageNormalizedGain ? group.classAverageNormalizedGain.bootstrap : undefined,
);
const inEffectBootstrap = inComparisons(({ effects }) => ("gav" in effects ? effects.bootstrap : undefined));

/** Would another method say the same? */
export const robust = {
  pratt: {
    formula: [],
    sources: ["pratt1959"],
    appliesTo: inSensitivity(({ pratt }) => pratt),
  },
  sign: {
    formula: ["p = min(1, 2·P(K ≤ min(n₊, n₋))),  K ~ Bin(n₊ + n₋, ½)"],
    sources: ["hollander2014"],
    appliesTo: inSensitivity(({ sign }) => sign.p),
  },
  wilcoxonNormal: {
    formula: ["z = (W₊ − W₋) / √( Σ rᵢ² )"],
    sources: ["hollander2014"],
    appliesTo: inSensitivity(({ wilcoxonNormal }) => wilcoxonNormal),
  },
  clusterMeans: {
    formula: [
      "ICC = (MS_B − MS_W) / (MS_B + (n₀ − 1)·MS_W),  n₀ = (N − Σ nᵢ²/N)/(G − 1)",
      "DE = 1 + (N/G − 1)·ICC",
    ],
    sources: ["donner1986", "kish1965", "donner2000"],
    appliesTo: (result) => inGainOfClusters(result) || inComparisonOfClusters(result),
  },
  bootstrap: {
    formula: ["[ Q(α/2), Q(1 − α/2) ],  Q: θ*₁, …, θ*_B"],
    sources: ["efron1987", "diCiccio1996"],
    appliesTo: (result) => inGainBootstrap(result) || inEffectBootstrap(result),
  },
} satisfies Methods;
