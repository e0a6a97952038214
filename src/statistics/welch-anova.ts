import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { Sample } from "../core/sample.ts";
import { compensatedSum } from "./compensated-sum.ts";
import { fUpper } from "./distributions/f.ts";
import type { FTest } from "./f-test.ts";
import { mean } from "./mean.ts";
import { variance } from "./standard-deviation.ts";
import { welchT } from "./welch.ts";

/**
 * Welch's F: a one-way comparison of means that does not ask for equal variances.
 *
 * Definition: do the means of k groups differ by more than their own scatter explains, whatever the variances?
 * Formula: wᵢ = nᵢ/s²ᵢ, W = Σwᵢ, M = Σwᵢx̄ᵢ/W, Λ = Σ(1 − wᵢ/W)²/(nᵢ − 1);
 * F = (Σwᵢ(x̄ᵢ − M)²/(k − 1))/(1 + 2(k − 2)Λ/(k² − 1)) on k − 1 and (k² − 1)/(3Λ) df. For two groups F = t², t as in
 * {@link welchT}.
 * Shapes: one sample per group; groups of fewer than two are left out, for they have no variance. Units: F ≥ 0; df2
 * usually fractional.
 * Undefined when: fewer than two groups are left (`too-few-groups`); one of three or more does not vary, which would
 * give it all the weight, or neither of two (`no-variation`); squares overflow (`not-computable`).
 * Agrees with: R oneway.test(x ~ g) (oracle scores.json, `between.welch`; between.json), which refuses groups of one.
 * Source: Welch (1951), Biometrika 38, 330–336, https://doi.org/10.1093/biomet/38.3-4.330.
 */
export function welchAnova(groups: readonly Sample[]): FTest | Absent {
  const usable = groups.filter(({ n }) => n >= 2);
  const k = usable.length;
  if (k < 2) return absent("too-few-groups");
  if (k === 2) return squared(usable[0]!, usable[1]!);
  const weights: number[] = [];
  for (const group of usable) {
    const squares = variance(group);
    if (typeof squares !== "number") return squares;
    if (squares === 0) return absent("no-variation");
    weights.push(group.n / squares);
  }
  const means = usable.map((group) => mean(group));
  const total = compensatedSum(k, (i) => weights[i]!);
  // Taken about one of the means, the weighted mean keeps its digits however far the means lie from 0.
  const origin = means[0]!;
  const centre = compensatedSum(k, (i) => weights[i]! * (means[i]! - origin)) / total;
  const between = compensatedSum(k, (i) => {
    const distance = means[i]! - origin - centre;
    return weights[i]! * distance * distance;
  });
  const lambda = compensatedSum(k, (i) => {
    const rest = 1 - weights[i]! / total;
    return (rest * rest) / (usable[i]!.n - 1);
  });
  const f = between / (k - 1) / (1 + (2 * (k - 2) * lambda) / (k * k - 1));
  const df2 = (k * k - 1) / (3 * lambda);
  if (!Number.isFinite(f) || !Number.isFinite(df2)) return absent("not-computable");
  return { f, df1: k - 1, df2, p: fUpper(f, k - 1, df2) };
}

function squared(a: Sample, b: Sample): FTest | Absent {
  // The level is that of an interval nobody asks for here.
  const test = welchT(a, b, 0.95);
  if ("reason" in test) return test;
  return { f: test.statistic * test.statistic, df1: 1, df2: test.df, p: test.p };
}
