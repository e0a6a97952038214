import { describe, expect, it } from "vitest";
import { effectiveness } from "../../src/analyses/effectiveness.ts";
import { pairedSampleOf } from "../../src/core/sample.ts";

const scale = { min: 0, max: 100 };

/** The band of one person who starts at 0, so that the post-test is g in percent. */
function bandOf(percent: number, pre = 0): string[] {
  const bands = effectiveness(pairedSampleOf([pre], [pre + ((100 - pre) * percent) / 100]), scale);
  return Object.entries(bands).flatMap(([band, count]) => (count === 1 ? [band] : []));
}

describe("effectiveness", () => {
  it.each([
    [-20, "ineffective"],
    [0, "ineffective"],
    [39.9, "ineffective"],
    [40, "lessEffective"],
    [55.9, "lessEffective"],
    [56, "fairlyEffective"],
    [75.9, "fairlyEffective"],
    [76, "effective"],
    [100, "effective"],
  ])("puts g of %d percent with %s", (percent, band) => {
    expect(bandOf(Math.max(percent, 0))).toEqual(percent < 0 ? ["ineffective"] : [band]);
    if (percent >= 0) expect(bandOf(percent, 50)).toEqual([band]);
  });

  it("puts losses with the lowest band and who stands at the maximum in none", () => {
    const counts = effectiveness(pairedSampleOf([50, 100, 100], [30, 100, 90], [2, 3, 1]), scale);
    expect(counts).toEqual({ ineffective: 2, lessEffective: 0, fairlyEffective: 0, effective: 0 });
  });

  it("decides on decimals as written: 0.56 of 0.1 is 0.056", () => {
    const counts = effectiveness(pairedSampleOf([99.9], [99.956]), scale);
    expect(counts.fairlyEffective).toBe(1);
  });
});
