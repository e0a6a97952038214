import { symbol } from "../symbol.ts";

/** Beberapa hasil sekaligus. */
export const outcomes = {
  title: "Ringkasan semua hasil",
  outcome: "Hasil",
  meanPre: `${symbol("M")} pre`,
  meanPost: `${symbol("M")} post`,
  pHolm: `${symbol("p")} (Holm)`,
  family: (tests: string) =>
    `Uji ${symbol("t")} berpasangan atas semua peserta yang berpasangan pada setiap hasil. ${symbol("p")} (Holm) memperhitungkan ${tests} hasil yang diuji di sini: nilainya benar hanya jika inilah semua hasil yang sejak awal hendak diuji. Kelompok, peringkat, dan ukuran efek di bawah setiap hasil tidak disesuaikan.`,
};
