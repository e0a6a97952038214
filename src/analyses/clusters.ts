import { isAbsent } from "../core/reason.ts";
import { differencesOf, type Sample } from "../core/sample.ts";
import type { ScoreTable } from "../data/scores/score-table.ts";
import { pairsByCohort } from "../data/scores/tally.ts";
import { clusterMeans } from "../statistics/cluster-means.ts";
import { intraclassCorrelation } from "../statistics/intraclass-correlation.ts";
import type { GainsGroup } from "./schemas/gains.schema.ts";

/** The differences of each cohort of a group; `undefined` where no cohort column is known. */
export function clustersOf({ columns, tally }: ScoreTable, group?: number): readonly Sample[] | undefined {
  return columns.cohort === undefined ? undefined : pairsByCohort(tally, group).map(differencesOf);
}

/**
 * How alike people trained together are, and the interval of the mean difference that allows for it: each cohort is one
 * observation. `undefined` for fewer than two cohorts.
 */
export function clusterMeansOf(
  clusters: readonly Sample[] | undefined,
  confidence: number,
): GainsGroup["clusterMeans"] {
  if (clusters === undefined || clusters.length < 2) return undefined;
  const alike = intraclassCorrelation(clusters);
  if (isAbsent(alike)) return alike;
  const n = clusters.reduce((sum, cluster) => sum + cluster.n, 0);
  return { ...alike, n, meanDifference: clusterMeans(clusters, confidence) };
}
