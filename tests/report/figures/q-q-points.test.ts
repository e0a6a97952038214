import { describe, expect, it } from "vitest";
import { drawnPoints } from "../../../src/report/figures/q-q-points.ts";

describe("the points of a Q–Q plot", () => {
  it("are all there up to 300; of more, neighbours share their mean, but not at the ends", () => {
    const points = Array.from({ length: 1000 }, (_, i) => ({
      normal: i / 10,
      value: i * i,
      count: 1 + (i % 3),
    }));
    expect(drawnPoints(points.slice(0, 300))).toEqual(points.slice(0, 300));
    const fewer = drawnPoints(points);
    expect(fewer.length).toBeLessThanOrEqual(300);
    expect(fewer.slice(0, 40)).toEqual(points.slice(0, 40));
    expect(fewer.slice(-40)).toEqual(points.slice(-40));
    for (const key of ["normal", "value"] as const) {
      const total = (its: typeof fewer) => its.reduce((sum, point) => sum + point.count * point[key], 0);
      expect(total(fewer)).toBeCloseTo(total(points), 3);
    }
  });
});
