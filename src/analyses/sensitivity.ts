import { absent } from "../core/reason.ts";
import type { Sample } from "../core/sample.ts";
import { describe } from "../statistics/five-numbers.ts";
import { pratt } from "../statistics/pratt.ts";
import { signTest } from "../statistics/sign-test.ts";
import { normalSignedRankP } from "../statistics/signed-rank-normal.ts";
import { signedRanks } from "../statistics/signed-ranks.ts";
import { clusterMeansOf } from "./clusters.ts";
import type { CompareGroup } from "./schemas/compare.schema.ts";

/**
 * Would another reasonable method say the same? Pratt's and the normal signed-rank p, the sign test, the means of
 * everybody available (no test: the samples overlap), and the interval from cohort means.
 * @param clusters the differences of each cohort; `undefined` where no cohort is known
 */
export function sensitivityOf(
  differences: Sample,
  confidence: number,
  {
    available,
    clusters,
  }: {
    readonly available: { readonly pre: Sample; readonly post: Sample };
    readonly clusters?: readonly Sample[] | undefined;
  },
): CompareGroup["sensitivity"] {
  const clusterMeans = clusterMeansOf(clusters, confidence);
  const ranks = signedRanks(differences, "wilcoxon");
  return {
    pratt: pratt(differences),
    sign: signTest(differences),
    wilcoxonNormal:
      ranks.ranks.length === 0 ? absent("no-non-zero-differences") : { p: normalSignedRankP(ranks) },
    availableCases: { pre: describe(available.pre), post: describe(available.post) },
    ...(clusterMeans === undefined ? {} : { clusterMeans }),
  };
}
