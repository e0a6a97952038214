import { type Comparison, exists, inComparisons, type Methods } from "./method.ts";

type Effects = Extract<Comparison["effects"], { gav: unknown }>;

function inEffects(name: Exclude<keyof Effects, "bootstrap">) {
  return inComparisons(({ effects }) => ("gav" in effects ? effects[name] : undefined));
}

/** By how much, without points: effect sizes. */
export const effects = {
  gav: {
    formula: [
      "d_av = d̄ / s,  s² = (s²_x + s²_y)/2",
      "g_av = d_av · J(ν),  J(ν) = Γ(ν/2) / ( √(ν/2) · Γ((ν − 1)/2) )",
      "ν = (n − 1)(s²_x + s²_y)² / (s⁴_x + s⁴_y + 2·r²·s²_x·s²_y)",
      "SE² = d²_av·(s⁴_x + s⁴_y + 2·r²·s²_x·s²_y)/(8·(n − 1)·s⁴) + s²_d/((n − 1)·s²)",
    ],
    sources: ["bonett2008", "hedges1981", "lakens2013"],
    appliesTo: inEffects("gav"),
  },
  glassPre: {
    formula: ["Δ = d̄ / s_x", "SE² = Δ²/(2·(n − 1)) + s²_d/((n − 1)·s²_x)"],
    sources: ["glass1976", "bonett2008"],
    appliesTo: inEffects("glassPre"),
  },
  dz: {
    formula: ["d_z = d̄ / s_d = t / √n,  g_z = d_z · J(n − 1)"],
    sources: ["cohen1988", "hedges1981", "steiger1997"],
    appliesTo: inEffects("dz"),
  },
  drm: {
    formula: ["d_rm = d_z · √( 2·(1 − r) )"],
    sources: ["morris2002"],
    appliesTo: inEffects("drm"),
  },
  superiority: {
    formula: ["PS = (n₊ + n₀/2) / n"],
    sources: ["grissom2012", "wilson1927"],
    appliesTo: inEffects("superiority"),
  },
  rankBiserial: {
    formula: ["r_rb = (W₊ − W₋) / (W₊ + W₋)"],
    sources: ["kerby2014", "tukey1958"],
    appliesTo: inComparisons(({ wilcoxon }) =>
      "wPlus" in wilcoxon && exists(wilcoxon.rankBiserial) ? wilcoxon.rankBiserial : undefined,
    ),
  },
} satisfies Methods;
