import { describe, expect, it } from "vitest";
import { increasingRoot } from "../../../src/statistics/special/increasing-root.ts";
import { relativeError } from "../../relative-error.ts";

describe("increasingRoot", () => {
  it("finds the root from either side, near or far", () => {
    for (const start of [-1000, -3, 3.9, 4, 5, 900]) {
      const root = increasingRoot((x) => Math.atan(x - 4), start, 0.25);
      expect(relativeError(root, 4)).toBeLessThan(1e-14);
    }
  });
});
