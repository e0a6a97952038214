import type { CheckFindingSentences } from "../catalogue.ts";

/** Yang ditemukan `check`. */
export const checkFindings: CheckFindingSentences = {
  "ragged-row": (a) =>
    `berisi ${a("found")} sel, padahal judul kolom ${a("expected")} sel: barisnya dilewati`,
  "unclosed-quote": () =>
    "tanda petik dibuka di sini dan tidak pernah ditutup: mulai dari sini tidak terbaca",
  "stray-quote": () => "ada tanda petik di tengah sel: mulai dari sini tidak terbaca",
  "record-too-long": () => "baris ini tidak berujung: mulai dari sini tidak terbaca",
  "no-rows": () => "tidak ada isi di bawah judul kolom",
  "nul-byte": () => "memuat karakter NUL: mulai dari sini tidak terbaca",
  "invalid-utf8": () => "teks di atas UTF-8, tetapi di sini bukan lagi: mulai dari sini tidak terbaca",
  "missing-column": () => "skema memuat kolom ini, berkas tidak",
  "extra-column": () => "berkas memuat kolom ini, skema tidak",
  "column-order": (a) => `berada di urutan ${a("found")}, padahal dalam skema di urutan ${a("wanted")}`,
  "duplicate-column": (a) => `menjadi judul beberapa kolom (${a("positions")}): yang mana yang dimaksud?`,
  "unnamed-column": (a) => `kolom ke-${a("position")} berisi sel (${a("cells")}) tetapi tanpa judul`,
  "wrong-type": (a) => `bukan ${a("type")}`,
  required: () => "kosong, padahal skema mewajibkan isinya",
  "not-unique": (a) => `ada juga di baris ${a("firstRow")}, padahal menurut skema hanya boleh sekali`,
  "out-of-range": (a) => `melanggar ${a("constraint")} ${a("bound")} dalam skema`,
  "wrong-length": (a) => `panjangnya ${a("length")}, melanggar ${a("constraint")} ${a("bound")} dalam skema`,
  "wrong-pattern": (a) => `tidak berbentuk ${a("pattern")}`,
  "not-in-enum": (a) => `bukan salah satu nilai yang diizinkan skema (${a("allowed")})`,
  "wrong-json": () => "tidak sesuai dengan jsonSchema kolomnya",
  "primary-key": (a) =>
    a("firstRow") === ""
      ? "sebagian kunci utama kosong"
      : `kunci utamanya sama dengan baris ${a("firstRow")}`,
  "unique-key": (a) =>
    `nilainya sama dengan baris ${a("firstRow")}, padahal menurut skema hanya boleh sekali`,
  "foreign-key": (a) => `tidak ada di ${a("reference")}`,
  "wrong-hash": (a) => `bukan berkas yang diuraikan deskriptor (${a("what")} berbeda)`,
  "not-recognised": (a) =>
    `tidak dikenali sebagai nilai maupun wawancara (${a("why")}): hanya yang berlaku bagi tabel apa pun yang diperiksa`,
  "unread-data": (a) => `data ${a("resource")} yang berada di dalam deskriptor sendiri tidak diperiksa`,
  "similar-ids": (a) =>
    `berbeda dari id di baris ${a("firstRow")} hanya pada ${a("how")}: satu orang atau dua?`,
  "one-wave-only": (a) => `memiliki ${a("has")} tetapi tidak memiliki ${a("lacks")}`,
  "tier-out-of-order": (a) => `seseorang mengikuti ${a("tier")} sebelum ${a("earlier")} yang disyaratkannya`,
  "waves-swapped": (a) =>
    `dari ${a("pairs")} orang, ${a("lower")} lebih rendah di "${a("post")}" daripada di "${a("pre")}": apakah kedua kolom tertukar?`,
  "waves-equal": (a) =>
    `dari ${a("pairs")} orang, ${a("equal")} bernilai sama di "${a("pre")}" dan "${a("post")}": apakah yang satu salinan yang lain?`,
  "text-number": (a) => `akan menjadi angka tanpa ${a("extra")}`,
  "at-floor": (a) =>
    `${a("count")} dari ${a("n")} mendapat skor terendah (lebih dari 15%): tes mungkin terlalu sulit`,
  "at-ceiling": (a) =>
    `${a("count")} dari ${a("n")} mendapat skor tertinggi (lebih dari 15%): tes mungkin terlalu mudah untuk memperlihatkan peningkatan`,
  "constant-column": (a) => `mengisi seluruh ${a("n")} sel`,
  "digit-preference": (a) =>
    `${a("count")} dari ${a("n")} skor berakhiran 0 atau 5, padahal secara kebetulan ${a("expected")}, sedangkan yang lain berakhiran angka apa saja: apakah skornya ditaksir?`,
  "item-total": (a) => `adalah ${a("score")}, sedangkan butir-butirnya menghasilkan ${a("total")}`,
  "title-rows": (a) =>
    `baris di atas judul kolom, dilewati sebagai judul: ${a("rows")}. Program lain menganggap baris pertamanya sebagai judul kolom`,
  "formula-residue": () => "adalah sisa rumus: skor yang dihitungnya kosong",
  "scientific-id": () =>
    "adalah pengenal yang oleh lembar kerja diubah menjadi angka bulat: digit-digit akhirnya hilang",
  "date-as-number": () => "adalah tanggal di tempat angka, atau angka di tempat tanggal",
  "merged-cells": (a) =>
    `hanya baris pertama tiap kelompok yang terisi (${a("blank")} sel di bawahnya kosong): apakah selnya digabung?`,
  "blank-rows": (a) => `baris kosong di dalam atau di bawah tabel: ${a("count")}`,
  "padded-cell": () => "memiliki spasi di depan atau di belakang",
  "unknown-code": () => "adalah kode yang tidak ada dalam buku kode",
  "unknown-informant": (a) => `adalah informan yang tidak ada di ${a("reference")}`,
  nik: () => "adalah NIK, nomor kartu tanda penduduk seseorang",
  nuptk: () => "adalah NUPTK, nomor unik pendidik",
  nip: () => "adalah NIP, nomor induk pegawai negeri",
  phone: () => "adalah nomor telepon",
  email: () => "adalah alamat surel",
  "full-names": (a) => `adalah salah satu dari ${a("count")} nama orang yang berada di samping datanya`,
  "nik-as-number": (a) =>
    `adalah salah satu dari ${a("count")} nomor identitas yang diketik sebagai angka: lembar kerja hanya menyimpan 15 digit, dan semuanya berakhiran 0. Digit terakhirnya hilang`,
  "names-in-text": (a) => `adalah nama yang ada di ${a("reference")}`,
  "small-groups": (a) =>
    `menurut isinya, ${a("people")} dari ${a("n")} orang berada dalam kelompok yang kurang dari ${a("k")} orang`,
  mojibake: (a) => `tampaknya ${a("meant")} yang dibaca dengan pengodean yang salah`,
  "replacement-character": () => "memuat U+FFFD: suatu karakter hilang di perjalanan",
  "bidi-character": (a) => `memuat ${a("character")}, yang mengubah urutan tampilan teks`,
  "zero-width": (a) => `memuat ${a("character")}, yang tidak terlihat`,
  "waiver-unused": (a) => `pengecualian untuk ${a("rule")} tidak mengenai apa pun: hapuslah`,
  "waiver-expired": (a) =>
    `pengecualian untuk ${a("rule")} berakhir pada ${a("date")}: perbaiki datanya atau perbarui`,
};
