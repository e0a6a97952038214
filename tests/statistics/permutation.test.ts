import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { permutations } from "../../src/statistics/permutation.ts";
import { SEEDED } from "../arbitraries.ts";

const drawn = (n: number, count: number, seed = 1) =>
  Array.from(permutations(n, { count, seed }), (order) => Array.from(order));

describe("permutations", () => {
  it("draws as many orders as asked, each of all numbers", () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(5), fc.integer(), (n, count, seed) => {
        const orders = drawn(n, count, seed);
        expect(orders).toHaveLength(count);
        for (const order of orders) {
          expect(order.sort((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, i) => i));
        }
      }),
      SEEDED,
    );
  });

  it("draws each of the 24 orders of four equally often, whatever stood before", () => {
    const counts = new Map<string, number>();
    const afterSame = { times: 0 };
    let before = "";
    for (const order of drawn(4, 48_000)) {
      const key = order.join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (key === before) afterSame.times += 1;
      before = key;
    }
    expect(counts.size).toBe(24);
    const chi = [...counts.values()].reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
    // χ² with 23 degrees of freedom lies below 49.7 in 999 of 1000 cases (R: qchisq(.999, 23)).
    expect(chi).toBeLessThan(49.7);
    // 1 in 24 repeats the order before it: 2000 ± 4 standard deviations of 43.8.
    expect(Math.abs(afterSame.times - 2000)).toBeLessThan(175);
  });

  it("draws the same orders for the same seed, and others for another", () => {
    expect(drawn(20, 3)).toEqual(drawn(20, 3));
    expect(drawn(20, 3, 2)).not.toEqual(drawn(20, 3));
  });

  it("draws these very orders on every version of Node", () => {
    expect(drawn(6, 3, 20_261_124).map((order) => order.join(""))).toEqual(["430251", "013254", "523140"]);
  });

  it("refuses sizes and seeds that are not whole", () => {
    expect(() => drawn(0.5, 1)).toThrow(
      new RangeError("permutations requires whole numbers of 0 or more, got 0.5"),
    );
    expect(() => drawn(3, -1)).toThrow(RangeError);
    expect(() => drawn(3, 1, 0.5)).toThrow(new RangeError("permutations requires a whole seed, got 0.5"));
  });
});
