import { symbol } from "../symbol.ts";

/** Dari satu jenjang ke jenjang berikutnya. */
export const tierSteps = {
  title: "Dari jenjang ke jenjang",
  stepColumn: "Langkah",
  step: (from: string, to: string) => `post-test ${from} → pre-test ${to}`,
  incomplete: "Satu nilai kosong",
  lastPost: `${symbol("M")} post-test sebelumnya`,
  nextPre: `${symbol("M")} pre-test sesudahnya`,
  note: "Peserta yang tercatat di beberapa jenjang, diikuti dari post-test satu jenjang ke pre-test jenjang berikutnya yang ditempuhnya; yang tercatat dua kali pada satu jenjang tidak dihitung. Selisihnya berarti sesuatu yang bertahan atau hilang di antara kedua jenjang hanya jika isi, kesulitan, dan skala kedua tes sama, dan itu tidak tampak dari nilainya saja; lagi pula, yang melanjutkan bukan semua yang dilatih. Uji-uji ini tidak disesuaikan menurut banyaknya.",
};
