import { describe, expect, it } from "vitest";
import { qualcoderReport } from "../../../../src/data/segments/formats/qualcoder-report.ts";
import { KNOWN, kept } from "./known-codings.ts";
import { readRows, throughCsv, throughXlsx, type Written } from "./through-files.ts";

const OF_FILE = ["File", "Coder", "Coded", "Id", "Codename", "Coded_Memo"];
const OF_CASE = ["Case", "Filename", ...OF_FILE.slice(1)];
const one = (header: readonly string[], ...cells: readonly string[]) =>
  readRows(qualcoderReport, header, [{ cells, row: 2 }]).codings[0]!;

/** As QualCoder writes its workbooks: every row as wide as the deepest code, themes from the nearest outwards. */
function report(by: "File" | "Case"): Written {
  const depth = Math.max(...KNOWN.map(({ path }) => path.length - 1));
  const header = [
    ...(by === "Case" ? OF_CASE : OF_FILE),
    ...Array<string>(depth).fill("Category"),
    ...(by === "Case" ? ["CaseVar_peran"] : ["FileVar_peran"]),
  ];
  const rows = KNOWN.map(({ document, informant, coder, text, path, role }, i) => {
    const themes = path.slice(0, -1).reverse();
    return [
      ...(by === "Case" ? [informant, document] : [document]),
      ...[coder, text, `ctid:${i}`, path.at(-1)!, ""],
      ...Array.from({ length: depth }, (_, at) => themes[at] ?? ""),
      role,
    ];
  });
  return [header, ...rows];
}

describe("qualcoderReport", () => {
  it.each([
    ["CSV", throughCsv],
    ["XLSX", throughXlsx],
  ] as const)("gives back what was written of cases as %s", async (_, through) => {
    const { format, codings } = await through(report("Case"));
    expect(format).toBe("qualcoder-report");
    expect(codings).toEqual(
      kept("document", "informant", "coder", "text", "path").map((coding, i) => ({
        ...coding,
        attributes: new Map([["peran", KNOWN[i]!.role]]),
      })),
    );
  });

  it.each([
    ["CSV", throughCsv],
    ["XLSX", throughXlsx],
  ] as const)(
    "gives back what was written of files as %s, where nobody is named an informant",
    async (_, through) => {
      const { format, codings } = await through(report("File"));
      expect(format).toBe("qualcoder-report");
      expect(codings).toEqual(
        kept("document", "coder", "text", "path").map((coding, i) => ({
          ...coding,
          attributes: new Map([["peran", KNOWN[i]!.role]]),
        })),
      );
    },
  );

  it("reads themes from the nearest outwards", () => {
    const header = [...OF_FILE, "Category", "Category", "Category"];
    const coding = one(header, "f", "Ani", "kutipan", "ctid:1", "kunjungan", "", "Pendampingan", "Tema", "");
    expect(coding.path).toEqual(["Tema", "Pendampingan", "kunjungan"]);
  });

  it("finds its way in a CSV row that has no cells for the themes its code lacks", () => {
    const header = [...OF_FILE, "Category", "Category", "FileVar_jenjang", "FileVar_peran"];
    const short = one(header, "f", "Ani", "kutipan", "ctid:1", "kunjungan", "", "Tema", "Dasar", "Guru");
    expect(short.path).toEqual(["Tema", "kunjungan"]);
    expect(short.attributes).toEqual(
      new Map([
        ["jenjang", "Dasar"],
        ["peran", "Guru"],
      ]),
    );
    const none = one(header, "f", "Ani", "kutipan", "ctid:1", "kunjungan", "", "Dasar", "");
    expect(none.path).toEqual(["kunjungan"]);
    expect(none.attributes).toEqual(new Map([["jenjang", "Dasar"]]));
  });

  it("lets the case's variable count where the file has one of the same name", () => {
    const header = [...OF_CASE, "FileVar_peran", "CaseVar_peran", "CaseVar_", "FileVar___proto__"];
    const cells = ["G01", "f", "Ani", "t", "ctid:1", "A", ""];
    expect(one(header, ...cells, "berkas", "Guru", "x", "y").attributes).toEqual(
      new Map([
        ["peran", "Guru"],
        ["__proto__", "y"],
      ]),
    );
    expect(one(header, ...cells, "berkas", "", "", "").attributes).toEqual(new Map([["peran", "berkas"]]));
  });

  it("takes no quote from codings of pictures and sound", () => {
    for (const [id, coded] of [
      ["imid:4", "image"],
      ["avid:5", "a/v"],
    ] as const)
      expect(one(OF_FILE, "f", "Ani", coded, id, "A", "")).toEqual({
        ...{ document: "f", coder: "Ani", path: ["A"], row: 2 },
      });
  });

  it("reads a row without a code as a piece that was not coded", () => {
    expect(one([...OF_FILE, "Category"], "f", "Ani", "t", "ctid:1", " ", "", "Tema").path).toEqual([]);
  });

  it("claims a header of files or cases, also of versions without memos", () => {
    for (const header of [OF_FILE, OF_CASE, OF_FILE.slice(0, -1)])
      expect(qualcoderReport.recognise(header, {})).toBe(1);
    for (const missing of ["File", "Coder", "Coded", "Id", "Codename"])
      expect(
        qualcoderReport.recognise(
          OF_FILE.filter((name) => name !== missing),
          {},
        ),
        missing,
      ).toBe(0);
  });
});
