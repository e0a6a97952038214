import type { ItemFigures } from "../../../analyses/schemas/items.schema.ts";
import { exists, hasChapter, type Method, type Methods } from "./method.ts";

function inItems(figureOf: (its: ItemFigures) => unknown): Method["appliesTo"] {
  return (result) => {
    const { items } = result;
    if (items === undefined || !hasChapter(result, "items")) return false;
    return [items, ...items.byGroup].some((its) => exists(figureOf(its)));
  };
}

/** Of every wave of every item. */
function ofWaves(name: "difficulty" | "itemRest" | "alphaIfDropped"): Method["appliesTo"] {
  return inItems(({ items }) => items.flatMap(({ waves }) => waves).find((wave) => exists(wave[name])));
}

/** Reliability stands in the chapter on the instrument as well. */
function inReliability(name: "alpha" | "sem"): Method["appliesTo"] {
  return (result) =>
    hasChapter(result, "items", "instrument") &&
    (result.items?.waves ?? []).some((wave) => exists(wave[name]));
}

/** The items of the test. */
export const items = {
  difficulty: {
    formula: ["P = x̄ / max"],
    sources: ["crocker1986"],
    appliesTo: ofWaves("difficulty"),
  },
  itemRest: {
    formula: ["r_ir = r( xⱼ, T − xⱼ )"],
    sources: ["henrysson1963"],
    appliesTo: ofWaves("itemRest"),
  },
  alpha: {
    formula: [
      "α = k/(k − 1) · (1 − Σ s²ⱼ / s²_T)",
      "[ 1 − (1 − α)·F(1 − a/2), 1 − (1 − α)·F(a/2) ]",
      "ν₁ = n − 1,  ν₂ = (n − 1)(k − 1)",
    ],
    sources: ["cronbach1951", "kuder1937", "feldt1965", "sijtsma2009"],
    appliesTo: inReliability("alpha"),
  },
  alphaIfDropped: {
    formula: [],
    sources: ["cronbach1951"],
    appliesTo: ofWaves("alphaIfDropped"),
  },
  sem: {
    formula: ["SEM = s_T · √(1 − α)"],
    sources: ["lord1968"],
    appliesTo: inReliability("sem"),
  },
  learned: {
    formula: ["p = min(1, 2·P(K ≤ min(a, b))),  K ~ Bin(a + b, ½)"],
    sources: ["mcNemar1947", "holm1979"],
    appliesTo: inItems(({ items: all }) => all.find(({ learned }) => learned !== undefined)),
  },
  distractors: {
    formula: ["r_pb = r( w, T − xⱼ ),  w ∈ {0, 1}"],
    sources: ["haladyna1993"],
    appliesTo: inItems(({ distractors }) => distractors?.[0]),
  },
  flags: {
    formula: [],
    sources: ["arikunto2013", "ebel1991", "haladyna1993"],
    appliesTo: inItems(({ flags }) => flags[0]),
  },
} satisfies Methods;
