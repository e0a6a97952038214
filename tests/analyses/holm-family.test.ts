import { describe, expect, it } from "vitest";
import { holmFamily } from "../../src/analyses/holm-family.ts";

describe("holmFamily", () => {
  it("adjusts over the tests that have a p, and leaves the others where they stand", () => {
    // By hand: of two p values the smaller is doubled.
    expect(holmFamily([undefined, 0.03, undefined, 0.01])).toEqual([undefined, 0.03, undefined, 0.02]);
  });

  it("keeps a p of 0, which is one", () => {
    expect(holmFamily([0, undefined])).toEqual([0, undefined]);
  });

  it("is empty where nothing was tested", () => {
    expect(holmFamily([])).toEqual([]);
    expect(holmFamily([undefined])).toEqual([undefined]);
  });
});
