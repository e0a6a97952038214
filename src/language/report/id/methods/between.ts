import type { ReportCatalogue } from "../../catalogue.ts";

export const between: ReportCatalogue["methods"]["entries"]["between"] = {
  welchAnova: {
    name: "Uji Welch atas rerata peningkatan",
    text: "Apakah rerata selisih d̄ dari k kelompok berbeda melebihi yang dapat dijelaskan sebarannya, tanpa mensyaratkan ragam yang sama. Untuk dua kelompok F adalah kuadrat t Welch. Kelompok yang hanya beranggota satu orang dikeluarkan; tidak ada bila selisih salah satu dari beberapa kelompok tidak bervariasi, atau bila ada orang yang berada dalam beberapa kelompok.",
  },
  oneWay: {
    name: "Anava satu arah",
    text: "Pertanyaan yang sama dengan satu ragam untuk semua kelompok: kuadrat tengah antarkelompok dibagi kuadrat tengah dalam kelompok.",
  },
  kruskalWallis: {
    name: "Uji Kruskal–Wallis",
    text: "Apakah selisih pada sebagian kelompok cenderung lebih tinggi, menurut peringkat r, dengan peringkat tengah untuk nilai kembar; p dari χ² pada derajat bebas k − 1.",
  },
  levene: {
    name: "Uji Levene, dari median",
    text: "Apakah selisih pada sebagian kelompok lebih menyebar: anava satu arah atas jarak dari median kelompoknya.",
  },
  pairwise: {
    name: "Uji lanjut: kelompok dua-dua",
    text: "Rerata selisih satu kelompok dikurangi rerata kelompok lain, dengan uji t dan selang Welch; nilai p semua pasangan dikoreksi menurut Holm, selangnya tidak.",
  },
  dppc2: {
    name: "d_ppc2",
    text: "Perbedaan dua rerata peningkatan dalam satuan simpangan baku pre-test gabungan kedua kelompok, terkoreksi untuk sampel kecil. Selangnya tidak disajikan: rumus yang ada mensyaratkan ragam dan korelasi yang sama.",
  },
  ancova: {
    name: "Analisis kovarians (anakova)",
    text: "Apakah kelompok j berbeda pada post-test di antara peserta dengan pre-test yang sama, dengan kuadrat terkecil dan F tipe III; rerata tersesuaikan adalah nilai yang diperkirakan model bagi setiap kelompok pada rerata pre-test. Uji kesamaan kemiringan mendampinginya. Bagi kelompok yang tidak ditentukan secara acak, perbedaan peningkatan didahulukan, karena orang yang serupa dalam satu nilai terukur belum tentu serupa.",
  },
  tierSteps: {
    name: "Dari jenjang ke jenjang",
    text: "Bagi peserta yang mengikuti dua jenjang: pre-test jenjang berikutnya dikurangi post-test jenjang sebelumnya, dibandingkan seperti pasangan lain. Kedua tes dapat berbeda isi dan kesukarannya.",
  },
  earlier: {
    name: "Penelitian ini di samping penelitian terdahulu",
    text: "Rerata peningkatan dalam penelitian ini dikurangi rerata dalam penelitian terdahulu, dengan selang Welch. Kedua penelitian dianggap saling bebas.",
  },
};
