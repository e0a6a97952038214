import type { Estimate } from "../core/interval.ts";
import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { Sample } from "../core/sample.ts";
import { sampleOf } from "../core/sample.ts";
import { mean } from "./mean.ts";
import { meanInterval } from "./mean-interval.ts";

/**
 * Mean of cluster means with a t interval over clusters.
 *
 * Definition: the mean change of a typical cluster, with an interval that lets people of one cluster be alike.
 * Formula: M ± t·s_M/√G on G − 1 df, M the unweighted mean of the G cluster means.
 * Shapes: one sample per cluster; empty clusters are left out. Units: those of the scores, null value of a change 0.
 * Undefined when: G < 3 (`too-few-clusters`); no interval where all cluster means are equal.
 * Errors: RangeError for a confidence level outside (0, 1).
 * Agrees with: R t.test(tapply(x, g, mean)).
 * Source: Donner & Klar (2000), Design and Analysis of Cluster Randomization Trials, 79–82.
 */
export function clusterMeans(clusters: readonly Sample[], confidence: number): Estimate | Absent {
  const means = clusters.filter((cluster) => cluster.n > 0).map(mean);
  if (means.length < 3) return absent("too-few-clusters");
  return meanInterval(sampleOf(means), confidence, "cluster-means-t");
}
