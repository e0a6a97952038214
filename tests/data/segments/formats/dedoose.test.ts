import { describe, expect, it } from "vitest";
import { dedoose } from "../../../../src/data/segments/formats/dedoose.ts";
import { KNOWN } from "./known-codings.ts";
import { readRows, throughCsv, throughXlsx, type Written } from "./through-files.ts";

const FIXED = [
  ...["Media Title", "Excerpt Range", "Excerpt Creator", "Excerpt Date", "Excerpt Copy"],
  ...["Resource Creator", "Resource Date", "Codes Applied Combined"],
];
const CODES = [...new Set(KNOWN.map(({ path }) => path.join("\\")))];
const HEADER = [
  ...FIXED,
  ...CODES.flatMap((code) => [`Code: ${code} Applied`, `Code: ${code} Weight`]),
  "Peran",
];
const one = (header: readonly string[], ...cells: readonly string[]) =>
  readRows(dedoose, header, [{ cells, row: 2 }]).codings;

/** An excerpt a row, with every code it was given; one that was given none last. */
function excerpts(): Written {
  const rows = KNOWN.map(({ document, start, end, coder, text, path, role }) => [
    ...[document, `${start}-${end}`, coder, "3/31/2026", text, "Ani", "3/30/2026", path.join("\\")],
    ...CODES.flatMap((code) => [code === path.join("\\"), ""]),
    role,
  ]);
  const none = ["Wawancara 2", "0-4", "Ani", "", "=SUM", "", "", "", ...CODES.flatMap(() => [false, ""]), ""];
  return [HEADER, ...rows, none];
}

describe("dedoose", () => {
  it.each([
    ["CSV", throughCsv],
    ["XLSX", throughXlsx],
  ] as const)("gives back what was written as %s, places and descriptors included", async (_, through) => {
    const { format, codings, codes } = await through(excerpts());
    expect(format).toBe("dedoose");
    expect(codings).toEqual([
      ...KNOWN.map(({ informant: _informant, role, ...coding }, i) => ({
        ...coding,
        attributes: new Map([["Peran", role]]),
        row: i + 2,
      })),
      {
        document: "Wawancara 2",
        start: 0,
        end: 4,
        coder: "Ani",
        text: "=SUM",
        path: [],
        row: KNOWN.length + 2,
      },
    ]);
    expect(codes.map((path) => path.join("\\"))).toEqual(CODES);
  });

  it("gives a coding for every code that was applied, also those in Combined that hold a comma", () => {
    const header = [...FIXED, "Code: A, B Applied", "Code: P\\C Applied", "Code: X Applied"];
    const codings = one(header, "m", "1-2", "u", "", "t", "", "", "A, B, P\\C", "True", " TRUE ", "False");
    expect(codings.map(({ path }) => path)).toEqual([["A, B"], ["P", "C"]]);
    expect(codings.every(({ row }) => row === 2)).toBe(true);
  });

  it("does not ask Combined where there is one column of a code", () => {
    const codings = one([...FIXED, "Code: A Applied"], "m", "", "", "", "t", "", "", "B", "False");
    expect(codings.map(({ path }) => path)).toEqual([[]]);
  });

  it("falls back on Combined where no code has a column", () => {
    const codings = one(FIXED, "m", "", "", "", "t", "", "", "P\\C, __proto__,, X ");
    expect(codings.map(({ path }) => path)).toEqual([["P", "C"], ["__proto__"], ["X"]]);
    expect(one(FIXED, "m", "", "", "", "t", "", "", "").map(({ path }) => path)).toEqual([[]]);
  });

  it("takes neither weights nor anything of the excerpt or its medium for a descriptor", () => {
    const header = [
      ...FIXED,
      "Code: A Applied",
      "Code: A Range",
      "Excerpt Memos",
      "Media Type",
      "Jenjang",
      "",
    ];
    const [coding] = one(
      header,
      "m",
      "",
      "",
      "",
      "t",
      "",
      "",
      "",
      "True",
      "1",
      "memo",
      "text",
      " Dasar ",
      "x",
    );
    expect(coding!.attributes).toEqual(new Map([["Jenjang", "Dasar"]]));
  });

  it.each([
    ["12-34", 12, 34],
    [" 12 – 34 ", 12, 34],
    ["-3-5", -3, 5],
    ["34-12", 34, 12],
    ["0:01:02-0:02:00", undefined, undefined],
    ["12", undefined, undefined],
    ["", undefined, undefined],
  ])("reads the range %j", (range, start, end) => {
    const [coding] = one(FIXED, "m", range, "", "", "t", "", "", "A");
    expect([coding!.start, coding!.end]).toEqual([start, end]);
  });

  it("claims a header by its medium and its excerpt", () => {
    expect(dedoose.recognise(HEADER, {})).toBe(1);
    expect(dedoose.recognise(["Media Title", "Excerpt Copy"], {})).toBe(2 / 8);
    expect(dedoose.recognise(["Media Title", "Excerpt"], {})).toBe(0);
  });

  it("reads a header of ten thousand codes and a row that applies all of them in short time", () => {
    const header = [
      ...FIXED,
      ...Array.from({ length: 10_000 }, (_, i) => `Code: ${" ".repeat(50)}${i} Applied`),
    ];
    const cells = ["m", "", "", "", "t", "", "", "", ...Array<string>(10_000).fill("True")];
    const begun = performance.now();
    expect(one(header, ...cells)).toHaveLength(10_000);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
