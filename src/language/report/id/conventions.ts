import { symbol } from "../../symbol.ts";
import type { ReportCatalogue } from "../catalogue.ts";

export const conventions: ReportCatalogue["conventions"] = {
  intro:
    "Orang yang menghitung ulang dengan program lain dapat memperoleh angka lain: bukan karena salah satunya keliru, melainkan karena nama yang sama dipakai untuk beberapa angka. Tabel-tabel ini menunjukkan keluaran program lain untuk pasangan nilai yang sama. Pasangannya hanya sama bila program itu memasangkan menurut peserta; SPSS, JASP, Excel, dan R memasangkan kedua sel dalam satu baris.",
  basis: (version) =>
    `Angka untuk R dan prosedur SPSS telah dibandingkan dengan R 4.2.2 dan PSPP 1.6.2, program bebas yang mengikuti SPSS, pada contoh data program ini (${version}). Angka untuk JASP dihitung dengan rumus dalam kode sumbernya yang terbit, dan untuk Excel menurut fungsi yang terdokumentasi; program-program itu tidak dijalankan.`,
  group: "Kelompok",
  quartiles: {
    heading: "Kuartil",
    caption: "Kuartil pertama dan ketiga menurut tiga cara",
    of: "Nilai",
    scores: { pre: "Pre-test", post: "Post-test", difference: "Selisih" },
    ours: "Laporan ini; R; Excel QUARTILE.INC",
    weightedAverage: "SPSS; Excel QUARTILE.EXC",
    hinges: "SPSS Explore: engsel Tukey",
    note: "Mediannya sama di semua program. SPSS menginterpolasi pada posisi (n + 1)·p (weighted average, HAVERAGE), R dan QUARTILE.INC Excel pada (n − 1)·p + 1; engsel adalah median setiap paruh data. PSPP, program bebas, mencetak kolom pertama pada FREQUENCIES dan kolom kedua pada EXAMINE. Ketiganya makin dekat bila n makin besar.",
    hidden: (least) =>
      `Kelompok yang kurang dari ${least} orang tidak dicantumkan di sini demi melindungi pesertanya.`,
  },
  wilcoxon: {
    heading: "Uji peringkat bertanda Wilcoxon",
    caption: "Uji peringkat bertanda atas pasangan yang sama dalam program lain",
    ours: `Laporan ini: ${symbol("p")}`,
    spssZ: `SPSS: ${symbol("Z")}`,
    spssP: `SPSS: ${symbol("p")}`,
    r: `R, JASP, jamovi: ${symbol("p")}`,
    jaspZ: `JASP: ${symbol("z")}`,
    methods: { exact: "eksak", normal: "normal", "normal-corrected": "normal, terkoreksi" },
    withMethod: (p, method) => `${p} (${method})`,
    note: `Laporan ini memakai sebaran eksak sampai 200 selisih yang bukan nol, juga dengan nilai kembar. SPSS mencetak hampiran normal, dengan koreksi nilai kembar dan tanpa koreksi kontinuitas, dan ${symbol("Z")}-nya dihitung dari jumlah peringkat yang lebih kecil, sehingga tidak pernah di atas 0. R sebelum versi 4.6, serta JASP dan jamovi yang memanggil R, memakai sebaran eksak hanya di bawah 50 selisih, bila tidak ada selisih nol dan tidak ada dua selisih yang sama besar; selain itu hampiran normal dengan koreksi kontinuitas. ${symbol("z")} JASP tidak dikoreksi untuk nilai kembar maupun kontinuitas; di sini dihitung dari post-test dikurangi pre-test, dan tandanya berbalik menurut urutan kolom yang disebut.`,
    binary: (groups) =>
      `Pada kelompok berikut program lain memberi peringkat berbeda, karena mengurangkan dalam bilangan biner sehingga beberapa selisih yang sama besar dianggap berbeda: ${groups}.`,
    ranks: (a) =>
      `${a.who} (${a.sizes} besaran berbeda dan ${symbol("W")}₊ = ${a.wPlus} di sini, ${a.otherSizes} dan ${a.otherWPlus} di sana)`,
  },
  effects: {
    heading: "Ukuran efek",
    caption: "“Cohen's d” uji berpasangan dan koreksi Hedges",
    dz: (level) => `${symbol("d_z")} di sini; “Cohen's d” pada SPSS, JASP, dan jamovi, ${level}`,
    exact: `${symbol("g_z")} di sini (koreksi eksak)`,
    approximate: "g Hedges dengan 1 − 3/(4·db − 1)",
    note: `SPSS, JASP, dan jamovi membagi selisih rerata uji berpasangan dengan simpangan baku selisih dan menyebutnya “Cohen's d”. Laporan ini menyebutnya ${symbol("d_z")} dan mendahulukan ${symbol("g_av")}, yang membagi dengan rerata simpangan baku kedua tes: keduanya dapat berbeda dua kali lipat. Buku dan lembar kerja umumnya memakai koreksi Hedges yang mendekati, seperti pada kolom terakhir.`,
  },
  rankBiserial: {
    heading: "Selang korelasi rank-biserial",
    caption: "Korelasi rank-biserial dengan dua selang",
    ours: (level) => `Laporan ini (jackknife), ${level}`,
    jasp: (level) => `JASP, ${level}`,
    note: "Estimasinya sama. Selang JASP dan paket effectsize pada R memakai galat baku yang berlaku bila tidak ada perubahan; untuk efek besar selang itu meleset dari nilai sebenarnya pada seperempat sampai sepertiga sampel kami, padahal yang dijanjikan satu dari dua puluh, dan bila semua berubah ke satu arah selang itu tidak memiliki lebar. Tandanya pun bergantung pada urutan kolom.",
  },
  gain: {
    heading: "N-gain dalam lembar kerja",
    caption: "N-gain rerata kelas dan rerata N-gain perorangan",
    classGain: "⟨g⟩ kelas, laporan ini (kategori)",
    individual: "Rerata g perorangan (kategori)",
    percent: "Sama, dalam persen",
    undefined: "Tidak ikut: sudah maksimum sejak awal",
    note: "Skripsi dan tesis umumnya merata-ratakan gain perorangan, dalam persen, dan membandingkan reratanya dengan kategori Hake. ⟨g⟩ menurut Hake dihitung dari rerata kelas. Peserta yang sejak awal mencapai skor maksimum tidak memiliki gain perorangan: lembar kerja menampilkan galat atau mengosongkan selnya, dan peserta itu tidak ikut dalam rerata.",
    binary: (groups) =>
      `Pembagian dalam bilangan biner menempatkan gain yang tepat 0,3 atau 0,7 di bawah kategorinya. Kategori perorangan menurut lembar kerja (tinggi, sedang, rendah), bila berbeda: ${groups}.`,
    bands: (a) => `${a.who} ${a.theirs}, di sini ${a.ours}`,
  },
  same: {
    heading: "Yang sama, dan yang hanya berbeda cara mencetaknya",
    items: [
      `Rerata, simpangan baku, ${symbol("t")}, derajat bebas, ${symbol("p")}, dan selangnya sama pada SPSS, JASP, jamovi, dan R, begitu pula ${symbol("p")} dari T.TEST Excel; bila berbeda, pasangannya yang berbeda. STDEV.P Excel membagi dengan ${symbol("n")} dan memberi simpangan baku yang lebih kecil.`,
      `Tanda ${symbol("t")}, ${symbol("d_z")}, dan selangnya berbalik bila program menghitung pre-test dikurangi post-test, seperti SPSS bila pre-test disebut lebih dahulu.`,
      `SPSS menampilkan ${symbol("p")} yang kecil sebagai “.000” atau “<.001”, JASP sebagai “< .001”; tidak satu pun bernilai 0.`,
      "Shapiro–Wilk sama pada R dan JASP, untuk 3 sampai 5.000 pasangan; ujilah selisihnya, bukan pre-test dan post-test masing-masing. SPSS mencetak Kolmogorov–Smirnov dengan koreksi Lilliefors di sampingnya, yang merupakan uji lain.",
      "Rerata dari rerata kelompok, seperti pada tabel pivot, bukan rerata dari orangnya.",
    ],
  },
};
