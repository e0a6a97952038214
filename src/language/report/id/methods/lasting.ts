import type { ReportCatalogue } from "../../catalogue.ts";

export const lasting: ReportCatalogue["methods"]["entries"]["lasting"] = {
  contrasts: {
    name: "Perbandingan terencana dengan koreksi Holm",
    text: "Pre-test ke post-test, kemudian untuk setiap tes tindak lanjut: post-test ke tes tindak lanjut dan pre-test ke tes tindak lanjut, masing-masing perbandingan berpasangan dari semua peserta yang memiliki kedua nilai. Nilai p dari m uji t berpasangan diurutkan, p(1) yang terkecil, lalu dikoreksi agar peluang satu saja temuan keliru di antaranya tetap terkendali. Selangnya tidak dikoreksi.",
  },
  retention: {
    name: "Bagian peningkatan yang bertahan",
    text: "Rerata tes tindak lanjut f̄ dikurangi rerata pre-test, sebagai bagian dari rerata peningkatan, dari peserta dengan ketiga nilai: 1 berarti seluruh peningkatan bertahan, 0 berarti tidak ada, di atas 1 berarti naik lagi. Selangnya menurut Fieller, yakni semua bagian ρ yang tidak ditolak uji t berpasangan. Tidak ada bila peningkatannya sendiri tidak jelas di atas nol.",
  },
  nonInferiority: {
    name: "Non-inferioritas terhadap post-test",
    text: "Peningkatan dianggap bertahan bila batas bawah selang dua sisi dari tes tindak lanjut dikurangi post-test berada di atas −m, dengan m penurunan dalam poin yang dianggap berarti; bila nilai lebih rendah lebih baik, tandanya berbalik. Batas itu harus ditetapkan sebelum data dilihat. Penurunan yang belum dapat disingkirkan bukan bukti adanya penurunan.",
  },
  anova: {
    name: "Anava pengukuran berulang",
    text: "Apakah rerata dari k tes berbeda, pada n peserta yang mengikuti semuanya; η² parsial adalah bagian variasi dalam diri peserta yang terletak antartes. Uji ini menyatakan bahwa ada tes yang berbeda, bukan yang mana. Tidak ada bila n kurang dari k.",
  },
  sphericity: {
    name: "Sferisitas: Mauchly, Greenhouse–Geisser, Huynh–Feldt",
    text: "F mengandaikan selisih setiap dua tes memiliki ragam yang sama. S adalah matriks kovarians tes yang dipusatkan menurut baris dan kolom, λ nilai eigennya yang bukan nol. Uji Mauchly memeriksa penyimpangannya, dan kedua ε dikalikan dengan derajat bebas F; p uji Mauchly berasal dari χ² dengan suku kedua Box, seperti pada R.",
  },
  friedman: {
    name: "Uji Friedman dan W Kendall",
    text: "Nilai diberi peringkat di dalam diri setiap peserta, R adalah jumlah peringkat suatu tes dan τ banyaknya nilai kembar; χ² pada derajat bebas k − 1 menguji apakah peringkat sebagian tes lebih tinggi. W Kendall, dari 0 sampai 1, menyatakan seberapa jauh peserta sejalan dalam hal itu.",
  },
  dropout: {
    name: "Peserta yang tidak mengikuti tes tindak lanjut",
    text: "Rerata post-test peserta yang tidak mengikuti tes tindak lanjut dikurangi rerata peserta yang mengikutinya, dengan uji t dan selang Welch. Tidak ada bila salah satu pihak hanya satu orang.",
  },
};
