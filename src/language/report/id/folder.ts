import type { ReportCatalogue } from "../catalogue.ts";

export const folder: ReportCatalogue["folder"] = {
  title: (column) => `Laporan per ${column}`,
  intro: (reports, rows) =>
    `${reports} laporan, dibuat dari ${rows} baris. Angka di bawah ini adalah angka semua peserta dalam setiap laporan.`,
  without: (rows, column) =>
    `${rows} baris kosong pada kolom "${column}", dan tidak masuk ke laporan mana pun.`,
  caption: "Laporan-laporan itu berdampingan",
  pre: "Rerata pre-test",
  post: "Rerata post-test",
  kept: (wave) => `Peningkatan yang bertahan pada ${wave} (%)`,
  failedTitle: "Tidak dibuat",
  failed: (value, why) => `${value}: ${why}`,
  interval: (level) =>
    `Dalam kurung siku: selang kepercayaan ${level}. Setiap selang milik laporannya sendiri, jadi dua selang yang bertumpang tindih masih mungkin berbeda.`,
};
