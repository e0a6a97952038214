import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import { type Sample, sampleOf } from "../core/sample.ts";
import { compensatedSum } from "./compensated-sum.ts";
import { chiSquaredUpper } from "./distributions/chi-squared.ts";

/** A Kruskal–Wallis test. */
export interface KruskalWallis {
  /** Corrected for ties. */
  readonly h: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Kruskal–Wallis rank sum test.
 *
 * Definition: do values of some groups tend to lie higher than those of others?
 * Formula: H = (N − 1)·Σ nᵢ(r̄ᵢ − r̄)²/Σ(r − r̄)² over midranks r, r̄ = (N + 1)/2, which is the usual H divided by its
 * tie correction 1 − Σ(t³ − t)/(N³ − N); p from χ² on k − 1 df.
 * Shapes: one sample per group, values with counts; empty groups are left out, groups of one stay. Units: H ≥ 0.
 * Undefined when: fewer than two groups have anybody (`too-few-groups`), all values are equal (`no-variation`).
 * Agrees with: R kruskal.test (oracle scores.json, `between.kruskalWallis`; between.json).
 * Source: Kruskal & Wallis (1952), JASA 47, 583–621, https://doi.org/10.1080/01621459.1952.10483441.
 */
export function kruskalWallis(groups: readonly Sample[]): KruskalWallis | Absent {
  const filled = groups.filter(({ n }) => n > 0);
  const k = filled.length;
  if (k < 2) return absent("too-few-groups");
  const all = pooled(filled);
  if (all.values.length < 2) return absent("no-variation");
  const distances = distancesFromMiddle(all);
  const squares = compensatedSum(distances.length, (i) => all.counts[i]! * distances[i]! * distances[i]!);
  const between = compensatedSum(k, (g) => {
    const total = rankTotal(filled[g]!, all, distances);
    return (total * total) / filled[g]!.n;
  });
  const h = ((all.n - 1) * between) / squares;
  return { h, df: k - 1, p: chiSquaredUpper(h, k - 1) };
}

function pooled(groups: readonly Sample[]): Sample {
  const size = groups.reduce((sum, { values }) => sum + values.length, 0);
  const values = new Float64Array(size);
  const counts = new Float64Array(size);
  let at = 0;
  for (const group of groups) {
    values.set(group.values, at);
    counts.set(group.counts, at);
    at += group.values.length;
  }
  return sampleOf(values, counts);
}

/** Midrank − (N + 1)/2 of each distinct value: a multiple of ½, so that sums of them are exact. */
function distancesFromMiddle({ counts, n }: Sample): Float64Array {
  let below = 0;
  return counts.map((count) => {
    const rank = below + (count + 1) / 2;
    below += count;
    return rank - (n + 1) / 2;
  });
}

/** Sum of the distances of one group; both tables are in ascending order. */
function rankTotal({ values, counts }: Sample, all: Sample, distances: Float64Array): number {
  let at = 0;
  return compensatedSum(values.length, (i) => {
    while (all.values[at]! < values[i]!) at += 1;
    return counts[i]! * distances[at]!;
  });
}
