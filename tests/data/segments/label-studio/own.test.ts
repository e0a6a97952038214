import { describe, expect, it } from "vitest";
import { own, ownEntries } from "../../../../src/data/segments/label-studio/own.ts";

describe("own", () => {
  it("gives what an object has itself, also under names of prototypes", () => {
    expect(own({ a: 1 }, "a")).toBe(1);
    expect(own(JSON.parse('{"__proto__": 2}'), "__proto__")).toBe(2);
  });

  it("gives nothing that objects, lists or texts inherit", () => {
    expect(own({}, "constructor")).toBeUndefined();
    expect(own({}, "__proto__")).toBeUndefined();
    for (const value of [[1], "text", 5, null, undefined]) expect(own(value, "length")).toBeUndefined();
  });
});

describe("ownEntries", () => {
  it("lists an object's keys in their order, and nothing of anything else", () => {
    expect(ownEntries({ b: 1, a: 2 })).toEqual([
      ["b", 1],
      ["a", 2],
    ]);
    for (const value of [[1], "text", null, undefined]) expect(ownEntries(value)).toEqual([]);
  });
});
