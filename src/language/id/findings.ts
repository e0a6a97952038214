import type { FindingSentences } from "../catalogue.ts";
import { betweenFindings } from "./between-findings.ts";
import { checkFindings } from "./check-findings.ts";
import { interviewFindings } from "./interview-findings.ts";
import { itemFindings } from "./items-findings.ts";
import { waveFindings } from "./wave-findings.ts";

export const findings: FindingSentences = {
  "missing-id": () => "tanpa identitas peserta: baris tidak dipakai",
  "repeated-row": (a) => `mengulang baris ${a("firstRow")} (identitas dan nilai sama): dihitung satu kali`,
  "conflicting-id": () =>
    "identitas yang sama ada di beberapa baris dengan nilai berbeda: tidak satu pun dipakai (peserta yang menempuh beberapa jenjang dibedakan bila --by menyebut kolom jenjang)",
  "id-in-several-groups": () => "identitas yang sama ada di beberapa kelompok: dihitung di masing-masing",
  "missing-group": () => "tanpa kelompok: dihitung dalam Semua, tidak dalam kelompok mana pun",
  "several-cohorts": () =>
    "baris dengan identitas ini menyebut angkatan yang berbeda: tidak dihitung dalam angkatan mana pun",
  "no-id-column": () =>
    "tidak ada kolom identitas: setiap baris dianggap satu peserta, peserta ganda tidak dapat dikenali",
  "names-as-ids": () =>
    "nama dipakai sebagai identitas: dua orang dengan nama sama akan tampak sebagai baris ganda",
  "row-numbers-as-ids": () => "nomor urut dipakai sebagai identitas: peserta ganda tidak dapat dikenali",
  "rows-above-header": (a) =>
    `baris di atas judul kolom ini yang dilewati sebagai judul tabel: ${a("rows")}. Benarkah semuanya judul?`,
  "summary-row": () => "rangkuman baris lain, bukan peserta: dilewati",
  "not-a-number": (a) => `bukan angka: ${a("left")} (bila itu berarti data hilang, tambahkan ke --missing)`,
  "ambiguous-number": (a) => `dapat berarti pecahan atau ribuan: ${a("left")} (sebutkan --decimal . atau ,)`,
  "spreadsheet-error": (a) => `galat rumus lembar kerja: ${a("left")}`,
  "out-of-scale": (a) => `di luar skala ${a("min")}–${a("max")}: ${a("left")}`,
  "other-denominator": (a) => `skor maksimumnya bukan ${a("max")}: ${a("left")}`,
  "wave-order-assumed": (a) =>
    `waktu pengukuran yang tidak disebutkan dianggap tes tindak lanjut menurut urutan kemunculannya: ${a("waves")}. Jika keliru, sebutkan dengan --follow-up menurut urutan waktu.`,
  "not-a-tier": (a) =>
    `bukan jenjang: ${a("levels")}; jenjangnya ${a("tiers")}. Karena itu kelompok disusun menurut urutan kemunculannya, dan tidak seorang pun diikuti dari jenjang ke jenjang. Jika itu jenjang, sebutkan semuanya berurutan dengan --tiers.`,
  "several-covariates": () =>
    "baris-baris peserta ini menyebut keterangan yang berbeda; kovariatnya tidak dipakai.",
  "bad-days": () => "bukan banyak hari (0 atau lebih); tidak dipakai untuk waktu sejak diklat.",
  "mixed-decimal-signs": () =>
    "55,5 dan 55.5 sama-sama ada di kolom ini: masing-masing dibaca menurut tandanya",
  "more-findings": (a) => `dan ${a("count")} lagi yang sejenis`,
  "no-pairs": () =>
    "tidak seorang pun memiliki kedua nilai: tidak ada yang dapat dibandingkan (apakah identitasnya cocok?)",
  "few-pairs": (a) => `pasangan nilai sedikit (n = ${a("n")}): bacalah setiap angka dengan hati-hati`,
  ceiling: (a) =>
    `${a("pre")} orang sebelum dan ${a("post")} orang sesudah memiliki nilai terbaik: peningkatan lebih lanjut tidak terlihat sehingga angka mungkin terlalu rendah`,
  "many-zeros": (a) =>
    `${a("zeros")} dari ${a("n")} tidak berubah: uji peringkat memperlakukannya secara berbeda (lihat Analisis sensitivitas)`,
  "verdict-differs": (a) =>
    `kesimpulan pada α = ${a("alpha")} bergantung pada ujinya; tidak sejalan dengan uji utama: ${a("tests")}`,
  "hodges-lehmann-includes-zero": () =>
    "selang Hodges–Lehmann memuat 0 meskipun p peringkat bertanda di bawah α: dengan nilai kembar selang itu konservatif",
  clustered: (a) =>
    `peserta dilatih dalam beberapa angkatan (ICC ${a("icc")}, efek desain ${a("designEffect")}): bacalah selang dari rerata angkatan di samping selang biasa`,
  "people-counted-again": (a) =>
    `peserta yang berada di beberapa kelompok: ${a("people")}. Di antara semua peserta mereka dihitung sekali untuk setiap kelompok, padahal uji atas semua peserta menganggap setiap baris orang yang berbeda; bacalah kelompok satu per satu`,
  "twice-in-a-tier": (a) =>
    `peserta yang tercatat dua kali pada satu jenjang: ${a("people")}. Tidak diketahui mana yang lebih dahulu sehingga mereka tidak diikuti dari jenjang ke jenjang`,
  ...waveFindings,
  ...betweenFindings,
  ...itemFindings,
  ...interviewFindings,
  ...checkFindings,
};
