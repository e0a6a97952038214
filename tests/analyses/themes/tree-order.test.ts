import { describe, expect, it } from "vitest";
import { treeOrder } from "../../../src/analyses/themes/tree-order.ts";

/** Nodes by the index of what they stand under. */
const tree = (...parents: readonly number[]) =>
  parents.map((parent, i) => ({ name: `n${i}`, path: [`n${i}`], parent }));
const asSeen = () => 0;

describe("treeOrder", () => {
  it("puts every theme right before what stands under it, siblings as first seen", () => {
    expect(treeOrder(tree(-1, -1, 0, 1, 0, 2), asSeen)).toEqual([0, 2, 5, 4, 1, 3]);
  });

  it("orders siblings, and never a code out of its theme", () => {
    expect(treeOrder(tree(-1, -1, 0, 1, 0), (a, b) => b - a)).toEqual([1, 3, 0, 4, 2]);
  });

  it("has nothing to order in an empty tree", () => {
    expect(treeOrder([], asSeen)).toEqual([]);
  });

  it("goes down a very deep tree without running out of stack", () => {
    const deep = tree(...Array.from({ length: 100_000 }, (_, i) => i - 1));
    expect(treeOrder(deep, asSeen)).toHaveLength(100_000);
  });
});
