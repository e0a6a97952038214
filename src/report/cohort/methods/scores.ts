import { exists, hasChapter, type Methods } from "./method.ts";

/** Who is in the figures, and how scores are described. */
export const scores = {
  pairing: {
    formula: ["dᵢ = yᵢ − xᵢ"],
    sources: [],
    appliesTo: ({ gains, compare }) => (gains ?? compare)?.columns.id !== undefined,
  },
  pairingByRow: {
    formula: ["dᵢ = yᵢ − xᵢ"],
    sources: [],
    appliesTo: ({ gains, compare }) => {
      const scores = gains ?? compare;
      return scores !== undefined && scores.columns.id === undefined;
    },
  },
  describing: {
    formula: [
      "x̄ = Σ xᵢ / n",
      "s = √( Σ (xᵢ − x̄)² / (n − 1) )",
      "Q(p) = x[k] + (h − k)·(x[k + 1] − x[k]),  h = (n − 1)·p + 1,  k = ⌊h⌋",
    ],
    sources: ["hyndman1996"],
    appliesTo: (result) =>
      hasChapter(result, "scores", "gains", "comparison") &&
      [result.gains, result.compare].some((its) => its?.groups.some(({ n }) => n > 0) === true),
  },
  attrition: {
    formula: [
      "t = (b̄ − ā) / √( s²_a/n_a + s²_b/n_b )",
      "ν = (s²_a/n_a + s²_b/n_b)² / ( (s²_a/n_a)²/(n_a − 1) + (s²_b/n_b)²/(n_b − 1) )",
    ],
    sources: ["welch1947"],
    appliesTo: (result) =>
      hasChapter(result, "flow") &&
      [result.gains, result.compare].some((its) => {
        const left = its?.groups[0]?.attrition;
        return left !== undefined && "difference" in left && exists(left.difference);
      }),
  },
} satisfies Methods;
