import type { FindingSentences } from "../catalogue.ts";

export const findings: FindingSentences = {
  "missing-id": () => "tanpa identitas peserta: baris tidak dipakai",
  "repeated-row": (a) => `mengulang baris ${a("firstRow")} (identitas dan nilai sama): dihitung satu kali`,
  "conflicting-id": () =>
    "identitas yang sama ada di beberapa baris dengan nilai berbeda: tidak satu pun dipakai",
  "id-in-several-groups": () => "identitas yang sama ada di beberapa kelompok: dihitung di masing-masing",
  "missing-group": () => "tanpa kelompok: dihitung dalam keseluruhan, tidak dalam kelompok mana pun",
  "several-cohorts": () =>
    "baris dengan identitas ini menyebut angkatan yang berbeda: tidak dihitung dalam angkatan mana pun",
  "no-id-column": () =>
    "tidak ada kolom identitas: setiap baris dianggap satu peserta, peserta ganda tidak dapat dikenali",
  "names-as-ids": () =>
    "nama dipakai sebagai identitas: dua orang bernama sama akan tampak sebagai baris ganda",
  "row-numbers-as-ids": () => "nomor urut dipakai sebagai identitas: peserta ganda tidak dapat dikenali",
  "summary-row": () => "merangkum baris lain, bukan peserta: dilewati",
  "not-a-number": () => "bukan angka: baris tidak dipakai (bila berarti data hilang, tambahkan ke --missing)",
  "ambiguous-number": () =>
    "dapat berarti pecahan atau ribuan: baris tidak dipakai (sebutkan --decimal . atau ,)",
  "spreadsheet-error": () => "galat dari lembar kerja: baris tidak dipakai",
  "out-of-scale": (a) => `di luar skala ${a("min")}–${a("max")}: baris tidak dipakai`,
  "other-denominator": (a) => `skor maksimumnya bukan ${a("max")}: baris tidak dipakai`,
  "mixed-decimal-signs": () =>
    "55,5 dan 55.5 sama-sama ada di kolom ini: masing-masing dibaca menurut tandanya",
  "more-findings": (a) => `dan ${a("count")} lagi yang sejenis`,
  "no-pairs": () =>
    "tidak seorang pun memiliki kedua nilai: tidak ada yang dapat dibandingkan (apakah identitasnya cocok?)",
  "few-pairs": (a) => `hanya ${a("n")} pasang: bacalah setiap angka dengan hati-hati`,
  ceiling: (a) =>
    `${a("pre")} orang sebelum dan ${a("post")} orang sesudah berada di ujung skala: peningkatan di sana tidak terlihat sehingga angka cenderung terlalu rendah`,
  "many-zeros": (a) =>
    `${a("zeros")} dari ${a("n")} tidak berubah: uji peringkat memperlakukannya secara berbeda (lihat analisis sensitivitas)`,
  "verdict-differs": (a) =>
    `putusan pada α = ${a("alpha")} bergantung pada ujinya: ${a("tests")} tidak sejalan dengan uji utama`,
  "hodges-lehmann-includes-zero": () =>
    "selang Hodges–Lehmann memuat 0 meskipun p peringkat bertanda di bawah α: dengan nilai kembar selang itu konservatif",
  clustered: (a) =>
    `peserta yang dilatih bersama cenderung serupa (ICC ${a("icc")}, efek desain ${a("designEffect")}): bacalah selang dari rerata kelompok di samping selang biasa`,
};
