import type { BetweenFindingSentences } from "../catalogue.ts";

/** Apa yang dikatakan tentang perbandingan kelompok. */
export const betweenFindings: BetweenFindingSentences = {
  "slopes-differ": (a) =>
    `pada α = ${a("alpha")} kemiringan garis regresi post-test terhadap pre-test berbeda antarkelompok: rerata tersesuaikan hanya berlaku pada rerata pre-test, di tempat lain selisih antarkelompok lebih besar atau lebih kecil`,
  "groups-may-differ-in-test": (a) =>
    `${a("first")} dan ${a("second")} mungkin mengerjakan tes yang berbeda atau dinilai dengan skala yang berbeda (${a("evidence")}): bila demikian, peningkatan dalam poin tidak dapat dibandingkan antarkelompok`,
};
