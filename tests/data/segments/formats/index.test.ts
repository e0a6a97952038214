import { describe, expect, it } from "vitest";
import { TABLE_FORMATS } from "../../../../src/data/segments/formats/index.ts";
import { Gathered } from "../gathered.ts";
import { readRows } from "./through-files.ts";

/** What each program writes, as far as it always does. */
const HEADERS: readonly (readonly [format: string, header: readonly string[]])[] = [
  ["qualcoder-report", ["File", "Coder", "Coded", "Id", "Codename", "Coded_Memo", "Category", "Category"]],
  ["qualcoder-report", ["Case", "Filename", "Coder", "Coded", "Id", "Codename", "Coded_Memo", "CaseVar_tag"]],
  [
    "qualcoder-segments",
    ["caseid", "case name", "fileid", "file name", "pos0", "pos1", "text", "code", "tag"],
  ],
  [
    "dedoose",
    [
      ...[
        "Media Title",
        "Excerpt Range",
        "Excerpt Creator",
        "Excerpt Date",
        "Excerpt Copy",
        "Resource Creator",
      ],
      ...["Resource Date", "Codes Applied Combined", "Code: A\\B Applied", "Code: A\\B Weight"],
    ],
  ],
  [
    "requal",
    [
      ...["doc_name", "doc_id", "segment_start", "segment_end"],
      ...["code_name", "code_id", "segment_text", "user_name"],
    ],
  ],
  [
    "openqda",
    [
      ...["source", "code category", "created by", "created at"],
      ...["last update", "start pos", "end pos", "selection"],
    ],
  ],
  [
    "maxqda",
    [
      ...["Color", "Comment", "Document group", "Document name", "Code", "Beginning", "End", "Weight score"],
      ...["Segment", "Modified by", "Modified", "Created by", "Created", "Area", "Coverage %"],
    ],
  ],
  ["taguette", ["id", "document", "tag", "content"]],
];

const particular = TABLE_FORMATS.filter(({ name }) => name !== "csv");

describe("TABLE_FORMATS", () => {
  it("has every format once, and this test a header of each", () => {
    const names = particular.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual([...new Set(HEADERS.map(([name]) => name))]);
  });

  it.each(HEADERS)("lets only one format claim the header of %s, and wholly", (name, header) => {
    const claims = particular.flatMap((format) => {
      const share = format.recognise(header, {});
      return share > 0 ? [[format.name, share]] : [];
    });
    expect(claims).toEqual([[name, 1]]);
  });

  it("leaves tables of one's own to our own format", () => {
    for (const header of [
      ["dokumen", "informan", "kode", "kutipan", "pengode"],
      ["document", "informant", "text", "code", "coder", "start", "end"],
      ["segment", "coder", "code"],
      ["ID", "Pre", "Post"],
      [],
      ["__proto__", "constructor"],
    ])
      for (const format of particular) expect(format.recognise(header, {}), format.name).toBe(0);
  });

  it.each(HEADERS)(
    "reads a row of blanks and one of hostile cells in %s without a stumble",
    (name, header) => {
      const format = particular.find((its) => its.name === name)!;
      const hostile = ["__proto__", "=HYPERLINK(1)", "\u0000", "1e308", "-0", "😀", "\\\\\\", " > > "];
      const rows = [
        header.map(() => ""),
        ...hostile.map((cell) => header.map(() => cell)),
        header.map((_, i) => hostile[i % hostile.length]!),
      ];
      const { codings } = readRows(
        format,
        header,
        rows.map((cells, i) => ({ cells, row: i + 2 })),
      );
      expect(new Set(codings.map(({ row }) => row))).toEqual(new Set(rows.map((_, i) => i + 2)));
      expect(codings.find(({ row }) => row === 2)).toEqual({ path: [], row: 2 });
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    },
  );

  it.each(HEADERS)("keeps the white space around a quote of %s, and trims all else", (name, header) => {
    const format = particular.find((its) => its.name === name)!;
    const [coding] = readRows(format, header, [{ cells: header.map(() => " q\n"), row: 2 }]).codings;
    const { text, row: _row, attributes, ...others } = coding!;
    expect(text).toBe(" q\n");
    const texts = [...(attributes?.values() ?? []), ...Object.values(others).flat()];
    expect(texts.filter((value) => typeof value === "string" && value !== "q")).toEqual([]);
  });

  it.each(HEADERS)("reads a million characters in every cell of %s in short time", (name, header) => {
    const format = particular.find((its) => its.name === name)!;
    const begun = performance.now();
    for (const piece of ["a", " > ", "\\", ",", "1", "-", " "]) {
      const cell = `1${piece.repeat(1_000_000 / piece.length)}b`;
      readRows(format, header, [{ cells: header.map(() => cell), row: 2 }]);
      format.recognise([...header, cell], {});
      format.reader([...header, `Code: ${cell}`], { file: "a.csv", options: {}, sink: new Gathered() });
    }
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
