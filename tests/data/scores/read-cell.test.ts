import { describe, expect, it } from "vitest";
import { decideDecimalSign } from "../../../src/data/scores/decimal-sign.ts";
import { MISSING_TOKENS, readCell } from "../../../src/data/scores/read-cell.ts";

const missing = new Set(MISSING_TOKENS);

/** Reads a column as the reader does: the sign is decided from all its cells. */
function readColumn(texts: readonly string[], delimiter = ",") {
  const decision = decideDecimalSign(
    texts.filter((text) => text !== "" && !missing.has(text)),
    delimiter,
  );
  return texts.map((text) => {
    const reading = readCell(text, missing, decision);
    if (reading.kind === "score")
      return reading.outOf === undefined ? reading.value : [reading.value, reading.outOf];
    return reading.kind === "missing" ? "missing" : reading.rule;
  });
}

describe("the cells of a column", () => {
  it.each([
    ["whole numbers", ["70", "0", "100", "+5", "-5", "−5"], ",", [70, 0, 100, 5, -5, -5]],
    ["a decimal point", ["70.5", "80", ".5", "7."], ",", [70.5, 80, 0.5, 7]],
    ["a decimal comma", ["70,5", "80", ",5", "7,"], ";", [70.5, 80, 0.5, 7]],
    ["a decimal comma that settles 1,500", ["55,5", "1,500"], ";", [55.5, 1.5]],
    ["a decimal point that makes 1,500 thousands", ["55.5", "1,500"], ",", [55.5, 1500]],
    ["thousands by point and decimal comma", ["1.234,5", "10"], ";", [1234.5, 10]],
    ["thousands by comma and decimal point", ["1,234.5", "10"], ",", [1234.5, 10]],
    ["nothing that settles 1,500", ["70", "1,500"], ",", [70, "ambiguous-number"]],
    ["nothing that settles 1.500 between semicolons", ["70", "1.500"], ";", [70, "ambiguous-number"]],
    ["three decimals after a point between commas", ["12.345", "70"], ",", [12.345, 70]],
    ["a leading zero, which can only be a fraction", ["0,125", "70"], ";", [0.125, 70]],
    ["both signs, each read by its own", ["55,5", "55.5", "1,500"], ",", [55.5, 55.5, "ambiguous-number"]],
    [
      "scores out of a maximum",
      ["80 / 100", "80/100", "80,5 / 100"],
      ";",
      [
        [80, 100],
        [80, 100],
        [80.5, 100],
      ],
    ],
    ["exponents", ["1e2", "5E-1"], ",", [100, 0.5]],
    [
      "missing tokens",
      ["", "-", "NA", "–", "#N/A", "n/a"],
      ",",
      ["missing", "missing", "missing", "missing", "missing", "missing"],
    ],
    [
      "spreadsheet errors",
      ["#DIV/0!", "#REF!", "####"],
      ",",
      ["spreadsheet-error", "spreadsheet-error", "spreadsheet-error"],
    ],
    [
      "what is no number",
      ["12abc", "85%", "0x10", "Infinity", "1 2", "5-3", "1.2.3", "/", "80/", "--5", "sakit"],
      ",",
      Array(11).fill("not-a-number"),
    ],
  ])("read %s", (_what, texts, delimiter, wanted) => {
    expect(readColumn(texts, delimiter)).toEqual(wanted);
  });

  it("read NBSP and white space around as nothing once trimmed", () => {
    expect(readColumn(["\u00a070 ".trim()])).toEqual([70]);
  });

  it("take tokens named by the user instead of the usual ones", () => {
    const own = new Set(["sakit"]);
    const decision = decideDecimalSign(["70"], ",");
    expect(readCell("sakit", own, decision)).toEqual({ kind: "missing" });
    expect(readCell("-", own, decision)).toEqual({ kind: "invalid", rule: "not-a-number" });
    expect(readCell("", own, decision)).toEqual({ kind: "missing" });
  });

  it("give long hostile text an answer at once", () => {
    const started = performance.now();
    for (const text of [
      `${"1,".repeat(200_000)}x`,
      `${"9".repeat(400_000)}.`,
      `${"(".repeat(100_000)}/`,
      " /".repeat(100_000),
    ]) {
      expect(["not-a-number", "score", "ambiguous-number"]).toContain(
        ((reading) => (reading.kind === "invalid" ? reading.rule : reading.kind))(
          readCell(text, missing, decideDecimalSign([text], ",")),
        ),
      );
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
