import { describe, expect, it } from "vitest";
import { isOneVariable, variableOf } from "../../../src/analyses/agreement/choose-variable.ts";

/** Units of one coder each, with the code of that number. */
const unitsOf = (...codes: readonly number[]) =>
  codes.map((code) => ({ document: -1, weight: 1, ratings: [[code]] }));
const refusal = (code: string, args: object) => expect.objectContaining({ code, args });

describe("isOneVariable", () => {
  it("is true where nobody gave a unit two codes, ratings missing or not", () => {
    const unit = (...ratings: (number[] | undefined)[]) => ({ document: -1, weight: 1, ratings });
    expect(isOneVariable([unit([1], undefined), unit([2], [2])])).toBe(true);
    expect(isOneVariable([unit([1], [2]), unit([2, 3], [2])])).toBe(false);
    expect(isOneVariable([unit([1], [])])).toBe(false);
  });
});

describe("variableOf", () => {
  it("has categories as first seen, and numbers by their size", () => {
    expect(variableOf(unitsOf(1, 0, 1), ["a", "b"], "nominal", undefined).categories).toEqual(["b", "a"]);
    const { categories, categoryOf, values } = variableOf(
      unitsOf(0, 1, 2),
      ["10", "9", "-1.5"],
      "interval",
      undefined,
    );
    expect(categories).toEqual(["-1.5", "9", "10"]);
    expect([0, 1, 2].map(categoryOf)).toEqual([2, 1, 0]);
    expect(values).toEqual([-1.5, 9, 10]);
  });

  it("has the declared categories in their order, used or not", () => {
    const { categories, categoryOf } = variableOf(unitsOf(0, 1), ["tinggi", "rendah"], "ordinal", [
      "rendah",
      "sedang",
      "tinggi",
    ]);
    expect(categories).toEqual(["rendah", "sedang", "tinggi"]);
    expect([0, 1].map(categoryOf)).toEqual([2, 0]);
  });

  it("has no numbers where the level asks for none", () => {
    expect(variableOf(unitsOf(0), ["1"], "nominal", undefined)).not.toHaveProperty("values");
  });

  it("refuses a code that is not among the declared", () => {
    const told = refusal("missing-category", { value: "b", categories: ["a", "c"] });
    expect(() => variableOf(unitsOf(0, 1), ["a", "b"], "nominal", ["a", "c"])).toThrow(told);
  });

  it.each([
    ["ordinal", "sedang"],
    ["interval", "sedang"],
    ["ratio", "-1"],
    ["interval", "1e3"],
    ["interval", "Infinity"],
    ["interval", "1,5"],
  ] as const)("refuses for the level %s the code %s", (level, value) => {
    const told = refusal("level-needs-numbers", { level, value });
    expect(() => variableOf(unitsOf(0, 1), ["1", value], level, undefined)).toThrow(told);
  });
});
