import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runHere } from "./in-process.ts";
import { folderOf, listOf, readBack } from "./init-runs.ts";
import { run } from "./run.ts";

const samples = fileURLToPath(new URL("../../data-samples", import.meta.url));

async function described(files: Readonly<Record<string, string | Buffer>>, ...more: string[]) {
  const folder = folderOf(files);
  const done = await runHere(["init", "--quiet", folder, ...more]);
  expect([done.code, done.stderr]).toEqual([0, ""]);
  return { ...done, folder, ...(await readBack(join(folder, "datapackage.yaml"))) };
}

const rows = (count: number, row: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => `${row(i)}\n`).join("");

describe("init on what people bring", () => {
  const scored = (header: string, row: (i: number) => string) => `${header}\n${rows(12, row)}`;

  it("takes the scale of marks of 0 and 1 from their number, not from what was reached", async () => {
    const marks = (i: number, right: number) =>
      Array.from({ length: 30 }, (_, k) => ((k * 7 + i) % 30 < right ? 1 : 0));
    const header = `id,${marks(0, 0).map((_, k) => `pre_${k + 1}`)},pre_total,post`;
    // Totals beyond 20 alone would look like a scale to 100.
    const file = scored(header, (i) => `P${i + 10},${marks(i, i + 12)},${i + 12},${i + 15}`);
    const { value, stdout } = await described({ "butir.csv": file });
    expect(value.resources[0].paud.scale).toEqual({ min: 0, max: 30 });
    expect(stdout).toContain("scale assumed from the items, which are marked 0 or 1: 0 to 30");
  });

  it("says no limits where no scale is known", async () => {
    const { text } = await described({ "a.csv": scored("id,pre,post", (i) => `P${i + 10},${i},${i + 3}`) });
    expect(text).toContain("# seen: 0 to 11\n");
    expect(text).not.toContain("the limits are those of the scale");
  });

  it("knows the order of tiers that stand in a file each", async () => {
    const of = (tier: string, from: number) =>
      scored("id,Jenjang,pre,post", (i) => `P${i + from},${tier},${i + 40},${i + 50}`);
    const { study, stdout } = await described({ "a.csv": of("Mahir", 10), "b.csv": of("Dasar", 30) });
    expect(study.tiers).toEqual(["Dasar", "Mahir"]);
    expect(stdout).not.toContain("order of the tiers");
  });

  it("requires nothing of what was computed from scores", async () => {
    const { value } = await described({
      "a.csv": scored("id,pre,post,Selisih,kelas", (i) => `P${i + 10},${i + 40},${i + 50},10,A`),
    });
    const [, , , gain, group] = value.resources[0].schema.fields;
    expect(gain).toEqual({ name: "Selisih", type: "integer" });
    expect(group.constraints).toMatchObject({ required: true });
  });

  it("makes no closed list of marks such as 80 / 100, and warns of e-mail addresses under any header", async () => {
    const row = (i: number) => `guru${i}@contoh.id,${(i % 3) * 10 + 60} / 100`;
    const { value, stdout } = await described({ "formulir.csv": scored("Username,Total score", row) });
    expect(value.resources[0].schema.fields[1].constraints).toEqual({ required: true });
    expect(stdout).toContain('"Username": tells who somebody is');
  });

  it("names the columns that together tell who somebody is", async () => {
    const row = (i: number) => `P${i + 10},${i + 25},P,${i + 40},${i + 50}`;
    const { stdout } = await described({ "a.csv": scored("id,Umur,JK,pre,post", row) });
    expect(stdout).toContain('- "Umur", "JK": none of these names anybody');
  });

  it("writes a comment on a line of its own, never within braces", async () => {
    const { text } = await described({ "catatan.csv": "a,b\nx,y\nz,w\n", "sandi.txt": "bukan transkrip" });
    expect(text).toContain("# what this is could not be told");
    expect(text).not.toMatch(/[{[][^\n]*#/);
  });
});

describe("init on the sample files", () => {
  const folder = folderOf({});
  // Without the descriptor that lies beside them.
  cpSync(samples, folder, { recursive: true, filter: (path) => !path.endsWith("datapackage.yaml") });
  const done = run(["init", "--quiet", folder]);

  it("says what it found, and where it could not tell, exit 0", () => {
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(done.stdout).toContain("12 resources described");
    expect(done.stdout).toContain("baumann.csv: not known, 66 rows");
    expect(done.stdout).toMatch(/pre-test: several columns could be it \("pretest.1", "pretest.2"\)/);
    expect(done.stdout).toContain("sleep.csv: not known, 10 rows");
    expect(done.stdout).not.toMatch(/undefined|NaN|\[object/);
  });

  it("writes what the README of the samples says of them", async () => {
    const { value, study } = await readBack(join(folder, "datapackage.yaml"));
    expect(study.tiers).toEqual(["Dasar", "Lanjut", "Mahir"]);
    const of = (path: string) => value.resources.find((its: { path: string }) => its.path === path);
    expect(of("diklat-berjenjang.csv")).toMatchObject({
      dialect: { delimiter: ";", headerRows: [5] },
      schema: { missingValues: ["", "-"] },
      paud: {
        kind: "scores",
        decimal: ",",
        roles: { id: "ID Peserta", tier: "Jenjang", cohort: "Angkatan", by: ["Jenjang"] },
        waves: { pre: "Nilai Pretest", post: "Nilai Posttest", followUp: ["Nilai Tindak Lanjut"] },
        scale: { min: 0, max: 100 },
        instruments: [
          {
            items: {
              pre: ["Pre Pedagogik", "Pre Kepribadian", "Pre Sosial", "Pre Profesional"],
              post: ["Post Pedagogik", "Post Kepribadian", "Post Sosial", "Post Profesional"],
            },
            total: "mean",
          },
        ],
      },
    });
    const field = (path: string, name: string) =>
      of(path).schema.fields.find((its: { name: string }) => its.name === name);
    expect(field("diklat-berjenjang.csv", "ID Peserta")).toEqual({
      name: "ID Peserta",
      type: "string",
      constraints: { required: true, unique: true, pattern: "[A-Z]-\\d{3}" },
    });
    expect(field("diklat-berjenjang.csv", "Nilai Pretest")).toEqual({
      name: "Nilai Pretest",
      type: "number",
      decimalChar: ",",
      constraints: { minimum: 0, maximum: 100 },
    });
    // Four invented districts: places tell who people are, so their names are in no list.
    expect(field("diklat-berjenjang.csv", "Kab/Kota")).toEqual({
      name: "Kab/Kota",
      type: "string",
      constraints: { required: true },
    });
    expect(of("diklat-berjenjang-panjang.csv")).toMatchObject({
      schema: { primaryKey: ["ID Peserta", "Waktu"] },
      paud: {
        roles: { wave: "Waktu", score: "Nilai" },
        waves: { pre: "Pretest", post: "Posttest", followUp: ["Tindak Lanjut"] },
      },
    });
    expect(of("informan.csv").paud).toMatchObject({
      kind: "informants",
      roles: { informant: "informan", document: "dokumen", date: "tanggal" },
    });
    expect(of("wawancara.csv").schema.foreignKeys).toEqual([
      { fields: ["informan"], reference: { resource: "informan", fields: ["informan"] } },
    ]);
    expect(of("wawancara.csv").paud.roles).toMatchObject({
      start: "mulai",
      end: "akhir",
      code: "kode",
      theme: "tema",
    });
    expect(of("wawancara.qdpx").paud.kind).toBe("interviews");
    expect(of("wawancara").paud.kind).toBe("transcripts");
    expect(of("sleep.csv").paud.kind).toBe("other");
    expect(of("baumann.csv").paud.waves).toBeUndefined();
    expect(value.paud.privacy.quasiIdentifiers).toEqual(["Kab/Kota", "lpd"]);
  });

  it("writes no id, no name and no quote of anybody", () => {
    const text = readFileSync(join(folder, "datapackage.yaml"), "utf8");
    expect(text).not.toMatch(/D-001|I01|banyak yang baru|Kabupaten|LPD Pelita/);
  });

  it("makes gains read the files as it did without", async () => {
    const wide = join(samples, "diklat-berjenjang.csv");
    const here = folderOf({ "nilai.csv": readFileSync(wide) });
    expect((await runHere(["init", "--quiet", here])).code).toBe(0);
    const figures = async (what: string, ...more: string[]) =>
      JSON.parse((await runHere(["gains", what, "--format", "json", ...more])).stdout).groups;
    const plain = await figures(wide, "--by", "Jenjang");
    expect(plain.length).toBe(4);
    expect(await figures(here)).toEqual(plain);
  });
});

describe("init recognises", () => {
  it("items by a prefix and a number, and their sum", async () => {
    const mark = (i: number, j: number) => ((i * 7 + j * 3) % 5 === 0 ? 0 : 1);
    const line = (i: number) => {
      const [pre, post] = [[0, 1, 2, 3].map((j) => mark(i, j)), [4, 5, 6, 7].map((j) => mark(i, j))];
      const sum = (marks: readonly number[]) => marks.reduce((a, b) => a + b, 0);
      return [`P${10 + i}`, ...pre, ...post, sum(pre), sum(post)].join();
    };
    const head = "id,pre_1,pre_2,pre_3,pre_4,post_1,post_2,post_3,post_4,Pretest,Posttest\n";
    const { value } = await described({ "a.csv": head + rows(20, line) });
    expect(value.resources[0].paud).toMatchObject({
      kind: "scores",
      waves: { pre: "Pretest", post: "Posttest" },
      instruments: [
        {
          total: "sum",
          items: {
            pre: ["pre_1", "pre_2", "pre_3", "pre_4"],
            post: ["post_1", "post_2", "post_3", "post_4"],
          },
        },
      ],
    });
  });

  it("no total of items where one row in ten is off", async () => {
    const line = (i: number) => `P${i},${i},${i + 2},${i % 10 === 0 ? 90 : i + 1},${50 + i}`;
    const { value } = await described({
      "a.csv": `id,Pre A,Pre B,Nilai Pretest,Nilai Posttest\n${rows(40, line)}`,
    });
    expect(value.resources[0].paud.waves).toEqual({ pre: "Nilai Pretest", post: "Nilai Posttest" });
    expect(value.resources[0].paud.instruments).toBeUndefined();
  });

  it("a table of items alone", async () => {
    const { value } = await described({
      "a.csv": `id,Soal1,Soal2,Soal3\n${rows(6, (i) => `P${i},1,0,${i % 2}`)}`,
    });
    expect(value.resources[0].paud).toEqual({ kind: "items", roles: { id: "id" } });
  });

  it.each(["Nilai TL", "Skor Follow-up", "Nilai 3 bulan", "Retensi", "Tes Tunda"])(
    "%s as a follow-up",
    async (header) => {
      const { value } = await described({
        "a.csv": `id,pre,post,${header}\n${rows(6, (i) => `P${i},3${i},5${i},4${i}`)}`,
      });
      expect(value.resources[0].paud.waves).toEqual({ pre: "pre", post: "post", followUp: [header] });
    },
  );

  it("no follow-up where two columns could be it, and both where they say when", async () => {
    const table = (one: string, other: string) =>
      `id,pre,post,${one},${other}\n${rows(6, (i) => `P${i},3${i},5${i},4${i},1${i}`)}`;
    const { value, stdout } = await described({
      "a.csv": table("TL Sosial", "TL Pedagogik"),
      "b.csv": table("3 bulan", "6 bulan"),
    });
    expect(value.resources[0].paud.waves).toEqual({ pre: "pre", post: "post" });
    expect(stdout).toMatch(/follow-up: several columns could be it \("TL Sosial", "TL Pedagogik"\)/);
    expect(value.resources[1].paud.waves.followUp).toEqual(["3 bulan", "6 bulan"]);
  });

  it("participants, informants among them, and points from one to the other", async () => {
    const { value } = await described({
      "peserta.csv": `NIK,Nama,Jenis Kelamin,Umur,HP\n${rows(9, (i) => `317401010190000${i},Nama Orang,${i % 2 ? "L" : "P"},4${i},081200000${i}`)}`,
      "informan.csv": `informan,peran\n${rows(6, (i) => `317401010190000${i},guru`)}`,
      "nilai.csv": `NIK,pre,post\n${rows(7, (i) => `317401010190000${i},3${i},6${i}`)}`,
      "lain.csv": `informan,peran\n${rows(2, (i) => `${i === 0 ? "X" : "317401010190000"}${i},guru`)}`,
    });
    const of = (path: string) => value.resources.find((its: { path: string }) => its.path === path);
    expect(of("peserta.csv").paud).toEqual({ kind: "participants", roles: { id: "NIK", name: "Nama" } });
    expect(of("peserta.csv").schema.fields[0]).toEqual({
      name: "NIK",
      type: "string",
      constraints: { required: true, unique: true, pattern: "\\d{16}" },
    });
    // Ages are numbers; the youngest and the oldest are somebody, so no limits are written.
    expect(of("peserta.csv").schema.fields[3]).toEqual({
      name: "Umur",
      type: "integer",
      constraints: { required: true },
    });
    const key = [{ fields: ["NIK"], reference: { resource: "peserta", fields: ["NIK"] } }];
    expect(of("nilai.csv").schema.foreignKeys).toEqual(key);
    expect(of("informan.csv").schema.foreignKeys).toEqual([{ ...key[0], fields: ["informan"] }]);
    expect(of("lain.csv").schema.foreignKeys).toBeUndefined();
    expect(value.paud.privacy.quasiIdentifiers).toEqual(["Jenis Kelamin", "Umur"]);
  });

  it("what to take out before sharing, in either language", async () => {
    const csv = `id,Email,pre,post\n${rows(5, (i) => `P${i},a${i}@b.id,3${i},4${i}`)}`;
    expect((await described({ "a.csv": csv })).text).toContain("paud-analyze anonymize");
    const { text, stdout, value } = await described({ "a.csv": csv }, "--lang", "id");
    expect(text).toMatch(/# menunjukkan siapa orangnya/);
    expect(stdout).toContain("dijelaskan");
    expect(value.paud.language).toBe("id");
    expect(text).not.toContain("@b.id");
  });

  it("files that are no data, and leaves them out", async () => {
    const { value, stdout } = await described({
      "a.csv": "id,pre,post\nA,30,40\n",
      "package.json": "{}",
      "README.csv": "x,y\n1,2\n",
      ".hidden.csv": "x,y\n1,2\n",
      "empty.csv": "",
      "notes.txt": "x",
      "t/one.txt": "x",
      "u/one.pdf": "x",
    });
    expect(value.resources.map((its: { path: string }) => its.path)).toEqual(["a.csv", "t"]);
    expect(stdout).toMatch(/left out: .*empty\.csv/);
    expect(stdout).toMatch(/left out: .*package\.json/);
  });
});

describe("what was written", () => {
  it("survives hostile headers, in YAML and JSON", async () => {
    const hostile = [
      ...[
        "__proto__",
        "constructor",
        "=cmd|' /C calc'!A0",
        "a: #b",
        "!!js/function 'x'",
        "&a *a",
        "- x",
        "{a: b}",
      ],
      ...[
        "no",
        "null",
        "1",
        "1e3",
        "0x10",
        "~",
        "two\nlines",
        "tab\there",
        '"',
        "'",
        "%YAML 1.1",
        "---",
        "\u2028",
        "é\u0301",
      ],
      ...[
        "x".repeat(5000),
        "@at",
        "`tick",
        "? key",
        "| pipe",
        "> fold",
        "\u001b[31mred",
        "\ufeff",
        "<<",
        "2025-01-01",
      ],
    ];
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const csv = `id,pre,post,${hostile.map(cell).join()}\n${rows(6, (i) => `P${i},3${i},5${i},${hostile.map(() => "v").join()}`)}`;
    const { value, study, text } = await described({ "a.csv": csv });
    const names = value.resources[0].schema.fields.map((its: { name: string }) => its.name);
    expect(names).toEqual([
      "id",
      "pre",
      "post",
      ...hostile.map((its) => its.trim()).filter((its) => its !== ""),
    ]);
    expect(study.resources[0]!.schema!.fields.map(({ name }) => name)).toEqual(names);
    const folder = folderOf({ "a.csv": csv });
    expect((await runHere(["init", "--quiet", folder, "-o", join(folder, "datapackage.json")])).code).toBe(0);
    const json = await readBack(join(folder, "datapackage.json"));
    expect(json.value.resources).toEqual(value.resources);
    // Other programs read YAML 1.1, in which a bare `no` is false and a bare day a date.
    expect(parse(text, { version: "1.1" })).toEqual(value);
  });

  it("leaves columns without a header of their own out of the schema, and says so", async () => {
    const csv = `id,,pre,post,x,x,\n${rows(6, (i) => `P${i},1,3${i},5${i},1,2,3`)}`;
    const { value, stdout } = await described({ "a.csv": csv });
    expect(value.resources[0].schema.fields.map((its: { name: string }) => its.name)).toEqual([
      "id",
      "pre",
      "post",
    ]);
    expect(value.resources[0].schema.fieldsMatch).toEqual(["subset"]);
    expect(stdout).toMatch(/"x" stands over 2 columns/);
  });

  it("names files with / from its own folder, and each resource once, in plain letters", async () => {
    const csv = "id,pre,post\nA,30,40\nB,31,42\n";
    const folder = folderOf({
      "Data 1/Nilai (Baru).csv": csv,
      "Data 1/nilai-baru.csv": csv.replace("A", "C"),
      "π.csv": csv,
    });
    const files = ["Data 1", "π.csv"].map((name) => join(folder, name));
    const done = await runHere(["init", "--quiet", ...files, "-o", join(folder, "datapackage.yaml")]);
    expect([done.code, done.stderr]).toEqual([0, ""]);
    const { value } = await readBack(join(folder, "datapackage.yaml"));
    expect(value.resources.map((its: { path: string }) => its.path)).toEqual([
      "Data 1/Nilai (Baru).csv",
      "Data 1/nilai-baru.csv",
      "π.csv",
    ]);
    expect(value.resources.map((its: { name: string }) => its.name)).toEqual([
      "nilai-baru",
      "nilai-baru-2",
      "data",
    ]);
  });

  it("is the same whenever it is written", async () => {
    const files = { "a.csv": "id,Jenjang,pre,post\nA,Dasar,30,40\nB,Mahir,31,42\n" };
    const [one, other] = [await described(files), await described(files)];
    const without = ({ text, folder }: typeof one) => text.replace(/^name: .*$/m, "").replaceAll(folder, "");
    expect(without(one)).toBe(without(other));
  });

  it("is not written over what is there, unless that is said", async () => {
    const folder = folderOf({ "a.csv": "id,pre,post\nA,30,40\n", "datapackage.yaml": "mine" });
    const refusal = await runHere(["init", "--quiet", folder]);
    expect([refusal.code, refusal.stdout]).toEqual([2, ""]);
    expect(readFileSync(join(folder, "datapackage.yaml"), "utf8")).toBe("mine");
    expect((await runHere(["init", "--quiet", folder, "--force"])).code).toBe(0);
    expect((await readBack(join(folder, "datapackage.yaml"))).study.resources.length).toBe(1);
  });

  it("is written whole or not at all: nothing stays where one of two files cannot be written", async () => {
    const folder = folderOf({ "a.csv": "id,pre,post\nA,30,40\n", ".github": "a file, not a folder" });
    const before = listOf(folder);
    const done = await runHere(["init", "--quiet", folder, "--ci", "github"]);
    expect([done.code, done.stdout]).toEqual([2, ""]);
    expect(done.stderr).toMatch(/paud-check\.yml: could not be written/);
    expect(listOf(folder)).toEqual(before);
  });

  it("is not written where a named file cannot be read", async () => {
    const folder = folderOf({ "a.csv": "id,pre,post\nA,30,40\n", "b.csv": "id,pre,post\nA,30\n" });
    const before = listOf(folder);
    const done = await runHere([
      "init",
      join(folder, "a.csv"),
      join(folder, "b.csv"),
      "-o",
      join(folder, "datapackage.yaml"),
    ]);
    expect(done.code).toBe(2);
    expect(done.stderr).toMatch(/b\.csv, row 2/);
    expect(listOf(folder)).toEqual(before);
  });

  it("is in the present folder where nothing is named", () => {
    const folder = folderOf({ "a.csv": "id,pre,post\nA,30,40\n" });
    const done = run(["init", "--quiet", folder, "--yes"]);
    expect(done.code).toBe(0);
    expect(existsSync(join(folder, "datapackage.yaml"))).toBe(true);
    writeFileSync(join(folder, "b.csv"), "x");
    expect(run(["init", "--quiet", folder]).stderr).toContain("--force");
  });
});
