import { symbol } from "../symbol.ts";

/** Beberapa hasil sekaligus. */
export const outcomes = {
  title: "Ringkasan semua hasil",
  outcome: "Hasil",
  meanPre: "Rerata pre",
  meanPost: "Rerata post",
  pHolm: `${symbol("p")} (Holm)`,
  family: (tests: string) =>
    `Uji ${symbol("t")} sampel berpasangan atas semua peserta dengan data lengkap pada setiap hasil. ${symbol("p")} (Holm) memperhitungkan ${tests} hasil yang diuji di sini: nilainya benar hanya jika inilah semua hasil yang sejak awal hendak diuji. Kelompok, peringkat, dan ukuran efek di bawah setiap hasil tidak disesuaikan.`,
};
