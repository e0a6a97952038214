import { describe, expect, it } from "vitest";
import { openqda } from "../../../../src/data/segments/formats/openqda.ts";
import { KNOWN, kept } from "./known-codings.ts";
import { readRows, throughCsv, throughXlsx } from "./through-files.ts";

const HEADER = [
  ...["source", "code category", "created by", "created at"],
  ...["last update", "start pos", "end pos", "selection"],
];

describe("openqda", () => {
  it.each([
    ["CSV", throughCsv],
    ["XLSX", throughXlsx],
  ] as const)("gives back what was written as %s, places and coders included", async (_, through) => {
    const rows = KNOWN.map(({ document, path, coder, start, end, text }) => {
      return [document, path.at(-1)!, coder, "3/31/2026", "", start, end, text];
    });
    const { format, codings, findings } = await through([HEADER, ...rows]);
    expect(format).toBe("openqda");
    const wanted = kept("document", "coder", "start", "end", "text");
    expect(codings).toEqual(wanted.map((coding, i) => ({ ...coding, path: [KNOWN[i]!.path.at(-1)] })));
    expect(findings).toEqual([]);
  });

  it("does not part the name of a code, for OpenQDA writes no path", () => {
    const cells = ["a", "A > B\\C/D", "x", "", "", "1", "2", "t"];
    expect(readRows(openqda, HEADER, [{ cells, row: 2 }]).codings[0]!.path).toEqual(["A > B\\C/D"]);
  });

  it.each([
    ["-5", -5],
    ["1e9", 1e9],
    ["2.5", 2.5],
    ["NaN", Number.NaN],
    ["Infinity", Number.NaN],
    ["0x10", Number.NaN],
    ["p. 4", Number.NaN],
    [" ", undefined],
  ])("hands on the position %j as it is, for whoever knows the text to judge", (start, wanted) => {
    const cells = ["a", "A", "x", "", "", start, "7", "t"];
    const [coding] = readRows(openqda, HEADER, [{ cells, row: 2 }]).codings;
    expect(coding!.start).toEqual(wanted);
    expect(coding!.end).toBe(7);
  });

  it("claims a header by its source, code category and selection, and less where others are missing", () => {
    expect(openqda.recognise(HEADER, {})).toBe(1);
    expect(openqda.recognise(["source", "code category", "selection"], {})).toBe(3 / 8);
    for (const missing of ["source", "code category", "selection"])
      expect(
        openqda.recognise(
          HEADER.filter((name) => name !== missing),
          {},
        ),
        missing,
      ).toBe(0);
  });

  it("reads an export without the columns it can do without", () => {
    const { codings } = readRows(
      openqda,
      ["selection", "source", "code category"],
      [{ cells: ["t", "a", "A"], row: 5 }],
    );
    expect(codings).toEqual([{ document: "a", text: "t", path: ["A"], row: 5 }]);
  });
});
