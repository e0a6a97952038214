import type { ReportCatalogue } from "../../catalogue.ts";

/** Bagaimana kompetensi diukur. */
export const instrument: ReportCatalogue["chapters"]["instrument"] = {
  named: (name) => `Tes: ${name}.`,
  columns: (pre, post) => `Pre-test: "${pre}". Post-test: "${post}".`,
  followUps: (names) => `Tes tindak lanjut: ${names}.`,
  scale: {
    given: (min, max) => `Skala: ${min} sampai ${max}.`,
    "out-of": (min, max) =>
      `Skala: ${min} sampai ${max}, dibaca dari nilai yang ditulis seperti "80 / ${max}".`,
    items: (min, max) => `Skala: ${min} sampai ${max}, karena nilainya jumlah ${max} butir berskor 0 atau 1.`,
    assumed: (min, max) =>
      `Skala: ${min} sampai ${max}. Ini asumsi: semua nilai ada di dalamnya dan sebagian melebihi 20.`,
  },
  noScale: "Skala: tidak diketahui. Angka yang memerlukannya tidak disajikan.",
  mastery: (threshold, lowerIsBetter) =>
    `Tuntas: nilai ${threshold} atau ${lowerIsBetter ? "kurang" : "lebih"}.`,
  noMastery:
    "Batas ketuntasan tidak disebutkan sehingga tidak dinyatakan siapa yang tuntas dan siapa yang belum.",
  reliabilityGiven: (reliability) =>
    `Reliabilitas menurut penulis: ${reliability}. Angka ini tidak dihitung dari data ini.`,
  noItems: "Jawaban butir demi butir tidak dibaca: reliabilitas tes tidak dapat dinyatakan dari data ini.",
  otherFiles: (files) =>
    `Reliabilitas dihitung dari butir dalam ${files}, berkas yang berbeda dengan berkas nilai. Apakah tesnya sama dan dikerjakan orang yang sama, tidak dinyatakan dalam berkas.`,
  scoring: {
    dichotomous: (items) => `Tes terdiri atas ${items} butir, masing-masing berskor 0 atau 1.`,
    points: (items) => `Tes terdiri atas ${items} butir, sebagian berskor poin.`,
    key: (path) => `Jawaban diskor dengan kunci ${path}.`,
  },
  sameTest:
    "Nilai sebelum dan sesudah dibandingkan seolah-olah kedua tes mengukur hal yang sama dengan tingkat kesukaran yang sama; nilai saja tidak dapat membuktikannya.",
};
