import type { ReportCatalogue } from "../../catalogue.ts";

export const gains: ReportCatalogue["methods"]["entries"]["gains"] = {
  meanGain: {
    name: "Rerata peningkatan",
    text: "Rerata selisih dalam poin tes, dengan selang t Student. Selangnya tidak ada untuk satu orang.",
  },
  classGain: {
    name: "N-gain rerata kelas, ⟨g⟩",
    text: "Bagian dari peningkatan yang masih mungkin dicapai kelas yang benar-benar dicapai, dihitung dari kedua rerata dan skor maksimum U. Selangnya adalah selang rasio (metode delta) dengan t Student. Kategori Hake berlaku untuk angka ini: tinggi mulai 0,7, sedang mulai 0,3, rendah di bawahnya. Tidak ada bila skala tidak diketahui atau semua peserta sudah mencapai skor maksimum sejak awal.",
  },
  normalizedChange: {
    name: "Perubahan ternormalisasi, c",
    text: "Untuk setiap peserta: bagian dari kenaikan yang masih mungkin yang dicapai atau, bila nilainya turun, bagian dari penurunan yang mungkin yang terjadi; kemudian reratanya dengan selang t Student. Nilainya antara −1 dan 1, sehingga satu peserta yang turun dari dekat skor maksimum tidak menguasai reratanya. Tidak ada untuk peserta yang tetap pada skor maksimum atau skor minimum L.",
  },
  individualGain: {
    name: "N-gain perorangan, g",
    text: "Rerata peningkatan setiap peserta sebagai bagian dari yang masih dapat diraihnya, angka yang dalam banyak skripsi dan tesis disebut N-gain. Angka ini tidak memiliki batas bawah dan tidak ada untuk peserta yang sejak awal mencapai skor maksimum; banyaknya disebutkan. Selang t-nya hanya pendekatan yang cenderung terlalu sempit. Angka ini dimuat agar dapat dibandingkan dengan penelitian terdahulu; Hake mendefinisikan g untuk kelas.",
  },
  bands: {
    name: "Kategori N-gain perorangan",
    text: "Banyaknya peserta dengan g perorangan tinggi, sedang, dan rendah. Hake membuat kategori ini untuk ⟨g⟩ kelas; pemakaiannya untuk perorangan hanyalah analogi. Kategori ditentukan pada bilangan desimal tanpa pembagian, sehingga gain yang tepat 0,3 atau 0,7 masuk ke kategori yang semestinya. Peserta yang nilainya turun termasuk kategori rendah.",
  },
  effectiveness: {
    name: "Tabel tafsiran efektivitas dalam persen",
    text: "g perorangan dalam persen menurut empat golongan: tidak efektif, kurang efektif, cukup efektif, efektif. Tabel yang lazim dicetak (< 40, 40–55, 56–75, > 76) memiliki celah, yang di sini ditutup seperti tertera. Tabel itu sering disebut milik Hake, tetapi hal itu diragukan; sumbernya tidak kami ketahui.",
  },
  ceiling: {
    name: "Skor terbaik",
    text: "Banyaknya peserta dengan skor terbaik U pada setiap tes. Peserta yang sudah mencapainya tidak dapat menunjukkan peningkatan: bila banyak, peningkatan dan ukuran efek lebih kecil daripada yang sebenarnya dipelajari.",
  },
  masteryShare: {
    name: "Proporsi ketuntasan",
    text: "Proporsi p peserta yang mencapai batas ketuntasan pada setiap tes, dengan selang skor Wilson; z adalah kuantil normal untuk taraf kepercayaannya.",
  },
  masteryChange: {
    name: "Perubahan proporsi ketuntasan",
    text: "Banyaknya peserta yang menjadi tuntas (a) dikurangi yang tidak lagi tuntas (b), dibagi n. Selangnya adalah selang Wald tersesuaikan menurut Bonett dan Price untuk proporsi dari orang yang sama; titik tengahnya bukan estimasinya.",
  },
  mcnemar: {
    name: "Uji McNemar",
    text: "Apakah peserta yang menjadi tuntas (a) sama banyaknya dengan yang tidak lagi tuntas (b), menurut sebaran binomial eksak dari mereka yang berubah. Tidak ada bila tidak seorang pun berubah.",
  },
  reliableChange: {
    name: "Perubahan andal",
    text: "Seorang peserta berubah secara andal bila perubahannya lebih besar daripada yang dapat dijelaskan galat pengukuran; R adalah reliabilitas yang dinyatakan penulis, s_x simpangan baku pre-test. Angka 1,96 berasal dari sumbernya, berapa pun taraf kepercayaannya. Hasilnya sebaik reliabilitas yang dipakai.",
  },
};
