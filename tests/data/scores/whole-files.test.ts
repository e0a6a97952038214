import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { readScores } from "../../../src/data/scores/read-scores.ts";
import { flowOf, people, readFiles, told } from "./read-files.ts";

/** A sheet as it comes: title rows, decimal comma, Google Forms' fractions, a quoted line break, a row of means. */
const SHEET = [
  "DAFTAR NILAI PRETEST DAN POSTTEST;;;;;",
  "Diklat Berjenjang 2026;;;;;",
  ";;;;;",
  "No;Nama Lengkap;NUPTK;Jenjang;Nilai Pre-Test;Nilai Post-Test",
  "1;Siti;1001;Mahir;55,5;80 / 100",
  '2;"Ani;\nbinti Umar";1002;Dasar;"1.234,5";70 / 100',
  "3;Budi;1003;Dasar;;60 / 100",
  "4;Cici;1004;Lanjutan;45;-",
  "5;Dedi;1005;Dasar;NA;",
  "6;Euis;1006;Lanjutan;50;105",
  "1;Siti;1001;Mahir;55,50;80",
  ";;;;;",
  "7;Fitri;;Dasar;40;50",
  ";Rata-rata;;;51,2;71,3",
];

const WANT = [
  "1001 55.5 80 matched",
  "1002 · 70 invalid",
  "1003 · 60 postOnly",
  "1004 45 · preOnly",
  "1005 · · neither",
  "1006 50 · invalid",
];

describe("readScores", () => {
  it("reads a sheet as it comes, and says where every row went", async () => {
    const table = await readFiles(SHEET.join("\n"), { by: ["Jenjang"] });
    expect(people(table)).toEqual(WANT);
    expect(flowOf(table)).toEqual({
      rows: 8,
      duplicates: 1,
      invalid: 3,
      neither: 1,
      preOnly: 1,
      postOnly: 1,
      matched: 1,
    });
    expect(table.groups.map(({ levels, flow }) => [levels[0], flow.rows])).toEqual([
      ["Dasar", 3],
      ["Lanjutan", 2],
      ["Mahir", 2],
    ]);
    expect(table.scale).toEqual({ min: 0, max: 100, source: "out-of" });
    expect(told(table)).toEqual([
      "out-of-scale 1.csv:6 Nilai Pre-Test 1.234,5",
      "out-of-scale 1.csv:10 Nilai Post-Test 105",
      "missing-id 1.csv:13 NUPTK",
      "repeated-row 1.csv:11 NUPTK",
      "summary-row 1.csv:14",
    ]);
    expect(table.inputs).toMatchObject([
      { delimiter: ";", encoding: "utf-8", headerRow: 4, rows: 8, blankRows: 1, summaryRows: 1 },
    ]);
    expect(table.columns.decimal.map(({ sign }) => sign)).toEqual([",", "."]);
  });

  it("reads the same whatever the encoding, line ends, mark and delimiter", async () => {
    const want = await readFiles(SHEET.join("\n"), { by: ["Jenjang"] });
    const tabbed = SHEET.map((line) => line.replaceAll(";", "\t")).join("\n");
    const forms: readonly (string | Buffer)[] = [
      SHEET.join("\r\n"),
      SHEET.join("\r"),
      `${SHEET.join("\n")}\n\n`,
      `\ufeff${SHEET.join("\r\n")}`,
      Buffer.from(`\ufeff${SHEET.join("\r\n")}`, "utf16le"),
      Buffer.from(`\ufeff${SHEET.join("\n")}`, "utf16le").swap16(),
      Buffer.from(SHEET.join("\n"), "utf16le"),
      `sep=;\n${SHEET.slice(1).join("\n")}`,
      SHEET.map((line) => `${line};;`).join("\n"),
      tabbed,
    ];
    for (const form of forms) {
      const table = await readFiles(form, { by: ["Jenjang"] });
      expect(flowOf(table)).toEqual(flowOf(want));
      expect(table.tally).toEqual(want.tally);
      expect(people(table)).toEqual(people(want));
    }
  });

  it("reads standard input, also together with files", async () => {
    const stdin = () => Readable.from([Buffer.from("id,pre,post\na,50,60\n")]);
    const table = await readScores(["-"], { stdin });
    expect(people(table)).toEqual(["a 50 60 matched"]);
    expect(table.inputs[0]?.path).toBe("-");
  });

  it("obeys delimiter, encoding, decimal sign, tokens for missing, scale and tiers", async () => {
    const file = Buffer.from("id|Jenjang|pre|post\né|B|1,500|sakit\nf|A|2,000|NA\n", "latin1");
    const table = await readFiles(file, {
      delimiter: "|",
      encoding: "iso-8859-1",
      decimal: ".",
      missing: ["sakit"],
      scale: { min: 0, max: 1800 },
      tiers: ["A", "B"],
      by: ["Jenjang"],
      post: "post",
      pre: "pre",
    }).catch((error: unknown) => error);
    // "NA" is no token now, and nothing in the column is a score.
    expect(table).toMatchObject({ code: "no-scores", args: { column: "post" } });
    const read = await readFiles(file, {
      delimiter: "|",
      encoding: "iso-8859-1",
      decimal: ".",
      missing: ["sakit", "NA"],
      scale: { min: 0, max: 1800 },
      tiers: ["A", "B"],
      by: ["Jenjang"],
    });
    expect(people(read)).toEqual(["é 1500 · preOnly", "f · · invalid"]);
    expect(read.groups.map(({ levels }) => levels[0])).toEqual(["A", "B"]);
    expect(read).toMatchObject({
      missing: ["sakit", "NA"],
      tierOrder: ["A", "B"],
      scale: { source: "given" },
    });
  });

  it("says how far it is", async () => {
    const seen: { path: string; bytes: number; rows: number }[] = [];
    const table = await readFiles("id,pre,post\na,50,60\nb,51,61\n", { progress: (done) => seen.push(done) });
    expect(seen.at(-1)).toEqual({ path: table.inputs[0]!.path, bytes: 28, rows: 2 });
  });

  it("keeps names of prototypes what they are: ids, groups, headers, waves", async () => {
    const table = await readFiles(
      "__proto__,constructor,toString,pre,post\n__proto__,__proto__,hasOwnProperty,50,60\nconstructor,valueOf,x,51,61\n",
      { id: "__proto__", by: ["constructor", "toString"] },
    );
    expect(people(table)).toEqual(["__proto__ 50 60 matched", "constructor 51 61 matched"]);
    expect(table.groups.map(({ levels }) => levels)).toEqual([
      ["__proto__", "hasOwnProperty"],
      ["valueOf", "x"],
    ]);
    expect(table.columns.by.map(({ header }) => header)).toEqual(["constructor", "toString"]);
    const long = await readFiles("id,wave,score\na,__proto__,1\na,constructor,2\n", {
      pre: "__proto__",
      post: "constructor",
    });
    expect(people(long)).toEqual(["a 1 2 matched"]);
  });

  it("refuses a scale without room, and no paths at all", async () => {
    await expect(readFiles("id,pre,post\na,1,2\n", { scale: { min: 5, max: 5 } })).rejects.toMatchObject({
      code: "bad-scale",
    });
    await expect(readScores([])).rejects.toThrow(RangeError);
  });
});
