import type { WaveFindingSentences } from "../catalogue.ts";

/** Temuan pada data dengan beberapa kali pengukuran. */
export const waveFindings: WaveFindingSentences = {
  "no-follow-up": (a) =>
    `tidak seorang pun memiliki pre-test, post-test, dan "${a("to")}" sekaligus: bertahan atau tidaknya peningkatan tidak dapat dinilai di sana (apakah identitasnya cocok?)`,
  "dropout-differs": (a) =>
    `${a("left")} dari ${a("people")} peserta yang tidak mengikuti "${a("to")}" berbeda nilai post-test-nya dari yang mengikuti (selisih rerata ${a("difference")}): hasil tes tindak lanjut itu berlaku bagi yang mengikutinya`,
  "wide-margin": (a) =>
    `margin ${a("margin")} tidak di bawah peningkatannya sendiri (${a("gain")}): peningkatan yang hilang seluruhnya pun akan dinyatakan bertahan`,
  "sphericity-violated": (a) =>
    `uji Mauchly menolak sferisitas (ε Greenhouse–Geisser = ${a("epsilon")}): bacalah baris terkoreksi pada uji semua pengukuran`,
};
