import { symbol } from "../symbol.ts";

/** Ke mana setiap baris masuk. */
export const flow = {
  everyRow:
    "Setiap baris masuk tepat ke satu golongan di atas. Semua angka di bawah dihitung dari yang berpasangan.",
  otherWaves: (rows: string) => `${rows} baris dari waktu pengukuran lain tidak dipakai.`,
  attrition: (a: { left: string; leftMean: string; completed: string; completedMean: string }) =>
    `Atrisi: ${a.left} peserta tanpa post-test memiliki rerata pre-test ${a.leftMean}, sedangkan ${a.completed} peserta yang menyelesaikan ${a.completedMean}.`,
  attritionTested: (a: {
    left: string;
    leftMean: string;
    completed: string;
    completedMean: string;
    difference: string;
    t: string;
    df: string;
    p: string;
  }) =>
    `Atrisi: ${a.left} peserta tanpa post-test memiliki rerata pre-test ${a.leftMean}, sedangkan ${a.completed} peserta yang menyelesaikan ${a.completedMean}; selisih ${a.difference}, ${symbol("t")} Welch(${a.df}) = ${a.t}, ${symbol("p")} ${a.p}.`,
};
