import { describe, expect, it } from "vitest";
import { candidates, hasWaveWord, isPersonal, recognise } from "../../../src/data/scores/recognise.ts";
import type { Role } from "../../../src/data/scores/synonyms.ts";

const chosen = (header: readonly string[], role: Role) => {
  const found = recognise(header, role, "a.csv");
  return found === undefined ? undefined : header[found.index];
};

describe("recognise", () => {
  it.each([
    ...["Pretest", "PreTest", "Pre-Test", "PRE TEST", "Nilai Pretest", "Nilai Pre Test", "Pretes", "Prates"],
    ...["Nilai Awal", "Skor Awal", "Tes Awal", "Ujian Awal", "Sebelum", "Hasil Pretest", "Pretest Score"],
    ...["Baseline", "bdi.pre", "Skor Pre-Test (0-100)", "Nilai Sebelum Diklat", "scorePre", "PreScore 1"],
  ])("takes %s for the pre-test", (header) => {
    expect(chosen(["Nama", header, "Usia"], "pre")).toBe(header);
    expect(chosen(["Nama", header, "Usia"], "post")).toBeUndefined();
  });

  it.each([
    ...["Posttest", "PostTest", "Post-Test", "Postest", "Posttes", "Postes", "Pascates", "Nilai Posttest"],
    ...["Nilai Akhir", "Tes Akhir", "Sesudah", "Setelah", "After", "bdi.post", "Nilai Setelah Diklat"],
  ])("takes %s for the post-test", (header) => {
    expect(chosen(["Nama", header, "Usia"], "post")).toBe(header);
    expect(chosen(["Nama", header, "Usia"], "pre")).toBeUndefined();
  });

  it.each([
    "Prestasi",
    "Presensi",
    "Gain (post - pre)",
    "Selisih Posttest-Pretest",
    "N-Gain",
    "Poster",
    "Akhiran",
  ])("takes %s for neither", (header) => {
    expect(chosen([header], "pre")).toBeUndefined();
    expect(chosen([header], "post")).toBeUndefined();
  });

  it.each([
    ["ID Peserta", "id"],
    ["No. Peserta", "id"],
    ["NIK", "id"],
    ["NUPTK", "id"],
    ["NIP", "id"],
    ["Nama", "id"],
    ["Nama Lengkap", "id"],
    ["No", "id"],
    ["No.", "id"],
    ["No Urut", "id"],
    ["Angkatan", "cohort"],
    ["LPD", "cohort"],
    ["Kelas", "cohort"],
    ["Gelombang", "cohort"],
    ["Waktu", "wave"],
    ["Tahap", "wave"],
    ["Jenis Tes", "wave"],
    ["Nilai", "score"],
    ["Skor", "score"],
  ] as const)("takes %s for the %s", (header, role) => {
    expect(chosen(["Usia", header, "Surel"], role)).toBe(header);
  });

  it.each([
    "Jenjang",
    "Tingkat",
    "Asal Lembaga",
    "Kab/Kota",
    "Surel",
    "Usia",
    "__proto__",
    "constructor",
    "",
  ])("gives %j no role", (header) => {
    for (const role of ["id", "pre", "post", "wave", "score", "cohort"] as const)
      expect(chosen([header], role), role).toBeUndefined();
  });

  it("prefers an id to a NIK to a name to a row number, wherever they stand", () => {
    expect(chosen(["No", "Nama", "NUPTK", "NIK", "ID"], "id")).toBe("ID");
    expect(chosen(["No", "Nama", "NUPTK", "NIK"], "id")).toBe("NIK");
    expect(chosen(["No", "Nama", "NUPTK"], "id")).toBe("NUPTK");
    expect(chosen(["No", "Nama"], "id")).toBe("Nama");
    expect(chosen(["NUPTK", "No", "Nama"], "id")).toBe("NUPTK");
  });

  it("prefers a header that says it whole to one that has the word", () => {
    expect(chosen(["Tanggal Pretest", "Pretest"], "pre")).toBe("Pretest");
    expect(chosen(["Pendidikan Akhir", "Posttest"], "post")).toBe("Posttest");
  });

  it("does not choose between equals, and names them", () => {
    const error = (list: readonly string[]) =>
      expect.objectContaining({
        code: "ambiguous-column",
        args: { file: "a.csv", role: "pre", candidates: list },
      });
    expect(() => chosen(["Pretest", "Nilai Awal", "Posttest"], "pre")).toThrow(
      error(["Pretest", "Nilai Awal"]),
    );
    expect(() => chosen(["pre A", "pre B"], "pre")).toThrow(error(["pre A", "pre B"]));
    expect(() => chosen(["Nama", "Nama Lengkap"], "id")).toThrow(
      expect.objectContaining({ code: "ambiguous-column" }),
    );
    expect(() => chosen(["Pretest", " pre-test "], "pre")).toThrow(error(["Pretest", "pre-test"]));
  });
});

describe("candidates", () => {
  it("lists the best only", () => {
    expect(candidates(["LPD", "Angkatan", "Batch"], "cohort").map(({ index }) => index)).toEqual([1, 2]);
    expect(candidates(["LPD", "Kelas", "Batch"], "cohort").map(({ index }) => index)).toEqual([1]);
    expect(candidates([], "cohort")).toEqual([]);
  });
});

describe("hasWaveWord", () => {
  it("sees whole words, parted by punctuation or humps", () => {
    expect(hasWaveWord("Tes-Awal 2", "pre")).toBe(true);
    expect(hasWaveWord("NilaiAwal", "pre")).toBe(true);
    expect(hasWaveWord("POSTEST", "post")).toBe(true);
    expect(hasWaveWord("PosTest", "post")).toBe(true);
    expect(hasWaveWord("Prestasi", "pre")).toBe(false);
    expect(hasWaveWord("awalnya", "pre")).toBe(false);
  });
});

describe("isPersonal", () => {
  it.each([
    "Alamat",
    "No. HP",
    "Telepon",
    "E-mail",
    "Tanggal Lahir",
    "tgl_lahir",
    "date of birth",
    "NIK",
    "Nama",
  ])("says that %s tells who somebody is", (header) => {
    expect(isPersonal(header)).toBe(true);
  });

  it.each(["jenjang", "Kecamatan", "kelas", "lembaga"])("lets people be grouped by %s", (header) => {
    expect(isPersonal(header)).toBe(false);
  });
});
