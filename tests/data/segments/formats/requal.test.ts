import { describe, expect, it } from "vitest";
import { requal } from "../../../../src/data/segments/formats/requal.ts";
import { codePoints, KNOWN } from "./known-codings.ts";
import { readRows, throughCsv, throughXlsx } from "./through-files.ts";

/** The columns of 2026 (requal, R/mod_analysis.R). */
const HEADER = [
  ...["doc_name", "doc_id", "segment_start", "segment_end"],
  ...["code_name", "code_id", "segment_text", "user_name"],
];
/** Those of earlier versions. */
const OLDER = [
  ...["code_id", "doc_id", "segment_id", "segment_text", "segment_start", "segment_end"],
  ...["user_id", "user_name", "code_name", "doc_name"],
];

describe("requal", () => {
  it.each([
    ["CSV", throughCsv],
    ["XLSX", throughXlsx],
  ] as const)("gives back what was written as %s, counted as R counts", async (_, through) => {
    const rows = KNOWN.map(({ document, path, coder, start, end, text }) => {
      const [first, last] = [codePoints(document, start) + 1, codePoints(document, end)];
      return [document, 7, first, last, path.at(-1)!, 9, text, coder];
    });
    const { format, codings } = await through([HEADER, ...rows]);
    expect(format).toBe("requal");
    expect(codings).toEqual(
      KNOWN.map(({ document, path, coder, start, end, text }, i) => ({
        ...{ document, coder, text, path: [path.at(-1)], row: i + 2 },
        ...{ start: codePoints(document, start) + 1, end: codePoints(document, end) },
      })),
    );
  });

  it("leaves positions as they are, and says how they are counted", () => {
    const cells = ["d", "1", "1", "5", "A", "1", "Kelas", "u"];
    expect(readRows(requal, HEADER, [{ cells, row: 2 }]).codings[0]).toMatchObject({ start: 1, end: 5 });
    expect(requal.offsets).toBe("one-based");
    const hostile = ["d", "1", "-7", "x", "A", "1", "Kelas", "u"];
    expect(readRows(requal, HEADER, [{ cells: hostile, row: 2 }]).codings[0]).toMatchObject({
      ...{ start: -7, end: Number.NaN },
    });
  });

  it("reads the columns of earlier versions", () => {
    const cells = ["9", "7", "1", "Kelas", "1", "5", "3", "Ani", "praktik", "Wawancara 1"];
    expect(requal.recognise(OLDER, {})).toBe(1);
    expect(readRows(requal, OLDER, [{ cells, row: 2 }]).codings).toEqual([
      { document: "Wawancara 1", text: "Kelas", start: 1, end: 5, path: ["praktik"], coder: "Ani", row: 2 },
    ]);
  });

  it("falls back on ids where names are missing", () => {
    const header = ["segment_start", "segment_end", "segment_text", "code_id", "doc_id", "user_id"];
    expect(requal.recognise(header, {})).toBe(1);
    expect(readRows(requal, header, [{ cells: ["2", "3", "el", "9", "7", "3"], row: 2 }]).codings).toEqual([
      { document: "7", text: "el", start: 2, end: 3, path: ["9"], coder: "3", row: 2 },
    ]);
  });

  it.each(["NA", "", " "])("takes a code_id %j for a memo: a piece that was not coded", (id) => {
    const cells = ["d", "1", "1", "5", "NA", id, "Kelas", "u"];
    const [coding] = readRows(requal, HEADER, [{ cells, row: 2 }]).codings;
    expect(coding!.path).toEqual([]);
  });

  it("takes NA for nothing written", () => {
    const cells = ["NA", "NA", "NA", "NA", "A", "1", "Kelas", "NA"];
    expect(readRows(requal, HEADER, [{ cells, row: 2 }]).codings).toEqual([
      { text: "Kelas", path: ["A"], row: 2 },
    ]);
  });

  it("puts a code under its category where the file has one", () => {
    const cells = ["d", "1", "1", "5", "A", "1", "Kelas", "u", "Tema"];
    const [coding] = readRows(requal, [...HEADER, "category_name"], [{ cells, row: 2 }]).codings;
    expect(coding!.path).toEqual(["Tema", "A"]);
  });

  it("claims no header without positions, text, a code and a document", () => {
    for (const missing of ["segment_start", "segment_end", "segment_text"])
      expect(
        requal.recognise(
          HEADER.filter((name) => name !== missing),
          {},
        ),
        missing,
      ).toBe(0);
    expect(
      requal.recognise(
        HEADER.filter((name) => !name.startsWith("code_")),
        {},
      ),
    ).toBe(0);
    expect(
      requal.recognise(
        HEADER.filter((name) => !name.startsWith("doc_")),
        {},
      ),
    ).toBe(0);
  });
});
