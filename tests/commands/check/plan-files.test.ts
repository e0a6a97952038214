import { describe, expect, it } from "vitest";
import { findingsIn } from "../../checks/examples-of.ts";

describe("a file of informants that lies in a folder", () => {
  const INFORMANTS = { "informan.csv": "informan,dokumen,peran\nN01,I01,guru\nN09,I09,guru\n" };
  const rulesIn = async (name: string, content: string) =>
    (await findingsIn({ ...INFORMANTS, [name]: content })).map(({ rule }) => rule);

  it("is given to codings that name informants", async () => {
    expect(await rulesIn("a.csv", "informan,kutipan,kode\nN01,belum sempat,waktu\n")).toContain(
      "not-in-data",
    );
  });

  it("is given to codings that name documents", async () => {
    expect(await rulesIn("a.csv", "dokumen,kutipan,kode\nI01,belum sempat,waktu\n")).toContain("not-in-data");
  });

  it("is given to exports of programs", async () => {
    const program = "file name,pos0,pos1,text,codes\nI01,0,12,belum sempat,waktu\n";
    expect(await rulesIn("a.csv", program)).toContain("not-in-data");
  });

  it("is not given to codings that name neither", async () => {
    const rules = await rulesIn("a.csv", "segmen,pengode,kode\n1,A,waktu\n1,B,waktu\n");
    expect(rules).not.toContain("missing-informant");
    expect(rules).not.toContain("not-in-data");
  });

  it("is given to each of several files by what that file names", async () => {
    const findings = await findingsIn({
      ...INFORMANTS,
      "segmen.csv": "segmen,pengode,kode\n1,A,waktu\n1,B,waktu\n",
      "wawancara.csv": "dokumen,kutipan,kode\nI01,belum sempat,waktu\nI02,alatnya ada,sarana\n",
    });
    const missing = findings.filter(({ rule }) => rule === "missing-informant");
    expect(missing.map(({ file, row }) => [file, row])).toEqual([["wawancara.csv", 3]]);
  });
});
