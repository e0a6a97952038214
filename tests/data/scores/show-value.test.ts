import { describe, expect, it } from "vitest";
import { showValue } from "../../../src/data/scores/show-value.ts";

describe("showValue", () => {
  it("shows a short text as it is", () => {
    expect(showValue("12abc")).toBe("12abc");
    expect(showValue("1234567")).toBe("1234567");
    expect(showValue("x".repeat(24))).toBe("x".repeat(24));
  });

  it("masks runs of eight digits or more: they may be somebody's NIK", () => {
    expect(showValue("3671012345678901")).toBe(`36${"•".repeat(14)}`);
    expect(showValue("12345678 a 87654321")).toBe("12•••••• a 87••••••");
  });

  it("cuts a long text, after masking it", () => {
    expect(showValue("x".repeat(25))).toBe(`${"x".repeat(23)}…`);
    expect(showValue("9".repeat(40))).toBe(`99${"•".repeat(21)}…`);
  });
});
