import type { ReportCatalogue } from "../../catalogue.ts";

export const comparison: ReportCatalogue["methods"]["entries"]["comparison"] = {
  pairedT: {
    name: "Uji t sampel berpasangan",
    text: "Apakah selisih rerata dapat bernilai nol dalam populasi asal peserta seperti ini; p dua arah. Uji ini mengandaikan peserta saling bebas dan, bila pesertanya sedikit, selisih berdistribusi normal. Tidak ada bila semua selisih sama.",
  },
  wilcoxon: {
    name: "Uji peringkat bertanda Wilcoxon",
    text: "Apakah selisih tersebar merata di sekitar nol. Selisih nol dikeluarkan; r adalah peringkat |d| di antara yang lain, dan nilai kembar memakai peringkat tengah. p dua arah dan eksak, juga dengan nilai kembar, sampai 200 selisih; di atasnya memakai hampiran normal dengan koreksi nilai kembar dan tanpa koreksi kontinuitas. Tidak ada bila tidak seorang pun berubah.",
  },
  hodgesLehmann: {
    name: "Estimasi Hodges–Lehmann",
    text: "Pergeseran dalam poin yang didukung peringkat: median dari rerata semua pasangan selisih, termasuk selisih nol. Selangnya terbentang dari rerata terkecil ke-k sampai terbesar ke-k, dengan k dari sebaran statistik peringkat bertanda. Diperlukan enam pasangan pada taraf 95%; dengan nilai kembar selangnya cenderung terlalu lebar.",
  },
  shapiroWilk: {
    name: "Uji Shapiro–Wilk",
    text: "Seberapa sesuai selisih terurut d[i] dengan yang diharapkan dari distribusi normal; W bernilai 1 bila sesuai sempurna. Koefisien a dan p dihitung dengan algoritma Royston AS R94, untuk 3 sampai 5.000 pasangan. Uji ini tidak menentukan uji lain: dengan sedikit orang penyimpangan terlewat, dengan banyak orang penyimpangan yang tidak penting ikut terdeteksi.",
  },
  correlation: {
    name: "Korelasi pre-test dan post-test",
    text: "r Pearson, dengan selang menurut z Fisher dan p menurut t Student pada derajat bebas n − 2. Peneliti yang menggabungkan penelitian memerlukannya untuk mengonversi ukuran efek; korelasi ini bukan bukti belajar. Tidak ada bila nilai salah satu tes tidak bervariasi.",
  },
  bayes: {
    name: "Faktor Bayes",
    text: "Berapa kali lebih mungkin data ini bila ada perubahan daripada bila tidak ada, dengan prior Cauchy selebar √2/2 pada perubahan terstandar (JZS). Nilai di atas 1 mendukung adanya perubahan, di bawah 1 menentangnya. Tidak ada bila t tidak ada.",
  },
  equivalence: {
    name: "Uji ekuivalensi",
    text: "Apakah selisih rerata, ke arah mana pun, lebih kecil daripada batas toleransi m yang dianggap berarti: dua uji t satu arah, dengan p yang terbesar. Ekuivalensi terpenuhi tepat bila selang pada dua kali taraf kepercayaan dikurangi satu berada di dalam ±m. Batas itu harus ditetapkan sebelum data dilihat.",
  },
};
