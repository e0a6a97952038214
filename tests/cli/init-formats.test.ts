import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeBook } from "../data/segments/write-book.ts";
import { runHere } from "./in-process.ts";
import { folderOf, readBack } from "./init-runs.ts";

const SCORES = "id,pre,post\nA,30,40\nB,35,44\n";

async function described(files: Readonly<Record<string, string | Buffer>>) {
  const folder = folderOf(files);
  const done = await runHere(["init", folder, "--quiet"]);
  expect([done.code, done.stderr]).toEqual([0, ""]);
  return { ...(await readBack(join(folder, "datapackage.yaml"))), stdout: done.stdout };
}

describe("init knows", () => {
  it("the sheet of a workbook that holds something, and names the others", async () => {
    const book = await writeBook({ Catatan: "a,b\nx,y\n", Nilai: `Judul,,\n${SCORES}`, "Rahasia?": SCORES });
    const { value, text } = await described({ "buku.xlsx": book });
    expect(value.resources[0]).toMatchObject({
      name: "buku",
      path: "buku.xlsx",
      dialect: { headerRows: [2] },
      paud: { kind: "scores", sheet: "Nilai", waves: { pre: "pre", post: "post" } },
    });
    expect(text).toContain('other sheets of the workbook: "Catatan"');
    expect(text).not.toContain("Rahasia");
  });

  it("a workbook of one sheet, whose name need not be said", async () => {
    const { value } = await described({ "buku.xlsx": await writeBook({ Nilai: SCORES }) });
    expect(value.resources[0].paud.sheet).toBeUndefined();
  });

  it("the table of another program, whose columns need no roles", async () => {
    const table = "Document name,Code,Segment,Created by\nD1,A > B,some words,Ani\nD2,A,other words,Budi\n";
    const { value, text } = await described({ "maxqda.csv": table });
    expect(value.resources[0].paud).toEqual({ kind: "interviews" });
    expect(text).toContain("# recognised by its content: maxqda");
  });

  it("tasks of Label Studio, among other JSON", async () => {
    const result = [
      {
        type: "labels",
        value: { start: 0, end: 3, text: "abc", labels: ["A"] },
        from_name: "label",
        to_name: "text",
      },
    ];
    const tasks = [{ id: 1, data: { text: "abc def" }, annotations: [{ id: 1, completed_by: 1, result }] }];
    const { value, stdout } = await described({
      "tasks.json": JSON.stringify(tasks),
      "tsconfig.json": '{"a": 1}',
    });
    expect(value.resources).toEqual([{ name: "tasks", path: "tasks.json", paud: { kind: "interviews" } }]);
    expect(stdout).toMatch(/left out: .*tsconfig\.json/);
  });

  it("scores whose ids are called codes, and codings whose places are called beginning and end", async () => {
    const { value } = await described({
      "nilai.csv": "kode,peserta,pre,post\nA,x,30,40\nB,y,35,44\n",
      "koding.csv": "dokumen,kode,awal,akhir\nD1,main,0,5\nD1,main,7,9\n",
    });
    expect(value.resources.map((its: { paud: { kind: string } }) => its.paud.kind)).toEqual([
      "interviews",
      "scores",
    ]);
    expect(value.resources[0].paud.roles).toEqual({
      document: "dokumen",
      code: "kode",
      start: "awal",
      end: "akhir",
    });
  });

  it("how a file is written: encoding, signs, missing cells, rows above the header", async () => {
    const text =
      "Rekap\r\nid;Jenjang;pre;post\r\nA;Dasar;30,5;NA\r\nB;Mahir;35;44,25\r\nRata-rata;;32,75;44,25\r\n";
    const { value } = await described({ "a.csv": Buffer.from(`\ufeff${text}`, "utf16le") });
    expect(value.resources[0]).toMatchObject({
      encoding: "utf-16le",
      dialect: { delimiter: ";", headerRows: [2] },
      schema: { missingValues: ["", "NA"] },
      paud: { kind: "scores", decimal: ",", roles: { id: "id", tier: "Jenjang" } },
    });
    // The averages are no participant.
    expect(value.resources[0].schema.fields[1].constraints).toEqual({ required: true });
    expect(value.paud.tiers).toEqual(["Dasar", "Mahir"]);
  });

  it("that a number for each row identifies nobody, and a name two people", async () => {
    const { value, stdout } = await described({
      "a.csv": "No,pre,post\n1,30,40\n2,31,41\n",
      "b.csv": "Nama,pre,post\nAni,30,40\nEko,35,44\n",
    });
    expect(value.resources[0].paud.roles).toBeUndefined();
    expect(value.resources[1].paud.roles).toEqual({ id: "Nama", name: "Nama" });
    expect(stdout).toMatch(/"No" only numbers the rows/);
    expect(stdout).toMatch(/"Nama" identifies the participants by name/);
    expect(stdout).not.toContain("Ani");
  });

  it("the scale only as far as the reader does", async () => {
    const { value, text } = await described({
      "a.csv": "id,pre,post\nA,3,4\nB,5,6\n",
      "b.csv": "id,pre,post\nC,3 / 10,4 / 10\nD,5 / 10,6 / 10\n",
    });
    expect(value.resources[0].paud.scale).toBeUndefined();
    expect(text).toContain("the scale is not known");
    expect(value.resources[1].paud.scale).toEqual({ min: 0, max: 10 });
  });

  it("long tables whose waves it cannot tell", async () => {
    const { value, stdout } = await described({
      "a.csv": "id,waktu,nilai\nA,awal,30\nA,pretest,31\nA,akhir,40\nB,awal,33\n",
    });
    expect(value.resources[0].paud.roles).toMatchObject({ wave: "waktu", score: "nilai" });
    expect(value.resources[0].paud.waves).toBeUndefined();
    expect(stdout).toMatch(/pre-test: several .* could be it \("awal", "pretest"\)/);
  });

  it("that rows of one participant and wave are no key where one stands twice", async () => {
    const { value } = await described({
      "a.csv": "id,waktu,nilai\nA,awal,30\nA,akhir,40\nB,awal,33\n",
      "b.csv": "id,waktu,nilai\nA,awal,30\nA,akhir,40\nA,awal,33\n",
    });
    expect(value.resources[0].schema.primaryKey).toEqual(["id", "waktu"]);
    expect(value.resources[1].schema.primaryKey).toBeUndefined();
  });

  it("the header of people below a title, and no row of somebody for a header", async () => {
    const { value, text } = await described({
      "a.csv": `Daftar,Peserta\n\nNama,NIK,Kecamatan\nAni,3174010101900001,X\nEko,3174010101900002,Y\n`,
      "b.csv": "siapa,sebagai,di\nSiti,peserta,Bogor\nBudi,responden,Depok\n",
    });
    const names = (i: number) => value.resources[i].schema.fields.map((its: { name: string }) => its.name);
    expect(names(0)).toEqual(["Nama", "NIK", "Kecamatan"]);
    expect(names(1)).toEqual(["siapa", "sebagai", "di"]);
    expect(text).not.toMatch(/Siti|Ani|Bogor/);
  });

  it("a folder of transcripts that is named itself", async () => {
    const folder = folderOf({ "w/I01.txt": "x", "w/I02.txt": "y" });
    const place = join(folder, "datapackage.yaml");
    expect((await runHere(["init", join(folder, "w"), "-o", place, "--quiet"])).code).toBe(0);
    expect((await readBack(place)).value.resources).toEqual([
      { name: "w", path: "w", paud: { kind: "transcripts" } },
    ]);
    expect(readFileSync(place, "utf8")).not.toContain("I01");
  });
});
