import type { ItemFindingSentences } from "../catalogue.ts";

/** Apa yang ditemukan pada jawaban butir tes. */
export const itemFindings: ItemFindingSentences = {
  "answer-not-a-number": () =>
    "bukan skor: jawaban ini tidak diikutkan (bila artinya kosong, tambahkan ke --missing; bila jawabannya huruf, berikan --key)",
  "answer-out-of-range": (a) => `di luar 0–${a("max")}: jawaban ini tidak diikutkan (lihat --max)`,
  "item-one-wave": (a) =>
    `butir ini hanya ada pada satu waktu pengukuran (${a("wave")}): perubahannya tidak dapat dilihat`,
  "mostly-marks": (a) =>
    `hampir semua jawaban butir ini 0 atau 1, tetapi ${a("others")} dari ${a("answers")} tidak: apakah salah ketik? --max 1 membuat jawaban itu tidak diikutkan`,
  "key-unused": () => "butir dalam kunci yang tidak ada pada data: tidak dipakai",
  "no-complete-answers": (a) =>
    `${a("wave")}: tidak ada yang menjawab semua butir sehingga α dan korelasi butir–sisa tidak ada`,
  "few-answers": (a) =>
    `${a("wave")}: sedikit yang menjawab semua butir (n = ${a("n")}): baca setiap angka dengan hati-hati`,
  "many-answers-missing": (a) =>
    `${a("wave")}: dari ${a("people")} orang yang menjawab, ${a("complete")} menjawab semua butir; α hanya dihitung dari mereka`,
  "many-options": (a) =>
    `butir ini memiliki ${a("options")} jawaban yang berbeda: terlalu banyak untuk tabel pilihan jawaban. Apakah ini pertanyaan terbuka?`,
};
