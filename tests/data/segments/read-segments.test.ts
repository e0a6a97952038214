import { execFile, execFileSync } from "node:child_process";
import { join } from "node:path";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { type ReadSegmentsOptions, readSegments } from "../../../src/data/segments/read-segments.ts";
import { codingsOf, flowOf, readFiles, refusalOf, told, withFolder } from "./read-files.ts";
import { INTERVIEWS } from "./refi/interviews.ts";
import { PRESETS, writeQdc, writeQde, writeQdpx } from "./refi/qdpx.ts";
import { writeBook } from "./write-book.ts";

const CSV = "dokumen,kode\nA,x\n";
const codebook = writeQdc(INTERVIEWS.codes);
const tasks = (text: string) =>
  JSON.stringify([
    {
      data: { text },
      annotations: [
        { completed_by: 1, result: [{ type: "labels", value: { start: 0, end: 4, labels: ["x"] } }] },
      ],
    },
  ]);
/** Another process writes into a pipe, as a shell does. */
const writeInto = (from: string, to: string) =>
  promisify(execFile)("sh", ["-c", 'cat "$1" > "$2"', "sh", from, to]);
const fromStdin = (content: string | Buffer, options: ReadSegmentsOptions = {}) =>
  readSegments(["-"], { ...options, stdin: () => Readable.from([Buffer.from(content)]) });

describe("readSegments", () => {
  it("reads files of every kind as one study, each by its content", async () => {
    const table = await readFiles({
      "b.xlsx": CSV,
      "a.csv": await writeBook({ Lembar1: "dokumen,kode\nB,x\n" }),
      "project.txt": await writeQdpx(INTERVIEWS, PRESETS.nvivoMac),
      "codes.csv": codebook,
      "c.qdpx": tasks("satu dua"),
    });
    expect(table.inputs.map(({ format }) => format)).toEqual([
      ...["csv", "csv", "refi-qda-project", "refi-qda-codebook", "label-studio"],
    ]);
    expect(table.inputs.every(({ sha256, bytes }) => /^[\da-f]{64}$/.test(sha256) && bytes > 0)).toBe(true);
    expect(table.inputs.reduce((sum, { rows }) => sum + rows, 0)).toBe(table.flow.rows);
    expect(table.documents.map(({ name }) => name)).toEqual(["Iti", "Budi & Siti", "1", "A", "B"]);
  });

  it("takes a file's name for who coded it, where several files name nobody", async () => {
    const files = { "Ani.xlsx.csv": CSV, "Rudi.csv": "dokumen,kode,pengode\nA,x,\nA,y,Budi\n" };
    const { coders } = await readFiles(files);
    expect(coders).toEqual(["Ani.xlsx", "Rudi", "Budi"]);
    expect((await readFiles(CSV)).coders).toEqual([]);
  });

  it("takes the user's word for who coded a file", async () => {
    const files = { "1.csv": "dokumen,kode,pengode\nA,x,salah\n", "2.csv": "dokumen,kode\nA,y\n" };
    expect(codingsOf(await readFiles(files, { coderNames: ["Ani", "Rudi"] }))).toEqual([
      "A A · · x Ani",
      "A A · · y Rudi",
    ]);
    expect(codingsOf(await readFiles({ "1.csv": CSV }, { coderNames: ["Ani"] }))).toEqual(["A A · · x Ani"]);
    expect(await refusalOf(files, { coderNames: ["Ani"] })).toEqual({
      code: "coder-names",
      names: 1,
      files: 2,
    });
  });

  it("counts a coding once that two files of one coder have", async () => {
    const files = { "1.csv": CSV, "2.csv": "dokumen,kode\nA,x\nB,x\n" };
    const spans = {
      "1.csv": "dokumen,mulai,akhir,kode\nA,0,4,x\n",
      "2.csv": "dokumen,mulai,akhir,kode\nA,0,4,x\nB,0,4,x\n",
    };
    const both = { coderNames: ["Ani", "Ani"] };
    expect(flowOf(await readFiles(spans, both))).toEqual({ rows: 3, duplicates: 1, coded: 2 });
    expect(flowOf(await readFiles(spans))).toEqual({ rows: 3, coded: 3 });
    // Without a place there is no telling.
    expect(flowOf(await readFiles(files, both))).toEqual({ rows: 3, coded: 3 });
  });

  it("tells columns of all files, each once", async () => {
    const { columns } = await readFiles({ "1.csv": CSV, "2.csv": "Dokumen,kode,pengode\nA,y,b\n" });
    expect(columns.map(({ role, header }) => `${role}=${header}`)).toEqual([
      ...["document=dokumen", "code=kode", "document=Dokumen", "coder=pengode"],
    ]);
  });

  it("refuses the same content twice, whatever the files are called", async () => {
    expect(await refusalOf({ "1.csv": CSV, "2.csv": "dokumen,kode\nB,x\n", "3.csv": CSV })).toEqual({
      code: "same-input-twice",
      file: "3.csv",
      first: "1.csv",
    });
  });

  it("reads standard input, whatever is in it", async () => {
    const project = await writeQdpx(INTERVIEWS, PRESETS.nvivoMac);
    const kinds = {
      csv: CSV,
      workbook: await writeBook({ a: CSV }),
      project,
      xml: writeQde(INTERVIEWS, { ...PRESETS.nvivoMac, inline: true }),
      json: tasks("satu dua"),
      utf16: Buffer.from(`\ufeff${CSV}`, "utf16le"),
    };
    for (const [kind, content] of Object.entries(kinds)) {
      const table = await fromStdin(content);
      expect(table.inputs[0]!.path, kind).toBe("-");
      const beside = await readFiles({ file: content });
      expect(codingsOf(table), kind).toEqual(codingsOf(beside));
      const { path: _path, ...input } = beside.inputs[0]!;
      expect(table.inputs[0]).toMatchObject(input);
    }
  });

  it("finds nothing in codebooks alone, and says what is missing", async () => {
    expect(await refusalOf({ "a.qdc": codebook })).toEqual({ code: "only-codebooks", file: "a.qdc" });
    const empty = writeQde({ ...INTERVIEWS, documents: [], cases: [], sets: [] }, PRESETS.nvivoMac);
    expect(await refusalOf({ "a.qde": empty })).toEqual({ code: "nothing-coded", file: "a.qde" });
    expect(await refusalOf({ "a.qdc": codebook, "b.qde": empty })).toMatchObject({ code: "nothing-coded" });
  });

  it("lets the codes of a codebook stand beside those in use", async () => {
    const { codes } = await readFiles({
      "a.csv": "dokumen,tema,kode\nA,Dukungan,waktu\n",
      "b.qdc": codebook,
    });
    const paths = codes.map(({ path }) => path.join(">"));
    expect(paths).toContain("Kendala");
    expect(paths.filter((path) => path === "Dukungan>waktu")).toHaveLength(1);
  });

  it("knows no places for sure when one of several files does not", async () => {
    const shifted = writeQde(INTERVIEWS, { origin: "", offsets: "utf16", inline: true }).replace(
      /((?:start|end)Position)="(\d+)"/g,
      (_, name, at) => `${name}="${Number(at) + 1}"`,
    );
    const files = { "a.csv": CSV, "b.qde": shifted };
    expect((await readFiles(files)).offsetsCertain).toBe(false);
    expect((await readFiles(files, { offsets: "utf16" })).offsetsCertain).toBe(true);
    expect((await readFiles(CSV)).offsetsCertain).toBe(true);
  });

  it("finds places by quotes and checks them by transcripts, in documents and in informants' interviews", async () => {
    const beside = { "t/A.txt": "Satu 😀 dua.\r\nTiga." };
    const options = { transcripts: "t", beside };
    const csv = 'dokumen,kutipan,kode\nA,"dua.\r\nTiga",x\nA,Satu,y\nA,lima,z\nB,dua,x\n';
    const table = await readFiles(csv, options);
    expect(codingsOf(table)).toEqual(["A A 8–18 · x ·", "A A 0–4 · y ·", "A A · · z ·", "B B · · x ·"]);
    // The first quote goes over two lines of one cell.
    expect(told(table)).toContain("quote-not-found a.csv:4");
    expect(table.documents.map(({ length }) => length)).toEqual([19, undefined]);
    const people = await readFiles("informan,kutipan,kode\nA,Satu,x\n", options);
    expect(codingsOf(people)).toEqual(["A A 0–4 · x ·"]);
  });

  it("reads offsets as they are said to be counted", async () => {
    const options = { transcripts: "t", beside: { "t/A.txt": "😀 dua" } };
    const csv = "dokumen,mulai,akhir,kutipan,kode\nA,2,5,dua,x\n";
    expect(codingsOf(await readFiles(csv, { ...options, offsets: "codepoint" }))).toEqual(["A A 3–6 · x ·"]);
    expect(told(await readFiles(csv, options))).toEqual(["quote-differs a.csv:2"]);
    const oneBased = csv.replace("2,5", "3,5");
    expect(codingsOf(await readFiles(oneBased, { ...options, offsets: "one-based" }))).toEqual([
      "A A 3–6 · x ·",
    ]);
  });

  it("reads the file of informants as it reads the others: its delimiter, its encoding", async () => {
    const map = Buffer.from("informan;LPD\nI;Citangkil – é\n", "latin1");
    const table = await readFiles("informan,kode\nI,x\n", { informants: "m.csv", beside: { "m.csv": map } });
    expect([...table.informants[0]!.attributes.keys()]).toEqual(["LPD"]);
    expect(told(table)).toEqual([]);
  });

  it("needs a path", async () => {
    await expect(readSegments([])).rejects.toThrow(RangeError);
  });

  it("says which file is none, empty or a folder", async () => {
    expect(await refusalOf({ "a.csv": "" })).toEqual({ code: "empty-file", file: "a.csv" });
    expect(await refusalOf({ "a.csv": "dokumen,kode\n" })).toEqual({ code: "no-rows", file: "a.csv" });
    expect(await refusalOf({ "a.csv": "%PDF-1.7" })).toMatchObject({ code: "not-text", kind: "PDF" });
    expect(await refusalOf({ "a.csv": "SQLite format 3\0" })).toMatchObject({
      code: "not-text",
      kind: "SQLite",
    });
    await expect(readSegments(["/none/here.csv"])).rejects.toMatchObject({ code: "no-such-file" });
    await expect(readSegments(["/"])).rejects.toMatchObject({ code: "is-directory" });
  });

  it("reads a pipe, which gives its bytes only once, of every kind", async () => {
    await withFolder(
      { "a.csv": CSV, "p.qdpx": await writeQdpx(INTERVIEWS, PRESETS.nvivoMac) },
      async (folder) => {
        for (const name of ["a.csv", "p.qdpx"]) {
          const pipe = join(folder, `${name}.pipe`);
          execFileSync("mkfifo", [pipe]);
          const [table] = await Promise.all([readSegments([pipe]), writeInto(join(folder, name), pipe)]);
          expect(codingsOf(table)).toEqual(codingsOf(await readSegments([join(folder, name)])));
        }
      },
    );
  });
});
