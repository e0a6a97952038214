import type { Catalogue } from "../catalogue.ts";

/** Yang ditulis `init` dalam komentar, dikatakan, dan ditanyakan. */
export const init: Catalogue["init"] = {
  head: "Penelitian ini, untuk paud-analyze: sebuah Frictionless Data Package (datapackage.org).\nDibuat oleh paud-analyze init dari berkas-berkasnya. Baca kembali dan perbaiki yang keliru.",
  kinds: {
    scores: "nilai",
    items: "butir soal",
    interviews: "wawancara berkode",
    informants: "informan",
    participants: "peserta",
    transcripts: "transkrip",
    other: "tidak dikenali",
  },
  roles: {
    id: "identitas peserta",
    name: "nama orang",
    tier: "jenjang",
    cohort: "angkatan",
    wave: "waktu pengukuran",
    score: "nilai",
    by: "kelompok",
    date: "tanggal",
    document: "dokumen",
    segment: "segmen",
    informant: "informan",
    text: "teks",
    code: "kode",
    theme: "tema",
    coder: "pengode",
    start: "awal",
    end: "akhir",
    length: "panjang dokumen",
    pre: "pre-test",
    post: "post-test",
    followUp: "tindak lanjut",
  },
  notes: {
    "kind-unknown": (a) => `jenisnya tidak dikenali. Salah satu dari: ${a("kinds")}`,
    format: (a) => `dikenali dari isinya: ${a("format")}`,
    ambiguous: (a) =>
      `${roleOf(a("role"))}: ada beberapa kolom yang mungkin (${a("candidates")}), jadi tidak ada yang dipilih. Sebutkan yang benar.`,
    "no-wave": (a) => `${roleOf(a("role"))}: tidak dikenali. Sebutkan pada waves.`,
    "no-id": () => "tidak ada kolom identitas peserta yang dikenali",
    "row-numbers": (a) => `"${a("column")}" hanya menomori baris, jadi bukan identitas siapa pun`,
    "names-as-ids": (a) =>
      `peserta dibedakan menurut nama pada "${a("column")}": dua orang bernama sama akan tampak sebagai satu orang`,
    "scale-assumed": (a) =>
      `skala diperkirakan dari nilainya: ${a("min")} sampai ${a("max")}. Perbaiki bila skala tesnya lain.`,
    "scale-of-items": (a) =>
      `skala diperkirakan dari butir-butirnya yang bernilai 0 atau 1: ${a("min")} sampai ${a("max")}. Perbaiki bila skala tesnya lain.`,
    "scale-out-of": (a) => `skala dibaca dari sel seperti "80 / 100": ${a("min")} sampai ${a("max")}`,
    "no-scale": () => "skala tes tidak diketahui; sebutkan, misalnya scale: {min: 0, max: 20}",
    "items-sum": (a) => `nilai total adalah jumlah ${a("count")} kolom pada hampir semua baris`,
    "items-mean": (a) => `nilai total adalah rerata ${a("count")} kolom pada hampir semua baris`,
    seen: (a) => `dalam data: ${a("min")} sampai ${a("max")}`,
    "seen-range": (a) => `dalam data: ${a("min")} sampai ${a("max")}; batasnya diambil dari skala`,
    "not-numbers": (a) => `sel yang bukan angka biasa: ${a("count")}; check menunjukkannya`,
    personal: () => "menunjukkan siapa orangnya: buat salinan untuk orang lain dengan paud-analyze anonymize",
    "maybe-names": (a) =>
      `mungkin berisi nama orang; bila ya, sebutkan pada roles, sebagai ${a("role")}, sebelum data dibagikan`,
    "day-first": () =>
      "dibaca sebagai tanggal/bulan/tahun; isi kolom tidak menyingkirkan bulan/tanggal/tahun",
    unnamed: (a) => `kolom tanpa judul, tidak disertakan di sini: ${a("count")}`,
    "header-twice": (a) =>
      `"${a("column")}" menjadi judul ${a("count")} kolom, yang tidak disertakan di sini; beri setiap kolom judul tersendiri`,
    "other-sheets": (a) => `lembar lain dalam berkas ini: ${a("sheets")}`,
    "tiers-unknown": (a) =>
      `urutan jenjang tidak diketahui (${a("levels")}); sebutkan sebagai tiers: [terendah, …, tertinggi]`,
    "quasi-identifiers": () =>
      "masing-masing tidak menyebut siapa pun, tetapi bersama-sama dapat menunjukkan seseorang; check menghitung berapa orang yang memilikinya bersama",
  },
  report: {
    made: (file, resources) => `${file}: ${resources} dijelaskan`,
    resources: (count) => `${count} sumber data`,
    also: (file) => `${file}: menjalankan check pada setiap perubahan`,
    rows: (count) => `${count} baris`,
    codings: (count) => `${count} pengodean`,
    files: (count) => `${count} berkas`,
    linked: (column, target) => `"${column}" merujuk ke ${target}`,
    scale: (min, max) => `skala ${min} sampai ${max}`,
    leftOut: "tidak disertakan",
    next: (command) => `Baca deskriptornya, lalu jalankan: ${command}`,
  },
  ask: {
    pre: (path) => `${path}: kolom mana yang merupakan pre-test?`,
    post: (path) => `${path}: kolom mana yang merupakan post-test?`,
    none: "bukan salah satunya",
    scale: (path) => `${path}: nilai terendah dan tertinggi tes, sebagai MIN:MAX (kosong: tidak diketahui)`,
    names: (path, column) => `${path}: apakah kolom "${column}" berisi nama orang?`,
    tiers: (levels) => `urutan jenjang dari yang terendah, dipisahkan koma (kosong: tanpa urutan): ${levels}`,
    yes: "Ya",
    no: "Tidak",
    mastery: "batas ketuntasan (kosong: tidak ada)",
    language: "bahasa laporan",
    languages: { en: "Inggris", id: "Indonesia" },
    badScale: "sebagai MIN:MAX dengan MIN di bawah MAX, misalnya 0:100",
    badNumber: "angka di dalam skala",
    badTiers: "sebutkan setiap jenjang satu kali",
  },
};

const ROLES: Readonly<Record<string, string>> = init.roles;

function roleOf(role: string): string {
  return ROLES[role] ?? role;
}
