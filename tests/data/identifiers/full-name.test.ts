import { describe, expect, it } from "vitest";
import { isNameColumn, looksLikeFullName } from "../../../src/data/identifiers/full-name.ts";

describe("looksLikeFullName", () => {
  it.each([
    "Siti Aminah",
    "SITI AMINAH",
    "Dra. Hj. Siti Aminah, M.Pd.",
    "Siti Aminah, S.Pd",
    "Siti Aminah, S.PdAUD",
    "Nur'aini Putri",
    "M. Yusuf",
    "Ahmad bin Yusuf",
    "Ibu Siti Aminah",
    "I Made Wirawan",
    "Desi Sari",
  ])("says yes to %s", (text) => {
    expect(looksLikeFullName(text)).toBe(true);
  });

  it.each([
    "Siti",
    "siti aminah",
    "Kabupaten Lebak",
    "Kota Serang",
    "TK Melati",
    "Angkatan Dua",
    "Kelas Siti",
    "Jawa Barat",
    "Sangat Baik",
    "Guru Kelas",
    "P 01",
    "Siti Aminah 2",
    "",
    "a b",
    "Satu Dua Tiga Empat Lima Enam Tujuh",
  ])("says no to %s", (text) => {
    expect(looksLikeFullName(text)).toBe(false);
  });
});

describe("isNameColumn", () => {
  it.each(["Nama", "nama_lengkap", "Nama Lengkap Peserta", "Nama Guru", "name", "Full Name", "NAMA PESERTA"])(
    "believes the header %s",
    (header) => {
      expect(isNameColumn(header)).toBe(true);
    },
  );

  it.each(["Nama Lembaga", "Nama Sekolah", "Nama Kode", "File name", "Username", "Kode", "Namanya"])(
    "does not take %s for one",
    (header) => {
      expect(isNameColumn(header)).toBe(false);
    },
  );

  it("believes the cells where four in five are names", () => {
    const cells = ["Siti Aminah", "Budi Santoso", "Rahma Wati", "Joko Susilo", "P05", "", "Siti Aminah"];
    expect(isNameColumn("Peserta", cells)).toBe(true);
    expect(isNameColumn("Peserta", [...cells, "P06"])).toBe(false);
  });

  it("does not take themes for people", () => {
    expect(
      isNameColumn("Kode", ["Kunjungan Rumah", "Dukungan Keluarga", "Metode Bermain", "Umpan Balik"]),
    ).toBe(false);
  });
});
