/** Opsi tentang tes tindak lanjut, kelompok, dan beberapa hasil sekaligus. */
export const lastingOptions = {
  followUp:
    "waktu pengukuran sesudah post-test: kolomnya, atau isinya pada kolom waktu pengukuran (dapat diulang, menurut urutan waktu)",
  days: "kolom banyak hari sejak diklat pada tes tindak lanjut (satu untuk setiap --follow-up; pada tata letak panjang satu)",
  margin:
    "kemunduran sejak post-test, dalam poin, yang masih dianggap bertahan; tetapkan sebelum melihat datanya",
  covariate:
    "kolom keterangan lain tentang peserta sebelum diklat, untuk analisis kovarians (dapat diulang); angka, atau kategori",
  outcome:
    "salah satu dari beberapa hasil (dapat diulang): nama dan kolomnya, pada tata letak panjang kolom nilainya; untuk deskriptor studi nama instrumennya, yang diperlukan bila judul kolom memuat titik dua",
  subscaleOutcome:
    "kompetensi yang nilainya jumlah butirnya (dapat diulang); bersama --pre-items dan --post-items butirnya ialah bagian sesudah awalan",
};

/** Bentuk nilainya. */
export const lastingWanted = {
  outcome: "berbentuk NAMA=PRE:POST atau NAMA=PRE:POST:TINDAK-LANJUT (pada tata letak panjang NAMA=KOLOM)",
  subscale: "berbentuk NAMA=BUTIR,BUTIR dengan setiap butir sekali",
};
