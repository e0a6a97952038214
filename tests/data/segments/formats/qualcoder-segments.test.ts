import { describe, expect, it } from "vitest";
import { qualcoderSegments } from "../../../../src/data/segments/formats/qualcoder-segments.ts";
import { codePoints, KNOWN } from "./known-codings.ts";
import { readRows, throughCsv, throughXlsx, type Written } from "./through-files.ts";

const FIXED = ["caseid", "case name", "fileid", "file name", "pos0", "pos1", "text"];
const CODES = [...new Set(KNOWN.map(({ path }) => path.at(-1)!))];

/** One row for each piece of text, whoever coded it: the report does not tell coders apart. */
const PIECES = KNOWN.filter(({ document, start }, i) => {
  return KNOWN.findIndex((other) => other.document === document && other.start === start) === i;
});

function report(): Written {
  const rows = PIECES.map(({ document, informant, start, end, text, path }) => [
    ...[3, informant, 1, document, codePoints(document, start), codePoints(document, end), text],
    ...CODES.map((code) => Number(code === path.at(-1))),
  ]);
  return [[...FIXED, ...CODES], ...rows];
}

describe("qualcoderSegments", () => {
  it.each([
    ["CSV", throughCsv],
    ["XLSX", throughXlsx],
  ] as const)("gives back what was written as %s, counted in code points", async (_, through) => {
    const { format, codings, codes } = await through(report());
    expect(format).toBe("qualcoder-segments");
    expect(qualcoderSegments.offsets).toBe("codepoint");
    expect(codings).toEqual(
      PIECES.map(({ document, informant, start, end, text, path }, i) => ({
        ...{ document, informant, text, path: [path.at(-1)], row: i + 2 },
        ...{ start: codePoints(document, start), end: codePoints(document, end) },
      })),
    );
    expect(codes).toEqual(CODES.map((code) => [code]));
    // Otherwise nothing here would show which unit it is.
    expect(PIECES.some(({ document, start }) => codePoints(document, start) !== start)).toBe(true);
  });

  it("gives a coding for each 1 in a row, and one without a code where there is none", () => {
    const header = [...FIXED, "A", "__proto__", "C"];
    const paths = (...marks: readonly string[]) =>
      readRows(qualcoderSegments, header, [
        { cells: ["3", "G01", "1", "f", "0", "5", "t", ...marks], row: 9 },
      ]).codings.map(({ path }) => path);
    expect(paths("1", "1.0", "0")).toEqual([["A"], ["__proto__"]]);
    expect(paths("0", "", "2")).toEqual([[]]);
  });

  it("names no informant where there are no cases", () => {
    const cells = ["-1", "none", "1", "f", "0", "5", "t", "1"];
    const [coding] = readRows(qualcoderSegments, [...FIXED, "A"], [{ cells, row: 2 }]).codings;
    expect(coding).not.toHaveProperty("informant");
    expect(coding).not.toHaveProperty("coder");
  });

  it("takes a second column of one name for a code", () => {
    const cells = ["3", "G01", "1", "f", "0", "5", "t", "1"];
    const [coding] = readRows(qualcoderSegments, [...FIXED, "text"], [{ cells, row: 2 }]).codings;
    expect(coding).toMatchObject({ text: "t", path: ["text"] });
  });

  it("claims no header without a file, positions or text", () => {
    expect(qualcoderSegments.recognise([...FIXED, "A"], {})).toBe(1);
    for (const missing of ["file name", "pos0", "pos1", "text"])
      expect(
        qualcoderSegments.recognise(
          FIXED.filter((name) => name !== missing),
          {},
        ),
        missing,
      ).toBe(0);
  });
});
