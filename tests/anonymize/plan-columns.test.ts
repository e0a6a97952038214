import { describe, expect, it } from "vitest";
import { type ColumnWishes, planColumns } from "../../src/anonymize/plan-columns.ts";
import { tableKind } from "../../src/anonymize/table-kind.ts";

const NOTHING: ColumnWishes = { ids: [], drop: [], generalise: new Map() };

function plan(
  header: readonly string[],
  wishes: Partial<ColumnWishes> = {},
  cells: readonly (readonly string[])[] = [],
) {
  const samples = header.map((_, i) => new Set(cells.map((row) => row[i] ?? "")));
  const kind = tableKind(header, undefined);
  return planColumns({ file: "x.csv", kind, header, samples }, { ...NOTHING, ...wishes }).map(
    ({ as, action }) =>
      action.does === "drop"
        ? `-${action.why}`
        : action.does === "pseudonym"
          ? `${as}:${action.domain}`
          : action.does,
  );
}

describe("planColumns", () => {
  it("leaves out what tells who people are", () => {
    expect(
      plan([
        "ID Peserta",
        "Nama Lengkap",
        "NIK",
        "NUPTK",
        "NIP",
        "No HP",
        "Email",
        "Alamat",
        "Tanggal Lahir",
        "Pretest",
        "Posttest",
      ]),
    ).toEqual([
      "ID Peserta:person",
      "-name",
      "-nik",
      "-nuptk",
      "-nip",
      "-phone",
      "-email",
      "-address",
      "-birth-date",
      "keep",
      "keep",
    ]);
  });

  it("lets a name or number stand for a row that has no other id, under another header", () => {
    expect(plan(["Nama", "Pretest", "Posttest"])).toEqual(["id:person", "keep", "keep"]);
    expect(plan(["NIK", "Nama", "Pretest", "Posttest"])).toEqual(["id:person", "-name", "keep", "keep"]);
  });

  it("knows codings from lists of people with a code", () => {
    expect(plan(["dokumen", "informan", "mulai", "akhir", "kutipan", "kode", "pengode"])).toEqual(
      ["document", "informan:person", "start", "end", "quote", "keep", "C"].map((its) =>
        its === "C" ? "pengode:coder" : its,
      ),
    );
    expect(plan(["Kode", "Nama", "Jenjang"])).toEqual(["Kode:person", "-name", "keep"]);
    expect(plan(["segmen", "pengode", "kode"])).toEqual(["segmen:segment", "pengode:coder", "keep"]);
  });

  it("asks the cells where the header says nothing", () => {
    const rows = [
      ["a", "3604051208900001", "Siti Aminah"],
      ["b", "3604055208900002", "Budi Santoso"],
      ["c", "3604055208900003", "Rahma Wati"],
    ];
    expect(plan(["id", "Kolom A", "Kolom B"], {}, rows)).toEqual(["id:person", "-nik", "-name"]);
  });

  it("does as it is told", () => {
    const wishes: Partial<ColumnWishes> = {
      ids: ["Kolom"],
      drop: ["Sekolah"],
      generalise: new Map([
        ["umur", { how: "band", width: 10 }],
        ["Tanggal Lahir", { how: "year" }],
        ["Nama", { how: "year" }],
      ]),
    };
    expect(plan(["Kolom", "Sekolah", "Umur", "Tanggal Lahir", "Nama"], wishes)).toEqual([
      "Kolom:person",
      "-asked",
      "generalise",
      "generalise",
      "-name",
    ]);
  });
});
