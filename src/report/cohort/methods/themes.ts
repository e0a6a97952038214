import type { ThemesResult } from "../../../analyses/schemas/themes.schema.ts";
import { exists, hasChapter, type Method, type Methods } from "./method.ts";

function inThemes(figureOf: (its: ThemesResult) => unknown): Method["appliesTo"] {
  return (result) =>
    hasChapter(result, "themes") && result.themes !== undefined && exists(figureOf(result.themes));
}

/** What was said. */
export const themes = {
  counting: {
    formula: [],
    sources: [],
    appliesTo: inThemes((its) => its.themes[0]),
  },
  informantInterval: {
    formula: ["( p + z²/(2n) ± z·√( p(1 − p)/n + z²/(4n²) ) ) / (1 + z²/n)"],
    sources: ["wilson1927"],
    appliesTo: inThemes(({ options, themes: all }) => (options.informantIntervals ? all[0] : undefined)),
  },
  coverage: {
    formula: ["|⋃ [aᵢ, bᵢ)| / Σ ℓⱼ"],
    sources: [],
    appliesTo: inThemes(({ themes: all }) => all.find(({ coverage }) => coverage !== undefined)),
  },
  smallCells: {
    formula: [],
    sources: ["hundepool2012"],
    appliesTo: inThemes(({ byGroup }) => byGroup[0]),
  },
  coOccurrence: {
    formula: ["c = n₁₂ / (n₁ + n₂ − n₁₂)", "J = |A ∩ B| / |A ∪ B|"],
    sources: ["jaccard1912"],
    appliesTo: inThemes(({ coOccurrence }) => ("reason" in coOccurrence ? undefined : coOccurrence[0])),
  },
  saturation: {
    formula: ["c(j, j + 1) / c(1, …, 4)"],
    sources: ["guest2020"],
    appliesTo: inThemes(({ saturation }) => saturation),
  },
  quotes: {
    formula: [],
    sources: [],
    appliesTo: inThemes((its) => its.quotes[0]),
  },
} satisfies Methods;
