import type { ReportCatalogue } from "../../catalogue.ts";

export const agreement: ReportCatalogue["methods"]["entries"]["agreement"] = {
  unit: {
    name: "Satuan kesepakatan",
    text: "Pengode dibandingkan pada satuan yang disebut dalam babnya. Untuk karakter, kalimat, dan dokumen, pengode yang mengode suatu dokumen dianggap memutuskan seluruhnya; untuk segmen, pengode tanpa baris tidak memiliki penilaian.",
  },
  pooled: {
    name: "Beberapa kode bersama",
    text: "Setiap kode diberikan atau tidak, sebagai variabel sendiri; ketidaksepakatan teramati (D_o) dan harapan (D_e) dijumlahkan atas semua kode sebelum dibagi. Kode tidak pernah ditumpuk menjadi satu kolom, karena perbedaan kekerapannya akan terhitung sebagai kesepakatan.",
  },
  percent: {
    name: "Persentase kesepakatan",
    text: "Rerata atas u satuan yang dibandingkan dari proporsi pasangan pengode yang sepakat, a dari b. Kode yang jarang dengan sendirinya membuatnya tinggi.",
  },
  prevalence: {
    name: "Prevalensi",
    text: "Proporsi penilaian yang memberikan kode itu atau, untuk satu variabel, kategorinya yang paling sering. Jauh dari setengah, κ dan α turun meskipun pengode sepakat.",
  },
  krippendorffAlpha: {
    name: "α Krippendorff",
    text: "Ketidaksepakatan di dalam satuan dibandingkan dengan ketidaksepakatan penilaian yang dipasangkan tanpa melihat satuannya, untuk berapa pun pengode dan dengan penilaian yang hilang; m adalah banyaknya penilaian suatu satuan, n_c banyaknya penilaian dengan kategori c, δ² jarak dua kategori. 1 berarti sempurna, 0 berarti kebetulan. Tidak ada bila semua penilaian berkategori sama.",
  },
  cohenKappa: {
    name: "κ Cohen",
    text: "Kesepakatan p_o dua pengode di atas kesepakatan dua orang yang menilai saling bebas, masing-masing dari sebarannya sendiri, p dan q. Tidak ada bila tidak ada yang bervariasi.",
  },
  fleissKappa: {
    name: "κ Fleiss",
    text: "Hal yang sama untuk berapa pun pengode yang menilai dari satu sebaran bersama π. Dengan dua pengode dan tanpa penilaian yang hilang, angka ini adalah π Scott.",
  },
  gwetAc1: {
    name: "AC1 Gwet",
    text: "Hal yang sama bila pengode hanya menebak pada satuan yang sulit dinilai; q adalah banyaknya kategori. Angka ini hampir tidak dipengaruhi prevalensi.",
  },
  holsti: {
    name: "Koefisien Holsti",
    text: "Keputusan M yang sama pada dua pengode, sebagai bagian dari keputusan yang mereka buat, N₁ dan N₂; reratanya atas pasangan pengode. Koefisien ini tidak mengoreksi kebetulan.",
  },
  bootstrapDocuments: {
    name: "Selang kesepakatan",
    text: "Selang persentil dari sampel ulang dokumen utuh, oleh pembangkit acak dengan benih (seed) tetap, karena segmen dari satu wawancara tidak saling bebas. Diperlukan 8 dokumen; di bawah 20 dokumen selangnya hanya pendekatan dan terlalu sempit.",
  },
};
