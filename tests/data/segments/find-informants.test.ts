import { describe, expect, it } from "vitest";
import { codingsOf, type FileOptions, peopleOf, readFiles, told } from "./read-files.ts";
import { INTERVIEWS } from "./refi/interviews.ts";
import { PRESETS, writeQdpx } from "./refi/qdpx.ts";

/** With a file of informants. */
const withMap = (map: string): FileOptions => ({ informants: "map.csv", beside: { "map.csv": map } });

describe("informants", () => {
  it("are those the codings name", async () => {
    const table = await readFiles("dokumen,informan,kode\nA,I,x\nA,J,x\nB,I,x\n");
    expect(codingsOf(table)).toEqual(["A I · · x ·", "A J · · x ·", "B I · · x ·"]);
    expect(table.informantsAreDocuments).toBe(false);
    expect(table.documents.map(({ informant }) => informant)).toEqual([0, 0]);
  });

  it("are the documents where nobody is named", async () => {
    const table = await readFiles("dokumen,peran,kode\nA,guru,x\nB,kepala,x\nA,guru,y\n");
    expect(codingsOf(table)).toEqual(["A A · · x ·", "B B · · x ·", "A A · · y ·"]);
    expect(peopleOf(table)).toEqual(["A peran=guru", "B peran=kepala"]);
    expect(table.informantsAreDocuments).toBe(true);
    expect(told(table)).toEqual([]);
  });

  it("are nobody where neither informants nor documents are named", async () => {
    const table = await readFiles("segmen,pengode,kode\n1,a,x\n");
    expect(table.informants).toEqual([]);
    expect(table.informantsAreDocuments).toBe(false);
    expect(told(table)).toEqual([]);
  });

  it("are whom the file of informants names for a document", async () => {
    const map = withMap("dokumen,informan,peran\nA,I,guru\nB,I,guru\nC,J,kepala\n");
    const table = await readFiles("dokumen,kode\nA,x\nB,x\nC,x\n", map);
    expect(codingsOf(table)).toEqual(["A I · · x ·", "B I · · x ·", "C J · · x ·"]);
    expect(peopleOf(table)).toEqual(["I peran=guru", "J peran=kepala"]);
    expect(told(table)).toEqual([]);
  });

  it("are whom a coding names before whom its document has", async () => {
    const csv = "dokumen,informan,kode\nA,J,x\nA,,y\n";
    const table = await readFiles(csv, withMap("dokumen,informan\nA,I\n,J\n"));
    expect(codingsOf(table)).toEqual(["A J · · x ·", "A I · · y ·"]);
    expect(table.documents[0]!.informant).toBe(table.informants.findIndex(({ name }) => name === "I"));
  });

  it("who were never coded count, and are told of", async () => {
    const table = await readFiles(
      "informan,kode\nI,x\nK,x\n",
      withMap("informan,peran\nI,guru\nJ,guru\nL,kepala\n"),
    );
    expect(peopleOf(table)).toEqual(["I peran=guru", "K", "J peran=guru", "L peran=kepala"]);
    const counts = table.findings.map(({ rule, severity, args }) => [rule, severity, args]);
    expect(counts).toEqual([
      ["not-in-map", "warning", { count: 1 }],
      ["not-in-data", "info", { count: 2 }],
    ]);
  });

  it("have the attributes of the file of informants before those of the codings", async () => {
    const csv = "informan,peran,LPD,kode\nI,guru,A,x\n";
    const table = await readFiles(csv, withMap("informan,peran,jenjang\nI,kepala,Dasar\n"));
    expect(peopleOf(table)).toEqual(["I peran=kepala LPD=A jenjang=Dasar"]);
  });

  it("may have a column from their file that varies in the codings", async () => {
    const csv = "informan,peran,kode\nI,guru,x\nI,kepala,x\n";
    const table = await readFiles(csv, withMap("informan,peran\nI,kepala\n"));
    expect(peopleOf(table)).toEqual(["I peran=kepala"]);
  });

  it("have what the file of informants says of their document, where nobody is named", async () => {
    const table = await readFiles("dokumen,kode\nA,x\nB,x\n", withMap("dokumen,peran\nA,guru\nC,kepala\n"));
    expect(peopleOf(table)).toEqual(["A peran=guru", "B"]);
    expect(told(table)).toEqual(["not-in-map map.csv:"]);
  });

  it("have what the file of informants says of their document, where the codings name them", async () => {
    const csv = "dokumen,informan,kode\nA,I,x\nB,J,x\n";
    const table = await readFiles(csv, withMap("dokumen,peran\nA,guru\nB,kepala\n"));
    expect(peopleOf(table)).toEqual(["I peran=guru", "J peran=kepala"]);
    expect(told(table)).toEqual([]);
  });

  it("have nothing that the file of informants says of a document with several, or of one interview of two", async () => {
    const csv = "dokumen,informan,kode\nA,I,x\nA,J,x\nB,K,x\nC,K,x\n";
    const table = await readFiles(csv, withMap("dokumen,peran,tanggal\nA,guru,1\nB,guru,2\nC,guru,3\n"));
    expect(peopleOf(table)).toEqual(["I", "J", "K peran=guru"]);
    expect(told(table)).toEqual(["not-in-map map.csv:", "not-an-attribute map.csv: tanggal"]);
    expect(table.findings[0]!.args).toEqual({ count: 2 });
  });

  it("have what is said of them before what is said of their document", async () => {
    const map = withMap("informan,dokumen,peran,LPD\nI,,guru,\n,A,kepala,LPD A\n");
    const table = await readFiles("dokumen,informan,kode\nA,I,x\n", map);
    expect(peopleOf(table)).toEqual(["I peran=guru LPD=LPD A"]);
  });

  it("of a project have what the file of informants says", async () => {
    const project = await writeQdpx(INTERVIEWS, PRESETS.nvivoMac);
    const map = withMap("informan,LPD\nIbu Iti,LPD A\nPak Budi,LPD B\n");
    const table = await readFiles({ "a.qdpx": project }, map);
    const [first] = peopleOf(table);
    expect(first).toMatch(/^Ibu Iti .*Peran=guru.*LPD=LPD A$/);
    expect(told(table)).toEqual(["not-in-map map.csv:"]);
  });

  it("called like parts of JavaScript are people like others", async () => {
    const map = withMap("informan,__proto__,constructor\n__proto__,a,b\ntoString,c,d\n");
    const table = await readFiles("informan,kode\n__proto__,x\ntoString,x\nvalueOf,x\n", map);
    expect(peopleOf(table)).toEqual([
      "__proto__ __proto__=a constructor=b",
      "toString __proto__=c constructor=d",
      "valueOf",
    ]);
  });
});
