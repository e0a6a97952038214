import { describe, expect, it } from "vitest";
import { clusterMeansOf, clustersOf } from "../../src/analyses/clusters.ts";
import { sampleOf } from "../../src/core/sample.ts";
import { relativeError } from "../relative-error.ts";
import { study } from "../study.ts";

const differences = { a: [5, 8, 6, 7], b: [12, 15, 11, 13], c: [1, 3, 2, 9, 4, 6] };

const csv = `id,Angkatan,pre,post\n${Object.entries(differences)
  .flatMap(([cohort, ds]) => ds.map((d, i) => `${cohort}${i},${cohort},${50 + i},${50 + i + d}\n`))
  .join("")}`;

describe("clusterMeansOf", () => {
  it("agrees with R's aov and with t.test on the cohort means", async () => {
    const found = clusterMeansOf(clustersOf(await study(csv)), 0.95);
    if (found === undefined || !("icc" in found) || !("estimate" in found.meanDifference))
      throw new Error("absent");
    // R 4: a <- anova(lm(d ~ g)); ms <- a[["Mean Sq"]]; n0 <- (N - sum(n^2)/N)/(G - 1)
    // (ms[1] - ms[2])/(ms[1] + (n0 - 1) * ms[2]); 1 + (N/G - 1) * icc; t.test(tapply(d, g, mean))
    const { estimate, interval } = found.meanDifference;
    const got = [found.icc, found.designEffect, estimate, interval!.low!, interval!.high!];
    const oracle = [
      0.7832867052657301, 3.87205125264101, 7.805555555555555, -3.219303761020782, 18.83041487213192,
    ];
    for (const [i, want] of oracle.entries()) expect(relativeError(got[i]!, want)).toBeLessThan(1e-12);
    expect(found).toMatchObject({ clusters: 3, n: 14 });
  });

  it("leaves people without a cohort or a pair out", async () => {
    const table = await study(`${csv}x,,50,90\ny,a,50,\n`);
    expect(clustersOf(table)!.map(({ n }) => n)).toEqual([4, 4, 6]);
  });

  it("is not there without a cohort column, or with one cohort", async () => {
    expect(clustersOf(await study("id,pre,post\na,1,2\nb,3,5\n"))).toBeUndefined();
    expect(clusterMeansOf(undefined, 0.95)).toBeUndefined();
    expect(clusterMeansOf([sampleOf([1, 2, 3])], 0.95)).toBeUndefined();
    expect(clustersOf(await study(csv, { cohort: false }))).toBeUndefined();
  });

  it("gives the ICC of two cohorts without an interval of their means", () => {
    expect(clusterMeansOf([sampleOf([1, 2]), sampleOf([4, 5])], 0.95)).toMatchObject({
      clusters: 2,
      meanDifference: { reason: "too-few-clusters" },
    });
  });
});
