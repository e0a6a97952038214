import type { ReportCatalogue } from "../../catalogue.ts";

export const robust: ReportCatalogue["methods"]["entries"]["robust"] = {
  pratt: {
    name: "Uji Wilcoxon menurut Pratt",
    text: "Selisih nol ikut diberi peringkat sebelum dikeluarkan; selebihnya sama dengan uji peringkat bertanda, eksak sampai 200 selisih.",
  },
  sign: {
    name: "Uji tanda",
    text: "Apakah peserta yang nilainya naik (n₊) sama banyaknya dengan yang turun (n₋), berapa pun besarnya, menurut sebaran binomial eksak. Tidak ada bila tidak seorang pun berubah.",
  },
  wilcoxonNormal: {
    name: "Hampiran normal uji peringkat bertanda",
    text: "p uji peringkat bertanda dari z, dengan koreksi nilai kembar dan tanpa koreksi kontinuitas.",
  },
  clusterMeans: {
    name: "Angkatan: korelasi intrakelas, efek desain, rerata angkatan",
    text: "Seberapa serupa N selisih di dalam G angkatan, dari kuadrat tengah antarangkatan (MS_B) dan dalam angkatan (MS_W), serta faktor DE yang melipatgandakan ragam rerata karenanya. Selang rerata angkatan memperlakukan angkatan sebagai unit, dengan t Student pada derajat bebas G − 1, dan memerlukan tiga angkatan.",
  },
  bootstrap: {
    name: "Selang bootstrap",
    text: "Angka dihitung ulang pada B sampel berisi n pasangan yang ditarik dengan pengembalian, oleh pembangkit acak dengan benih (seed) tetap; selang persentil mengambil kuantilnya, selang BCa mengoreksi kuantil itu terhadap bias dan akselerasi. Dengan 40 orang atau kurang, selang ini lebih sering meleset daripada selang dengan rumus.",
  },
};
