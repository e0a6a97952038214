import { describe, expect, it } from "vitest";
import { categoryOfClass } from "../../src/analyses/category-of-class.ts";

describe("categoryOfClass", () => {
  it.each([
    [1, "high"],
    [0.7, "high"],
    [0.6999, "medium"],
    [0.3, "medium"],
    [0.2999, "low"],
    [0, "low"],
    [-1, "low"],
  ] as const)("puts ⟨g⟩ = %d with %s", (g, band) => {
    expect(categoryOfClass(g)).toBe(band);
  });
});
