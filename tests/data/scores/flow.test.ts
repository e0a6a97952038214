import { describe, expect, it } from "vitest";
import { count, emptyFlow } from "../../../src/data/scores/flow.ts";

describe("count", () => {
  it("counts a row in its class and in all rows", () => {
    const flow = emptyFlow();
    count(flow, "matched");
    count(flow, "invalid", 3);
    expect(flow).toEqual({
      rows: 4,
      duplicates: 0,
      invalid: 3,
      neither: 0,
      preOnly: 0,
      postOnly: 0,
      matched: 1,
    });
    expect(emptyFlow().rows).toBe(0);
  });
});
