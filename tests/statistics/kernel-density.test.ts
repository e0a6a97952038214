import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/sample.ts";
import { kernelDensity, silvermanBandwidth } from "../../src/statistics/kernel-density.ts";
import { relativeError } from "../relative-error.ts";

const { sets } = JSON.parse(readFileSync(new URL("../oracles/density.json", import.meta.url), "utf8")) as {
  sets: {
    set: string;
    values: number[];
    bandwidth: number;
    at: number[];
    exact: number[];
    binned: number[];
  }[];
};

describe("the bandwidth of Silverman", () => {
  it("is that of R's bw.nrd0", () => {
    expect(sets).toHaveLength(5);
    for (const { set, values, bandwidth } of sets)
      expect(relativeError(silvermanBandwidth(sampleOf(values)) as number, bandwidth), set).toBeLessThan(
        1e-13,
      );
  });

  it("does not exist for one person, or where all are the same", () => {
    expect(silvermanBandwidth(sampleOf([5]))).toEqual({ reason: "too-few-pairs" });
    expect(silvermanBandwidth(sampleOf([5], [9]))).toEqual({ reason: "no-variation" });
  });
});

describe("the kernel density", () => {
  it("is the mean of R's dnorm, and R's density within a thousandth of its height", () => {
    for (const { set, values, bandwidth, at, exact, binned } of sets) {
      const height = Math.max(...exact);
      for (const [i, x] of at.entries()) {
        const density = kernelDensity(sampleOf(values), bandwidth, x);
        expect(relativeError(density, exact[i]!), set).toBeLessThan(1e-12);
        expect(Math.abs(density - binned[i]!) / height, set).toBeLessThan(1e-3);
      }
    }
  });

  it("counts who has the same score", () => {
    const [counted, listed] = [sampleOf([1, 4], [3, 1]), sampleOf([1, 1, 1, 4])];
    expect(kernelDensity(counted, 2, 0.5)).toBe(kernelDensity(listed, 2, 0.5));
  });

  it("needs somebody, and a width", () => {
    expect(() => kernelDensity(sampleOf([]), 1, 0)).toThrow("kernelDensity requires at least one value");
    expect(() => kernelDensity(sampleOf([1]), 0, 0)).toThrow("a bandwidth above 0, got 0");
  });
});
