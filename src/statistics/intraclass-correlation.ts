import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { Sample } from "../core/sample.ts";
import { oneWayAnova } from "./one-way.ts";

/** How alike people of one cluster are, and what that costs. */
export interface IntraclassCorrelation {
  /** Number of clusters, G. */
  readonly clusters: number;
  readonly icc: number;
  readonly designEffect: number;
}

/**
 * Intraclass correlation ICC(1), ANOVA estimator, with the design effect.
 *
 * Definition: which share of the variance lies between clusters (people trained together)?
 * Formula: (MSB − MSW)/(MSB + (n₀ − 1)MSW), n₀ = (N − Σnᵢ²/N)/(G − 1); design effect 1 + (m̄ − 1)·ICC, m̄ = N/G.
 * Shapes: one sample per cluster; empty clusters are left out.
 * Units: range −1/(n₀ − 1) to 1, null value 0; a negative estimate is kept as it is.
 * Undefined when: G < 2 (`too-few-clusters`), every cluster has one person (`too-few-pairs`), all values are equal
 * (`no-variation`).
 * Agrees with: the same formula on R anova(lm(x ~ g)).
 * Source: Donner (1986), International Statistical Review 54, 67–82, https://doi.org/10.2307/1403259;
 * Kish (1965), Survey Sampling, 162.
 */
export function intraclassCorrelation(clusters: readonly Sample[]): IntraclassCorrelation | Absent {
  const sizes = clusters.map((cluster) => cluster.n).filter((n) => n > 0);
  if (sizes.length < 2) return absent("too-few-clusters");
  const anova = oneWayAnova(clusters);
  if ("reason" in anova) return anova;
  const total = sizes.reduce((a, b) => a + b, 0);
  const squares = sizes.reduce((sum, n) => sum + n * n, 0);
  const typicalSize = (total - squares / total) / (sizes.length - 1);
  const { msBetween, msWithin } = anova;
  const whole = msBetween + (typicalSize - 1) * msWithin;
  if (whole === 0) return absent("no-variation");
  const icc = (msBetween - msWithin) / whole;
  return { clusters: sizes.length, icc, designEffect: 1 + (total / sizes.length - 1) * icc };
}
