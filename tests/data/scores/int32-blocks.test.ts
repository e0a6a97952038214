import { describe, expect, it } from "vitest";
import { Int32Blocks } from "../../../src/data/scores/int32-blocks.ts";

describe("Int32Blocks", () => {
  it("gives back what was pushed, over the edges of its blocks", () => {
    const column = new Int32Blocks();
    const n = 200_000;
    for (let i = 0; i < n; i++) column.push(i % 2 === 0 ? i : -i);
    let wrong = 0;
    for (let i = 0; i < n; i++) if (column.get(i) !== (i % 2 === 0 ? i : 0 - i)) wrong += 1;
    expect([column.length, wrong]).toEqual([n, 0]);
  });
});
