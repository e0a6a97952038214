import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFollowUp, isIdentifier } from "../../../../src/data/descriptor/describe/header-words.ts";
import { itemGroups } from "../../../../src/data/descriptor/describe/item-groups.ts";
import { ResourceNames } from "../../../../src/data/descriptor/describe/resource-name.ts";
import { isQuasiIdentifier } from "../../../../src/data/identifiers/quasi-identifiers.ts";
import { ColumnProfile } from "../../../../src/data/profile/column-profile.ts";

const column = (header: string, cells: readonly string[]) => {
  const profile = new ColumnProfile(header);
  for (const cell of cells) profile.add(cell);
  return profile;
};

describe("header words", () => {
  it.each([
    "Jenis Kelamin",
    "Umur",
    "Usia",
    "Kab/Kota",
    "Kecamatan",
    "Pendidikan Terakhir",
    "Masa Kerja",
    "Jabatan",
    "Lembaga",
    "Tanggal Lahir",
    "Agama",
    "Age",
    "Gender",
    "District",
  ])("%s helps to tell who somebody is", (header) => {
    expect([isQuasiIdentifier(header), isIdentifier(header)]).toEqual([true, false]);
  });
  it.each([
    "NIK",
    "NUPTK",
    "NIP",
    "No. HP",
    "Nomor Telepon",
    "E-mail",
    "Alamat",
    "Nama Lengkap",
    "Phone number",
  ])("%s says who somebody is", (header) => {
    expect([isQuasiIdentifier(header), isIdentifier(header)]).toEqual([false, true]);
  });
  it.each(["Nilai", "Jenjang", "ID Peserta", "Angkatan", "pre", ""])("%s does neither", (header) => {
    expect([isQuasiIdentifier(header), isIdentifier(header)]).toEqual([false, false]);
  });
  it.each([
    ["Nilai Tindak Lanjut", true],
    ["TL Sosial", true],
    ["follow_up", true],
    ["3 bulan", true],
    ["Post 12 minggu", true],
    ["Title", false],
    ["Bulan", false],
    ["Nilai Posttest", false],
  ] as const)("%s is of a later test: %s", (header, wanted) => {
    expect(isFollowUp(header)).toBe(wanted);
  });
});

describe("items", () => {
  it("are three columns or more of small whole numbers, in the order of their numbers", () => {
    const columns = [
      ...["Soal 10", "Soal 2", "Soal 1"].map((header) => column(header, ["0", "1"])),
      ...["x1", "x2"].map((header) => column(header, ["0", "1"])),
      ...["post.test.1", "post.test.2", "post.test.3"].map((header) => column(header, ["5", "41"])),
      ...["n1", "n2", "n3"].map((header) => column(header, ["0.5"])),
    ];
    expect(itemGroups(columns)).toEqual([{ prefix: "Soal", places: [2, 1, 0] }]);
  });
});

describe("names of resources", () => {
  it("are lower-case, plain, and each given once, whatever files are called", () => {
    const file = fc.oneof(
      fc.string(),
      fc.constantFrom("a.csv", "A.CSV", "../x", "Nilai Ärzte.csv", "...", "a-2.csv", "π"),
    );
    fc.assert(
      fc.property(fc.array(file, { maxLength: 30 }), (files) => {
        const names = new ResourceNames();
        const given = files.map((its) => names.of(its));
        for (const name of given) expect(name).toMatch(/^[a-z0-9][a-z0-9._-]{0,70}$/);
        expect(new Set(given).size).toBe(given.length);
      }),
    );
    expect(new ResourceNames().of("Nilai Ärzte 2025.csv")).toBe("nilai-arzte-2025");
  });
});
