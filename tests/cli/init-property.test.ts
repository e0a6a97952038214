import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runHere } from "./in-process.ts";
import { folderOf, readBack } from "./init-runs.ts";

const header = fc.oneof(
  fc.constantFrom(
    "id",
    "Nama",
    "NIK",
    "No",
    "Jenjang",
    "Angkatan",
    "pre",
    "post",
    "Pretest",
    "Nilai Posttest",
    "TL",
  ),
  fc.constantFrom(
    "waktu",
    "nilai",
    "kode",
    "tema",
    "dokumen",
    "informan",
    "awal",
    "akhir",
    "s1",
    "s2",
    "s3",
    "",
    "Umur",
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }),
);
const cell = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map(String),
  fc.constantFrom(
    "",
    "-",
    "NA",
    "Dasar",
    "Lanjut",
    "Mahir",
    "awal",
    "pretest",
    "akhir",
    "1,5",
    "1.5",
    "A-1",
    "80 / 100",
    "x",
  ),
  fc.string({ maxLength: 8, unit: "grapheme" }),
);

describe("init on any table", () => {
  it("writes a descriptor that the standard's profile and the reader of studies accept, with every column in it once", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(header, { minLength: 1, maxLength: 8, selector: (name) => name.trim() }),
        fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(",", ";", "\t"),
        async (names, rows, delimiter) => {
          const table = [names, ...rows.map((row) => row.slice(0, names.length))];
          const folder = folderOf({ "a.csv": stringify(table, { delimiter, quoted: true }) });
          const done = await runHere([
            "init",
            join(folder, "a.csv"),
            "-o",
            join(folder, "datapackage.yaml"),
            "--quiet",
          ]);
          // Rows of blanks only, or NUL in a cell: the table itself is refused.
          if (done.code === 2) {
            expect(done.stderr).toMatch(/^paud-analyze: [^\n]+\n$/);
            return;
          }
          expect(done.code).toBe(0);
          const { study } = await readBack(join(folder, "datapackage.yaml"));
          const fields = study.resources[0]!.schema?.fields.map((its) => its.name) ?? [];
          expect(new Set(fields).size).toBe(fields.length);
          for (const name of fields) expect(name.trim()).not.toBe("");
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
