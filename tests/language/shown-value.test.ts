import { describe, expect, it } from "vitest";
import { InputError } from "../../src/core/input-error.ts";
import { errorSentence } from "../../src/language/error-sentence.ts";
import { catalogueOf } from "../../src/language/index.ts";
import { shownValue } from "../../src/language/shown-value.ts";

describe("shownValue", () => {
  it("leaves what fits, up to 200 characters", () => {
    expect(shownValue("Siti")).toBe("Siti");
    expect(shownValue("a".repeat(200))).toBe("a".repeat(200));
    expect(shownValue("a\u001b")).toBe("a\ufffd");
  });

  it("cuts what is longer, and no character in two", () => {
    expect(shownValue("a".repeat(201))).toBe(`${"a".repeat(200)}…`);
    expect(shownValue("😀".repeat(300))).toBe(`${"😀".repeat(200)}…`);
  });

  it.each(["en", "id"] as const)("makes one short line of an endless value, in %s", (lang) => {
    const error = new InputError("output-is-input", { file: "x".repeat(1_000_000) });
    expect(errorSentence(error, catalogueOf(lang)).length).toBeLessThan(600);
  });
});
