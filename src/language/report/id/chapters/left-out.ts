import type { ReportCatalogue } from "../../catalogue.ts";

/** Apa yang tidak ada dalam laporan, dan mengapa. */
export const leftOut: ReportCatalogue["chapters"]["leftOut"] = {
  title: "Yang tidak dimuat laporan ini, dan alasannya",
  line: (part, reason) => `“${part}”: ${reason}.`,
  reasons: {
    "no-scores": () => "studi ini tidak memuat nilai tes",
    "no-follow-up": () => "tidak ada tes tindak lanjut, atau tidak seorang pun mengikutinya",
    "no-groups": () => "tidak ada kolom kelompok yang disebutkan",
    "no-items": () => "tidak ada jawaban butir demi butir, atau tidak ada kunci untuk menskornya",
    "no-interviews": () => "studi ini tidak memuat wawancara",
    "no-codings": () => "wawancaranya belum dikode",
    "one-coder": () => "pengodenya hanya satu sehingga tidak ada yang dapat dibandingkan",
    "no-common-unit": () =>
      "para pengode memotong teks secara berbeda sehingga unit perbandingannya harus dipilih lebih dahulu",
    "no-informant-with-scores": () => "tidak ada informan yang juga peserta dengan nilai tes",
    "no-such-column": (column) =>
      column === ""
        ? "berkasnya tidak memiliki kolom yang menyatakan baris mana yang termasuk bagian studi ini"
        : `berkasnya tidak memiliki kolom "${column}" yang menyatakan baris mana yang termasuk bagian studi ini`,
    "no-rows": (value) =>
      value === ""
        ? "berkasnya tidak memuat satu baris pun dari bagian studi ini"
        : `berkasnya tidak memuat satu baris pun dari "${value}"`,
    "not-asked": () => "tidak diminta",
  },
};
