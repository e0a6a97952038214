import { describe, expect, it } from "vitest";
import { GrowingColumn } from "../../../src/data/scores/growing-column.ts";

describe("GrowingColumn", () => {
  it("keeps what was pushed and set through every growth", () => {
    const column = new GrowingColumn();
    for (let i = 0; i < 5000; i++) column.push(-i);
    column.set(4999, 7);
    column.set(0, -2_147_483_648);
    expect(column.length).toBe(5000);
    expect([0, 1, 1023, 1024, 4998, 4999].map((i) => column.get(i))).toEqual([
      -2_147_483_648, -1, -1023, -1024, -4998, 7,
    ]);
  });
});
