import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { differencesOf, sampleOf } from "../../src/core/sample.ts";
import { clusterMeans } from "../../src/statistics/cluster-means.ts";
import { oracleCases } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

const oracle = JSON.parse(readFileSync(new URL("../oracles/parametric.json", import.meta.url), "utf8")) as {
  clusters: Record<string, { mean: number; low: number; high: number }>;
};

describe("clusterMeans", () => {
  for (const [name, want] of Object.entries(oracle.clusters)) {
    it(`agrees with R's t.test on the cluster means of ${name} to 1e-12`, () => {
      const groups = oracleCases.filter((c) => c.name === name && c.level !== undefined);
      const { estimate, interval } = present(
        clusterMeans(
          groups.map(({ pairs }) => differencesOf(pairs)),
          0.95,
        ),
      );
      expect(relativeError(estimate, want.mean)).toBeLessThan(1e-12);
      expect(relativeError(interval!.low!, want.low)).toBeLessThan(1e-12);
      expect(relativeError(interval!.high!, want.high)).toBeLessThan(1e-12);
      expect(interval!.method).toBe("cluster-means-t");
    });
  }

  it("gives every cluster the same weight, whatever its size", () => {
    const clusters = [sampleOf([1], [100]), sampleOf([2]), sampleOf([6])];
    expect(present(clusterMeans(clusters, 0.95)).estimate).toBe(3);
  });

  it("needs three clusters with people", () => {
    expect(clusterMeans([sampleOf([1]), sampleOf([2]), sampleOf([])], 0.95)).toEqual({
      reason: "too-few-clusters",
    });
  });

  it("has no interval where all cluster means are equal", () => {
    const clusters = [sampleOf([1, 3]), sampleOf([2]), sampleOf([0, 4])];
    expect(clusterMeans(clusters, 0.95)).toEqual({ estimate: 2, reason: "no-variation" });
  });
});
