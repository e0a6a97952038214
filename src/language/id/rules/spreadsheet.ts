import type { RuleText } from "../../rule-text.ts";

/** Teks aturan tentang ulah lembar kerja terhadap data. */
export const spreadsheetRules = {
  "summary-row": {
    title: "Rangkuman di antara data",
    explanation:
      "Baris ini merangkum baris lain, misalnya rerata atau jumlah, dan bukan peserta. Di sini baris itu dilewati; program lain akan menghitungnya sebagai orang.",
    fix: "Pindahkan rangkuman ke lembar atau berkas lain.",
  },
  "rows-above-header": {
    title: "Baris di atas judul kolom",
    explanation:
      "Ada baris di atas judul kolom yang dilewati sebagai judul tabel. Bila salah satunya data, baris itu tidak terbaca; program lain menganggap baris pertama sebagai judul kolom.",
    fix: "Hapus baris judul tabel, agar judul kolom berada di baris pertama.",
  },
  "spreadsheet-error": {
    title: "Galat rumus lembar kerja",
    explanation: "Sel berisi galat seperti #DIV/0! atau #REF!, bukan nilai, sehingga barisnya tidak dipakai.",
    fix: "Perbaiki rumusnya di lembar kerja, lalu simpan lagi nilainya.",
  },
  "mixed-decimal-signs": {
    title: "Titik dan koma sebagai tanda desimal",
    explanation:
      "Angka dengan titik desimal dan angka dengan koma desimal ada dalam satu kolom. Lembar kerja membaca salah satunya sebagai teks atau ribuan.",
    fix: "Tulis semua angka dalam kolom itu dengan tanda desimal yang sama.",
  },
  "title-rows": {
    title: "Baris judul di atas judul kolom",
    explanation:
      "Tabel tidak dimulai dengan judul kolom: di atasnya ada judul, tanggal, atau nama lembaga. Di sini baris itu dilewati; kebanyakan program lain menganggap baris pertamanya sebagai judul kolom.",
    fix: "Hapus baris di atas judul kolom, dan tulis isinya di dalam deskriptor.",
  },
  "formula-residue": {
    title: "Hasil hitungan tanpa nilainya",
    explanation:
      "Sel hitungan, misalnya peningkatan, berisi angka padahal nilai penyusunnya kosong. Lembar kerja menganggap sel kosong sebagai 0, dan hasilnya salah.",
    fix: "Kosongkan sel hitungan itu, atau hitung hanya bila kedua nilainya ada.",
  },
  "scientific-id": {
    title: "Pengenal menjadi angka bulat",
    explanation:
      "Pengenal tertulis dalam notasi ilmiah, misalnya 3,20E+15. Lembar kerja menganggapnya angka dan hanya menyimpan 15 digit, sehingga orang yang berbeda mungkin kini berpengenal sama.",
    fix: "Ambil lagi pengenal dari sumbernya, dan atur kolomnya sebagai teks sebelum menempelkannya.",
  },
  "date-as-number": {
    title: "Tanggal dan angka tertukar",
    explanation:
      "Ada angka di tempat tanggal, atau tanggal di tempat angka. Lembar kerja mengubah isian seperti 3-4 menjadi tanggal, dan tanggal menjadi hitungan hari.",
    fix: "Masukkan lagi isinya, setelah kolomnya diatur sebagai teks, tanggal, atau angka.",
  },
  "merged-cells": {
    title: "Bekas sel yang digabung",
    explanation:
      "Hanya baris pertama setiap rangkaian yang terisi dan baris di bawahnya kosong, seperti bekas sel yang digabung. Bagi program apa pun baris kosong itu tidak berkelompok.",
    fix: "Batalkan penggabungan sel, lalu isi setiap baris.",
  },
  "blank-rows": {
    title: "Baris kosong di dalam tabel",
    explanation:
      "Ada baris kosong di antara atau di bawah baris data. Ketika mengurutkan atau menyaring, lembar kerja mengakhiri tabel pada baris kosong pertama, sehingga orang dan nilainya tertukar.",
    fix: "Hapus baris yang kosong.",
  },
  "padded-cell": {
    title: "Spasi di tepi isi sel",
    explanation:
      'Isi sel memiliki spasi di depan atau di belakang yang tidak terlihat. Bagi kebanyakan program "Dasar" dan "Dasar " adalah dua kelompok.',
    fix: "Hapus spasinya, misalnya dengan fungsi TRIM.",
  },
} satisfies Readonly<Record<string, RuleText>>;
