import type { RuleText } from "../../rule-text.ts";

/** Teks aturan tentang identitas orang. */
export const privacyRules = {
  nik: {
    title: "Nomor Induk Kependudukan (NIK)",
    explanation:
      "Sel ini memuat NIK: 16 digit berisi kode provinsi, kabupaten/kota, dan kecamatan, tanggal lahir (bagi perempuan tanggalnya ditambah 40), serta nomor urut. NIK menunjuk satu orang beserta tanggal lahir, jenis kelamin, dan daerahnya, dan merupakan data pribadi menurut UU 27/2022 tentang Pelindungan Data Pribadi (UU PDP).",
    fix: "Ganti nomornya dengan kode (anonymize melakukannya), dan simpan daftar penghubungnya di tempat aman, jangan di samping data.",
  },
  nuptk: {
    title: "Nomor pendidik (NUPTK)",
    explanation:
      "Sel ini memuat NUPTK, nomor unik pendidik dan tenaga kependidikan yang terdiri atas 16 digit. Nomor ini dapat ditelusuri dan menunjuk satu orang, sehingga merupakan data pribadi menurut UU 27/2022 (UU PDP).",
    fix: "Ganti nomornya dengan kode (anonymize melakukannya), dan simpan daftar penghubungnya terpisah dari data.",
  },
  nip: {
    title: "Nomor Induk Pegawai (NIP)",
    explanation:
      "Sel ini memuat NIP: 18 digit berisi tanggal lahir, bulan pengangkatan, jenis kelamin, dan nomor urut. NIP menunjuk satu orang dan merupakan data pribadi menurut UU 27/2022 (UU PDP).",
    fix: "Ganti nomornya dengan kode (anonymize melakukannya), dan simpan daftar penghubungnya terpisah dari data.",
  },
  phone: {
    title: "Nomor telepon",
    explanation:
      "Sel ini memuat nomor telepon. Nomor ini menuntun kepada satu orang, dan tidak ada analisis yang memerlukannya.",
    fix: "Hapus nomor dari data; bila perlu, simpan dalam daftar kontak di tempat lain.",
  },
  email: {
    title: "Alamat surel",
    explanation:
      "Sel ini memuat alamat surel. Alamat ini menuntun kepada satu orang dan sering memuat namanya, dan tidak ada analisis yang memerlukannya.",
    fix: "Hapus alamat dari data; bila perlu, simpan dalam daftar kontak di tempat lain.",
  },
  "full-names": {
    title: "Nama orang",
    explanation:
      "Ada kolom berisi nama orang di samping datanya. Siapa pun yang menerima berkas ini tahu nilai setiap orang.",
    fix: "Ganti namanya dengan kode (anonymize melakukannya), dan simpan daftar penghubungnya terpisah dari data.",
  },
  "nik-as-number": {
    title: "Nomor identitas yang kehilangan digit",
    explanation:
      "Nomor identitas dengan 16 digit atau lebih diketik sebagai angka. Lembar kerja hanya menyimpan 15 digit dan mengganti sisanya dengan 0, sehingga nomornya salah dan orang yang berbeda mungkin bernomor sama.",
    fix: "Ambil lagi nomornya dari sumber sebagai teks; lebih baik lagi, ganti dengan kode.",
  },
  "names-in-text": {
    title: "Nama di dalam teks",
    explanation:
      "Nama peserta atau informan muncul di dalam teks, misalnya kutipan atau transkrip. Kutipan yang diterbitkan akan memperlihatkan siapa yang berbicara.",
    fix: "Ganti nama di dalam teks dengan kode orangnya atau keterangan dalam kurung siku.",
  },
  "small-groups": {
    title: "Orang yang menonjol karena gabungan ciri",
    explanation:
      "Gabungan kolom seperti umur, tempat kerja, dan kabupaten membuat sebagian orang berada dalam kelompok yang lebih kecil daripada k. Siapa pun yang mengetahui ciri-ciri itu dapat menemukan isi baris selebihnya (k-anonimitas: Sweeney 2002, doi:10.1142/S0218488502001648); k yang lazim adalah 5.",
    fix: "Buat isi kolomnya lebih kasar, misalnya umur per sepuluh tahun, atau hapus salah satunya; generalise pada privacy dalam deskriptor melakukannya lewat anonymize.",
  },
} satisfies Readonly<Record<string, RuleText>>;
