import { exists, hasChapter, type Methods } from "./method.ts";

/** What was gained beside what was said. */
export const joint = {
  display: {
    formula: [],
    sources: ["guetterman2015"],
    appliesTo: (result) => hasChapter(result, "joint") && result.joint !== undefined,
  },
  themeContrast: {
    formula: ["Δ = d̄₁ − d̄₂,  Δ ± t(ν)·√( s²₁/n₁ + s²₂/n₂ )"],
    sources: ["welch1947"],
    appliesTo: (result) =>
      hasChapter(result, "joint") &&
      (result.joint?.themes ?? []).some(({ gains }) => gains.some(({ difference }) => exists(difference))),
  },
} satisfies Methods;
