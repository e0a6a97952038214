import { describe, expect, it } from "vitest";
import { CodeTree } from "../../../src/data/segments/code-tree.ts";

describe("CodeTree", () => {
  it("makes themes as soon as a code under them is there", () => {
    const tree = new CodeTree();
    expect(tree.of(["T", "a", "b"])).toBe(2);
    expect(tree.of(["T", "c"])).toBe(3);
    expect(tree.of(["T"])).toBe(0);
    expect(tree.nodes).toEqual([
      { name: "T", path: ["T"], parent: -1 },
      { name: "a", path: ["T", "a"], parent: 0 },
      { name: "b", path: ["T", "a", "b"], parent: 1 },
      { name: "c", path: ["T", "c"], parent: 0 },
    ]);
  });

  it("tells codes of one name under two themes apart, and knows them again", () => {
    const tree = new CodeTree();
    const paths = [["T", "a"], ["U", "a"], ["a"], ["T>a"], ["__proto__"], ["__proto__", "constructor"]];
    const numbers = paths.map((path) => tree.of(path));
    expect(new Set(numbers).size).toBe(paths.length);
    expect(paths.map((path) => tree.of([...path]))).toEqual(numbers);
    for (const [i, path] of paths.entries()) expect(tree.nodes[numbers[i]!]!.path).toEqual(path);
  });

  it("keeps its own paths when the list it was given changes", () => {
    const tree = new CodeTree();
    const path = ["T", "a"];
    tree.of(path);
    path[1] = "b";
    expect(tree.nodes.map(({ path: its }) => its)).toEqual([["T"], ["T", "a"]]);
  });
});
