import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runHere } from "./in-process.ts";
import { folder } from "./run.ts";

const { path } = folder();
const TELLING = /zubaidah|yanto|khayali|3604\d|0812\d|3456/i;
const FORMATS = ["terminal", "markdown", "json", "html", "github", "sarif", "junit"];
/** Invented numbers and people. */
const FILES = {
  "tanpa-judul.csv": "3604124101900001,Zubaidah Khayali,40,60\n3604124202910002,Yanto Khayali,50,70\n",
  "peserta.csv": "id,Nama,pre,post\nP1,Zubaidah Khayali,40,60\nP2,Yanto Khayali,50,70\n",
  "kode.csv":
    "dokumen,informan,kutipan,kode,pengode\nx,P1,a,kata Zubaidah Khayali,A\nx,P1,b,Kata zubaidah khayali,A\nx,P1,c,hp 081234567890,A\nx,P1,d,HP 081234567890,A\n",
  "x.txt": "telepon 0812-3456-\n7890, atau zubaidah\nkhayali; NIK 36041241\n01900001\n",
};
const SCHEMA = `name: x
resources:
  - name: nilai
    path: nilai.csv
    schema: {fields: [{name: id}, {name: hp, constraints: {enum: ["081234567890"]}}, {name: pre}, {name: post}]}
`;

function study(name: string, files: Readonly<Record<string, string>>): string {
  const place = join(path, name);
  mkdirSync(place);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(place, file), text);
  return place;
}

describe("what check prints", () => {
  it.each(FORMATS)("as %s tells no identifier and no name, wherever they stand", async (format) => {
    const bare = study(`bare-${format}`, FILES);
    const described = study(`described-${format}`, {
      "datapackage.yaml": SCHEMA,
      "nilai.csv": "id,hp,pre,post\nP1,x,4,6\n",
    });
    for (const lang of ["en", "id"])
      for (const places of [Object.keys(FILES).map((name) => join(bare, name)), [described]]) {
        const { code, stdout, stderr } = await runHere([
          ...["check", ...places, "--format", format, "--lang", lang],
        ]);
        expect(stderr).not.toMatch(TELLING);
        expect(code).toBe(1);
        expect(stdout).not.toMatch(TELLING);
      }
  });

  it("finds identifiers in a first row that is taken for a header", async () => {
    const { stdout } = await runHere([
      "check",
      join(path, "bare-json", "tanpa-judul.csv"),
      "--format",
      "json",
    ]);
    expect(JSON.parse(stdout).findings).toContainEqual(
      expect.objectContaining({ rule: "nik", row: 1, column: "36••••••••••••••" }),
    );
  });

  it("finds what stands across the end of a line, at the line where it begins", async () => {
    const files = Object.keys(FILES).map((name) => join(path, "bare-json", name));
    const { stdout } = await runHere(["check", ...files, "--format", "json"]);
    const { findings } = JSON.parse(stdout) as { findings: { rule: string; row: number; file: string }[] };
    const found = findings.filter(({ file }) => file.endsWith("x.txt")).map(({ rule, row }) => [rule, row]);
    expect(found).toEqual([
      ["phone", 1],
      ["names-in-text", 2],
      ["nik", 3],
    ]);
  });

  it("quotes no identifier where it cannot read a file", async () => {
    const place = study("unread", { "a.csv": "foo,3604124101900001,bar\n1,2,3\n" });
    for (const command of ["gains", "themes"]) {
      const { code, stderr } = await runHere([command, join(place, "a.csv")]);
      expect(code).toBe(2);
      expect(stderr).toContain('"36••••••••••••••"');
      expect(stderr).not.toMatch(TELLING);
    }
  });

  it("writes no one into a descriptor whom it took for a header", async () => {
    const place = study("headless", { "tanpa-judul.csv": FILES["tanpa-judul.csv"] });
    const { code, stdout } = await runHere(["init", place, "--yes"]);
    expect(code).toBe(0);
    const written = readFileSync(join(place, "datapackage.yaml"), "utf8");
    expect(written).toContain("tanpa-judul.csv");
    expect(written + stdout).not.toMatch(TELLING);
  });
});
