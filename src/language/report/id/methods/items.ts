import type { ReportCatalogue } from "../../catalogue.ts";

export const items: ReportCatalogue["methods"]["entries"]["items"] = {
  difficulty: {
    name: "Tingkat kesukaran",
    text: "Rerata skor butir dibagi skor tertingginya; untuk benar dan salah: proporsi yang menjawab benar. Angka yang tinggi berarti butir yang mudah.",
  },
  itemRest: {
    name: "Korelasi butir dengan jumlah butir lain",
    text: "Korelasi Pearson antara sebuah butir dan jumlah T − x semua butir lain, dari peserta yang menjawab semua butir. Tidak ada bila butir atau jumlah itu tidak bervariasi. Sering dicetak sebagai corrected item–total correlation.",
  },
  alpha: {
    name: "α Cronbach dan KR-20",
    text: "Seberapa jauh k butir saling berkaitan pada peserta ini; bila hanya ada benar dan salah, angka ini adalah KR-20. s_T adalah simpangan baku skor total. Selangnya menurut Feldt, dari kuantil F distribusi F, dengan a satu dikurangi taraf kepercayaan. α bukan validitas, tidak menunjukkan bahwa butir mengukur satu hal, dan membesar dengan banyaknya butir.",
  },
  alphaIfDropped: {
    name: "α bila butir dikeluarkan",
    text: "α Cronbach dari semua butir lain. Diperlukan tiga butir.",
  },
  sem: {
    name: "Galat baku pengukuran",
    text: "Seberapa banyak poin skor total seseorang akan menyebar pada tes yang diulang, seandainya α adalah reliabilitasnya. Tidak ada bila α negatif.",
  },
  learned: {
    name: "Dikuasai, bertahan, hilang, belum",
    text: "Dari peserta yang dua kali menjawab butir itu: yang berubah dari salah ke benar (a), tetap benar, berubah dari benar ke salah (b), tetap salah; uji McNemar eksak memeriksa apakah a dan b sama seringnya, dengan koreksi Holm atas semua butir yang diuji.",
  },
  distractors: {
    name: "Siapa memilih jawaban mana",
    text: "Untuk setiap jawaban suatu butir: banyaknya peserta yang memilihnya (w = 1), rerata jumlah butir lain dari mereka, dan korelasi antara memilihnya dan jumlah itu.",
  },
  flags: {
    name: "Butir yang ditandai",
    text: "Sebuah butir ditandai bila salah satu angkanya melewati batas yang dicetak bersama tandanya. Batas itu adalah kesepakatan: batas tingkat kesukaran menurut Arikunto, batas korelasi butir dari Ebel dan Frisbie untuk indeks daya pembeda dipakai sebagai analogi, dan batas jawaban yang jarang dipilih menurut Haladyna dan Downing. Tanda adalah alasan untuk membaca butir itu, bukan untuk membuangnya.",
  },
};
