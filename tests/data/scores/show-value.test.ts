import { describe, expect, it } from "vitest";
import { showValue } from "../../../src/data/scores/show-value.ts";

const ONE = 1;
const SEVERAL = 3;

describe("showValue", () => {
  it("shows a short text that several people share as it is", () => {
    expect(showValue("sakit", SEVERAL)).toBe("sakit");
    expect(showValue("12abc", SEVERAL)).toBe("12abc");
    expect(showValue("x".repeat(24), SEVERAL)).toBe("x".repeat(24));
  });

  it("masks letters that one or two people have: a name may have slipped into the column", () => {
    expect(showValue("Budi Santoso", ONE)).toBe("•••• •••••••");
    expect(showValue("Ánna-2", 2)).toBe("••••-2");
    expect(showValue("101", ONE)).toBe("101");
  });

  it("masks runs of eight digits or more, however many have them: they may be somebody's NIK", () => {
    expect(showValue("3671012345678901", SEVERAL)).toBe(`36${"•".repeat(14)}`);
    expect(showValue("12345678 a 87654321", SEVERAL)).toBe("12•••••• a 87••••••");
    expect(showValue("1234567", ONE)).toBe("1234567");
  });

  it("cuts a long text, after masking it", () => {
    expect(showValue("x".repeat(25), SEVERAL)).toBe(`${"x".repeat(23)}…`);
    expect(showValue("9".repeat(40), ONE)).toBe(`99${"•".repeat(21)}…`);
  });
});
