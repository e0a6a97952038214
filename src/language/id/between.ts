import { symbol } from "../symbol.ts";

/** Apa yang dikatakan laporan tentang perbedaan antarkelompok. */
export const between = {
  heading: "Perbedaan antarkelompok",
  pairs: "Uji lanjut: kelompok dua-dua",
  ancova: "Analisis kovarians (anakova)",
  inWords: "Perbandingan kelompok dalam kalimat",
  test: "Uji atas post − pre",
  tests: {
    welch: `${symbol("F")} Welch`,
    oneWay: `${symbol("F")} anava satu arah`,
    kruskalWallis: `${symbol("H")} Kruskal–Wallis`,
    levene: `${symbol("F")} Levene (sebaran)`,
  },
  statistic: "Statistik",
  df1: `${symbol("db")}₁`,
  df2: `${symbol("db")}₂`,
  minus: (second: string, first: string) => `${second} − ${first}`,
  pair: "Kelompok",
  pHolm: `${symbol("p")} (Holm)`,
  dppc2: symbol("d_ppc2"),
  effect: "Pengaruh terhadap post-test",
  equalSlopes: "Kesamaan kemiringan",
  partialEtaSquared: "η² parsial",
  adjustedMean: "Rerata tersesuaikan",
  slope: "Kemiringan",
  notComputed: "Tidak dihitung:",
  figures: {
    welch: "Welch",
    oneWay: "anava satu arah",
    kruskalWallis: "Kruskal–Wallis",
    levene: "Levene",
    ancova: "anakova",
    pairwise: "uji lanjut",
    slopeHomogeneity: "uji kesamaan kemiringan",
    dppc2: (pair: string) => `d_ppc2 untuk ${pair}`,
  },
  testsNote: `${symbol("F")} Welch adalah uji utama: rerata selisih post − pre dibandingkan tanpa mensyaratkan ragam yang sama, berbeda dengan ${symbol("F")} anava satu arah di sampingnya. Kruskal–Wallis membandingkan peringkatnya. Levene (jarak dari median) memeriksa apakah selisih di sebagian kelompok lebih menyebar.`,
  onePerson:
    "Kelompok yang hanya beranggota satu orang tidak memiliki ragam: kelompok itu ikut dalam anava satu arah, Kruskal–Wallis, Levene, dan anakova, tetapi tidak dalam uji Welch.",
  pairsNote:
    "Setiap baris adalah rerata post − pre kelompok yang disebut lebih dahulu dikurangi rerata kelompok yang lain.",
  pairTestsNote: `Selang dan uji ${symbol("t")} mengikuti Welch. Nilai ${symbol("p")} terakhir terkoreksi menurut Holm untuk banyaknya pasangan; selangnya tidak. ${symbol("d_ppc2")} (Morris, 2008) adalah perbedaan itu dalam simpangan baku pre-test gabungan kedua kelompok; tidak ada selang yang cukup andal untuk ditampilkan.`,
  lowerIsBetter: "Nilai lebih rendah lebih baik: rerata post − pre yang lebih rendah adalah yang lebih baik.",
  somePairs: (shown: string, all: string) =>
    `Ditampilkan ${shown} pasangan dengan ${symbol("p")} terkecil dari ${all}; --format json memuat semuanya.`,
  ancovaNote: (meanPre: string) =>
    `Post-test menurut pre-test dan kelompok, tipe III. Rerata tersesuaikan adalah nilai post-test yang diperkirakan model pada rerata pre-test, ${meanPre}. Kemiringan adalah poin post-test per poin pre-test di dalam kelompok.`,
  covariatesNote: "Kovariat ditetapkan pada reratanya, kategori pada proporsinya.",
  incomplete: (n: string) => `Tidak ikut dalam anakova karena kovariatnya tidak lengkap: ${n} orang.`,
  slopesFlag:
    "Kemiringannya berbeda: rerata tersesuaikan ini hanya berlaku pada rerata pre-test dan tidak boleh dibaca sebagai perbedaan antarkelompok.",
  leads:
    "Kecuali bila peserta ditempatkan ke dalam kelompok ini secara acak atau menurut nilai pre-testnya, perbedaan peningkatan adalah hasil utama dan anakova mendampinginya: penyesuaian terhadap pre-test membandingkan orang yang hanya serupa dalam nilainya (van Breukelen, 2006, 2013).",
  cohorts:
    "Uji-uji ini menganggap peserta saling bebas. Di sini mereka dilatih dalam angkatan, dan peserta seangkatan cenderung serupa: bila demikian, dan seluruh angkatan berada di dalam satu kelompok, p terlalu kecil dan selangnya terlalu sempit. Bila angkatan dalam satu kelompok hanya sedikit, pengaruh kelompok tidak dapat dibedakan dari pengaruh angkatannya.",
  noCause:
    "Apa pun yang berbeda antarkelompok, hasil ini tidak menunjukkan sebabnya: kelompok-kelompok itu berbeda dalam lebih banyak hal.",
  sentences: {
    welch: (a: { f: string; df: string; p: string }) =>
      `Uji Welch atas rerata peningkatan menghasilkan ${symbol("F")}(${a.df}) = ${a.f}, ${symbol("p")} ${a.p}.`,
    gainsDiffer: (alpha: string) => `Pada α = ${alpha} tidak semua kelompok berubah sama besar.`,
    gainsNotShown: (alpha: string) =>
      `Pada α = ${alpha} tidak ada perbedaan yang dapat ditunjukkan, tetapi itu bukan bukti bahwa peningkatan antarkelompok sama; perbedaan yang masih mungkin terlihat pada selang tiap pasangan.`,
    pair: (a: {
      first: string;
      second: string;
      difference: string;
      level: string;
      interval: string;
      df: string;
      t: string;
      p: string;
    }) =>
      `Rerata post − pre ${a.second} dikurangi rerata ${a.first} adalah ${a.difference} poin, SK ${a.level} ${a.interval}; ${symbol("t")}(${a.df}) = ${a.t}, ${symbol("p")} terkoreksi Holm ${a.p}.`,
    noPair: (alpha: string) =>
      `Setelah koreksi Holm tidak ada dua kelompok yang berbeda pada α = ${alpha}; ini pun bukan bukti bahwa keduanya sama.`,
    morePairs: (n: string) => `Pasangan lain yang berbeda selain yang disebut di sini: ${n} (lihat tabel).`,
    ancova: (a: { f: string; df: string; p: string; eta: string; covariates: string }) =>
      `Anakova post-test dengan pre-test${a.covariates === "" ? "" : ` dan ${a.covariates}`} sebagai kovariat menghasilkan ${symbol("F")}(${a.df}) = ${a.f}, ${symbol("p")} ${a.p}, η² parsial = ${a.eta} untuk kelompok.`,
    meansDiffer: (alpha: string) =>
      `Pada α = ${alpha} peserta dengan nilai pre-test yang sama mencapai nilai akhir yang berbeda antarkelompok.`,
    meansNotShown: (alpha: string) =>
      `Pada α = ${alpha} tidak ada perbedaan rerata tersesuaikan yang dapat ditunjukkan, tetapi itu bukan bukti bahwa rerata itu sama.`,
    disagree:
      "Kedua analisis tidak sejalan. Pertanyaannya memang berbeda: apakah kelompok berubah dengan besar yang berbeda, dan apakah orang yang awalnya setara berakhir berbeda. Bila kelompok berawal dari tingkat yang berbeda, kedua jawaban dapat sama-sama benar (paradoks Lord). Di sini yang pertama menjadi hasil utama.",
    slopesDiffer: (a: { f: string; df: string; p: string; meanPre: string }) =>
      `Kemiringan garis regresi post-test terhadap pre-test berbeda antarkelompok, ${symbol("F")}(${a.df}) = ${a.f}, ${symbol("p")} ${a.p}: besar perbedaan kelompok bergantung pada pre-test, dan rerata tersesuaikan hanya berlaku pada pre-test ${a.meanPre}.`,
    slopesNotShown: (a: { f: string; df: string; p: string }) =>
      `Uji kesamaan kemiringan menghasilkan ${symbol("F")}(${a.df}) = ${a.f}, ${symbol("p")} ${a.p}; bila tidak menolak, itu bukan bukti bahwa kemiringannya sama.`,
  },
};
