import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownCell } from "../../src/checks/shown-cell.ts";

describe("a cell as a finding shows it", () => {
  it("keeps what says nothing of a person, shortened", () => {
    expect(shownCell(" 102 ", undefined)).toBe("102");
    expect(shownCell("x".repeat(40), undefined)).toBe("x".repeat(40));
    expect(shownCell("x".repeat(500), undefined)).toBe(`${"x".repeat(39)}…`);
  });

  it("masks identifiers within it, and all but the first character where the column is a person's", () => {
    expect(shownCell("3604124101900001", undefined)).toBe("36••••••••••••••");
    expect(shownCell("surel siti@contoh.id", undefined)).toBe("surel •••@•••");
    expect(shownCell("Siti Aminah", { isSecret: true })).toBe("S••• ••••••");
    expect(shownCell("D-001", { isSecret: true })).toBe("D-•••");
  });

  it("never shows more than three digits in a row of a long number, wherever the cut falls", () => {
    const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 16, maxLength: 16 });
    const text = fc.string({ unit: fc.constantFrom("a", " "), maxLength: 60 });
    fc.assert(
      fc.property(text, digits, text, (before, number, after) => {
        expect(shownCell(`${before} ${number} ${after}`, undefined)).not.toMatch(/\d{3}/);
      }),
    );
  });
});
