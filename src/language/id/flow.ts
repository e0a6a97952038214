import { symbol } from "../symbol.ts";

/** Ke mana setiap baris masuk. */
export const flow = {
  everyRow:
    "Setiap baris masuk tepat ke satu golongan di atas. Angka di bawah dihitung dari peserta dengan data lengkap (kedua nilai ada), kecuali bila disebutkan lain.",
  longRows: "Di sini satu baris berarti satu peserta, bukan satu baris dalam berkas.",
  waves:
    "Ada: peserta yang memiliki nilai pada waktu itu. Lengkap: peserta yang memiliki pre-test dan post-test, dan untuk tes tindak lanjut juga nilai tes itu.",
  otherWaves: (rows: string) => `Baris dari waktu pengukuran lain, tidak dipakai: ${rows}.`,
  attritionFew: (left: string) =>
    `Atrisi: peserta dengan pre-test tanpa post-test (${symbol("n")} = ${left}) terlalu sedikit untuk digambarkan di sini.`,
  attrition: (a: { left: string; leftMean: string; completed: string; completedMean: string }) =>
    `Atrisi: rerata pre-test ${a.leftMean} pada peserta tanpa post-test (${symbol("n")} = ${a.left}) dan ${a.completedMean} pada peserta dengan data lengkap (${symbol("n")} = ${a.completed}).`,
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
    `Atrisi: rerata pre-test ${a.leftMean} pada peserta tanpa post-test (${symbol("n")} = ${a.left}) dan ${a.completedMean} pada peserta dengan data lengkap (${symbol("n")} = ${a.completed}); selisih ${a.difference}, uji Welch ${symbol("t")}(${a.df}) = ${a.t}, ${symbol("p")} ${a.p}.`,
};
