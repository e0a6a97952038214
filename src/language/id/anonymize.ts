import type { anonymize as english } from "../en/anonymize.ts";

/** The report of `anonymize`. */
export const anonymize: typeof english = {
  title: "Salinan dengan pseudonim",
  written: (folder, files) => `Berkas yang ditulis ke ${folder}: ${files}.`,
  people: (people, names, length) =>
    `Orang yang dibedakan oleh ID-nya: ${people}. Nama yang dicari di dalam teks: ${names}. Sebuah pseudonim terdiri atas ${length} karakter di belakang awalannya.`,
  newKey: (path) =>
    `Kunci baru telah dibuat: ${path}. Simpan terpisah dari data dan dari salinannya. Siapa pun yang memegangnya dapat mengetahui siapa orangnya; tanpa kunci itu berkas berikutnya tidak mendapat pseudonim yang sama.`,
  oldKey: (path) =>
    `Kunci ${path} digunakan: pseudonimnya sama dengan yang dibuat sebelumnya dengan kunci itu.`,
  keyBesideData:
    "Kunci berada bersama data. Pindahkan: orang yang menerima salah satunya tidak boleh menerima yang lain.",
  files: "Berkas",
  file: "Berkas",
  place: "Di salinan",
  rows: "Baris",
  marks: "Tanda",
  columns: "Kolom",
  column: "Kolom",
  becomes: "Di salinan",
  actions: {
    "free-text": "nama dan pengenal diganti",
    pseudonym: "pseudonim",
    document: "nama di dalamnya diganti",
    quote: "dipotong ulang dari transkrip, atau nama dan pengenalnya diganti",
    start: "berpindah bersama teks",
    end: "berpindah bersama teks",
    length: "berpindah bersama teks",
    generalise: "dibuat lebih kasar",
    drop: "ditinggalkan",
  },
  others: (count) =>
    `Kolom lain: ${count}. Pengenal dan nama lengkap di dalam selnya diganti; selebihnya seperti semula.`,
  why: {
    name: "nama",
    nik: "NIK",
    nuptk: "NUPTK",
    nip: "NIP",
    phone: "nomor telepon",
    email: "alamat surel",
    address: "alamat",
    "birth-date": "tanggal lahir",
    "other-number": "nomor pribadi atau akun",
    asked: "sesuai permintaan",
  },
  as: (action, header) => `${action}, bernama "${header}"`,
  because: (action, why) => `${action}: ${why}`,
  risks: "Risiko yang tersisa",
  titles: (rows) => `Baris di atas judul kolom, ditinggalkan karena dapat memuat nama: ${rows}.`,
  summaries: (rows) => `Baris yang merangkum baris lain, ditinggalkan: ${rows}.`,
  unmoved: (rows) =>
    `Kode yang transkripnya tidak diberikan: ${rows}. Posisinya masih menurut teks lama. Berikan juga transkripnya bila ada nama yang diganti di dalamnya.`,
  leftOut: (files) => `Berkas yang bukan tabel atau transkrip dan tidak ada di salinan: ${files}.`,
  noPeople: "Tidak ada kolom yang dikenali sebagai pembeda orang. Bila ada, sebutkan dengan --id.",
  risk: {
    indirect:
      "Gabungan jenjang, tempat, umur, peran, atau nilai yang langka dapat menunjukkan siapa orangnya. Periksa kelompok kecil dengan check, lalu gunakan --generalise atau --drop.",
    text: "Nama panggilan, nama yang salah eja, nama tempat, sekolah, dan orang yang tidak ada di tabel tetap ada di dalam teks. Bacalah setiap transkrip sebelum dibagikan; sebutkan yang Anda temukan dengan --names.",
    law: "Salinan ini dipseudonimkan, bukan anonim: selama kuncinya ada, isinya adalah data pribadi (UU 27/2022 tentang Pelindungan Data Pribadi).",
  },
};
