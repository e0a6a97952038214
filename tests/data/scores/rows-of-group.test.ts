import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsOfGroup } from "../../../src/data/scores/rows-of-group.ts";

describe("rowsOfGroup", () => {
  it("finds the rows of any group, and none of one that is not there", () => {
    const groups = fc.array(fc.integer({ min: -1, max: 5 }));
    fc.assert(
      fc.property(groups, fc.integer({ min: -1, max: 6 }), (all, group) => {
        const sorted = Int32Array.from(all).sort();
        const { from, to } = rowsOfGroup(sorted, group);
        expect([...sorted.slice(from, to)]).toEqual(all.filter((its) => its === group));
        expect(from).toBeLessThanOrEqual(to);
      }),
    );
  });

  it("is everybody where no group is meant, those without a group too", () => {
    expect(rowsOfGroup(Int32Array.of(-1, 0, 0), undefined)).toEqual({ from: 0, to: 3 });
  });
});
