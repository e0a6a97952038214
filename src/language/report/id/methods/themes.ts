import type { ReportCatalogue } from "../../catalogue.ts";

export const themes: ReportCatalogue["methods"]["entries"]["themes"] = {
  counting: {
    name: "Penghitungan tema",
    text: "Satu pengodean adalah gabungan dokumen, tempat, kode, dan pengode yang tidak berulang. Sebuah tema disebut seorang informan bila ada paling sedikit satu segmennya yang berkode tema itu atau kode di bawahnya, berapa kali pun, sehingga tidak ada informan yang dihitung dua kali. Banyaknya segmen dan pengodean mendampingi banyaknya informan, tidak menggantikannya.",
  },
  informantInterval: {
    name: "Selang proporsi informan",
    text: "Selang skor Wilson untuk proporsi p informan yang menyebut suatu tema. Selang ini berlaku sejauh informan dipilih secara acak.",
  },
  coverage: {
    name: "Cakupan",
    text: "Panjang semua tempat [a, b) di bawah suatu tema, setiap karakter dihitung satu kali, sebagai bagian dari panjang ℓ semua dokumen. Tidak ada bila tempat atau panjangnya tidak diketahui.",
  },
  smallCells: {
    name: "Cacah yang disembunyikan",
    text: "Cacah yang dapat mengungkap siapa yang mengatakan apa tidak ditampilkan: yang lebih kecil daripada sel terkecil, dan sebanyak cacah lain yang dapat terungkap dari jumlahnya.",
  },
  coOccurrence: {
    name: "Kemunculan bersama kode",
    text: "n₁₂ adalah banyaknya pasangan pengodean, satu dari setiap kode, yang tempatnya tumpang tindih dalam satu dokumen oleh satu pengode; n₁ dan n₂ adalah banyaknya pengodean setiap kode. J adalah banyaknya informan dengan kedua kode dibagi banyaknya informan dengan salah satunya. c tidak ada bila tumpang tindih melebihi pengodean kode yang lebih jarang.",
  },
  saturation: {
    name: "Kejenuhan data (saturasi)",
    text: "Banyaknya kode baru dalam dua wawancara berurutan dibagi banyaknya kode berbeda dalam empat wawancara pertama; kejenuhan tercapai ketika angka ini pertama kali tidak melebihi ambang. Pita menunjukkan 95% bagian tengah dari urutan acak wawancara yang sama. Angka ini hanya bermakna bila kode disusun dari wawancara, dan memerlukan enam wawancara.",
  },
  quotes: {
    name: "Pemilihan kutipan",
    text: "Dalam satu tema tidak seorang pun dikutip lagi sebelum semua dikutip sama seringnya, dan dari segmen seorang informan yang panjangnya paling dekat dengan median didahulukan. Kutipan dipilih oleh aturan, bukan oleh pembaca.",
  },
};
