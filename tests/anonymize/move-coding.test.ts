import { describe, expect, it } from "vitest";
import { CodingMover } from "../../src/anonymize/move-coding.ts";
import { replaceIn } from "../../src/anonymize/moved-text.ts";

// In code units: 😊 0–2, Siti 3–7, "baik" 8–12, 😊 13–15, "ya" 16–18. In characters: Siti 2–6, "baik" 7–11, "ya" 14–16.
const before = "😊 Siti baik 😊 ya";
const after = replaceIn(before, [{ start: 3, end: 7, mark: "[P-X]" }]);
const transcript = { before, after };
const cells = (start: string, end: string, quote: string, length = "") => ({ start, end, quote, length });

describe("CodingMover", () => {
  it.each([
    ["utf16", cells("8", "12", "baik", "18"), { start: "9", end: "13", quote: "baik", length: "19" }],
    ["utf16", cells("16.0", "18,0", "ya"), { start: "17", end: "19", quote: "ya", length: "" }],
    ["codepoint", cells("7", "11", "baik", "16"), { start: "8", end: "12", quote: "baik", length: "17" }],
    ["codepoint", cells("14", "16", "ya"), { start: "15", end: "17", quote: "ya", length: "" }],
    // Half of a name becomes the whole mark.
    ["utf16", cells("5", "12", "ti baik"), { start: "3", end: "13", quote: "[P-X] baik", length: "" }],
    // A quote alone is looked for, and cut anew where it stands once.
    ["utf16", cells("", "", "Siti baik"), { start: "", end: "", quote: "[P-X] baik", length: "" }],
    ["utf16", cells("", "", "😊"), { start: "", end: "", quote: undefined, length: "" }],
    // What is no stretch of text stays none: backwards, behind the end, not a number.
    ["utf16", cells("12", "8", "x"), { start: "13", end: "9", quote: undefined, length: "" }],
    ["utf16", cells("6", "4", "x"), { start: "3", end: "3", quote: undefined, length: "" }],
    ["utf16", cells("16", "30", "x"), { start: "17", end: "31", quote: undefined, length: "" }],
    ["utf16", cells("a", "8", "x"), { start: "a", end: "8", quote: undefined, length: "" }],
    // A quote that is not what stands there is not made so.
    ["utf16", cells("8", "12", "buruk"), { start: "9", end: "13", quote: undefined, length: "" }],
  ] as const)("moves with %s: %o", (offsets, coding, want) => {
    expect(new CodingMover(offsets).move(coding, transcript)).toEqual(want);
  });
});
