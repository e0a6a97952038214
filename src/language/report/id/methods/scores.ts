import type { ReportCatalogue } from "../../catalogue.ts";

export const scores: ReportCatalogue["methods"]["entries"]["scores"] = {
  pairing: {
    name: "Pasangan nilai dan selisih",
    text: "Nilai pre-test x dan post-test y seorang peserta dipasangkan menurut identitasnya, tidak pernah menurut urutan baris, dan setiap angka tentang perubahan berasal dari peserta yang memiliki keduanya. Selisih dihitung pada bilangan desimal seperti tertulis, sehingga selisih yang sama tetap sama.",
  },
  pairingByRow: {
    name: "Pasangan nilai dan selisih",
    text: "Berkas tidak memuat identitas: nilai pre-test x dan post-test y dalam satu baris dianggap milik satu peserta, yang tidak dapat diperiksa, dan setiap angka tentang perubahan berasal dari baris dengan keduanya. Selisih dihitung pada bilangan desimal seperti tertulis, sehingga selisih yang sama tetap sama.",
  },
  describing: {
    name: "Rerata, simpangan baku, kuartil",
    text: "Simpangan baku s memakai penyebut n − 1 dan tidak ada untuk satu orang. Kuartil dan median adalah kuantil tipe 7 dengan x[k] nilai terkecil ke-k; definisi ini adalah bawaan R.",
  },
  attrition: {
    name: "Peserta yang tidak mengikuti post-test",
    text: "Rerata pre-test b̄ peserta tanpa post-test dikurangi rerata ā peserta dengan kedua tes, dengan uji t dan selang Welch, yang tidak mensyaratkan ragam yang sama. Tidak ada bila salah satu pihak hanya satu orang. Perbedaan yang tidak tampak pada sedikit orang tidak membuktikan bahwa tidak ada perbedaan.",
  },
};
