import { symbol } from "../symbol.ts";

/** Apa yang perlu diketahui agar angka dibaca dengan benar. */
export const notes = {
  oneGroup:
    "Satu kelompok yang diukur sebelum dan sesudah menunjukkan bahwa nilai berubah, bukan bahwa diklat yang mengubahnya: waktu, pengalaman mengerjakan tes, dan regresi ke rerata ikut terkandung dalam selisih itu.",
  matched:
    "Nilai dipasangkan menurut identitas peserta, tidak pernah menurut urutan baris; peserta yang nilainya tidak lengkap hanya muncul dalam alur peserta.",
  pairedByRow: "Tidak ada kolom identitas: kedua nilai dalam satu baris dianggap milik satu orang.",
  groups:
    "Kecuali bila peserta ditempatkan ke dalam kelompok secara acak, perbedaan antarkelompok dapat berasal dari diklatnya atau dari orang-orang di dalamnya.",
  followUps:
    "Tes tindak lanjut di sini hanya dihitung; apakah peningkatannya bertahan dilaporkan oleh compare.",
  intervals: (level: string) =>
    `[bawah; atas] adalah selang kepercayaan (SK) dua sisi ${level}, kecuali bila disebutkan taraf lain. SB = simpangan baku, db = derajat bebas, K1 dan K3 = kuartil pertama dan ketiga.`,
  noScale: "Tidak dihitung: skala tidak diketahui. Sebutkan --scale MIN:MAX.",
  smallCells: (least: string) =>
    `Kelompok yang kurang dari ${least} orang tidak menampilkan minimum, maksimum, dan kuartil agar tidak ada yang dapat dikenali.`,
  normalized:
    "⟨g⟩ kelas = (rerata post − rerata pre) / (maksimum − rerata pre), menurut Hake (1998). Rerata c adalah rerata perubahan ternormalisasi Marx dan Cummings (2007): kenaikan dibagi nilai yang masih dapat diraih, penurunan dibagi nilai yang dapat hilang. Rerata g adalah rerata (post − pre) / (maksimum − pre) perorangan, seperti yang lazim dihitung dengan SPSS: tidak terdefinisi pada nilai maksimum, dan selangnya hanya pendekatan yang sering terlalu sempit.",
  undefinedGains: (g: string, c: string) =>
    `Tidak terdefinisi, dari semua peserta: g perorangan ${g} orang, c ${c} orang.`,
  ceiling: (counts: string) =>
    `Pada nilai terbaik, tempat peningkatan lebih lanjut tidak terlihat: ${counts}.`,
  atCeiling: (group: string, before: string, after: string) =>
    `${group}: ${before} sebelum, ${after} sesudah`,
  bands:
    "Kategori Hake dibuat untuk ⟨g⟩ kelas; pemakaiannya untuk perorangan hanyalah analogi. Nilai dibandingkan pada desimalnya seperti tertulis. Peserta yang memburuk termasuk dalam kategori rendah.",
  effectiveness:
    "N-gain perorangan dalam persen; nilai negatif masuk golongan terendah. Tabel yang lazim (< 40, 40–55, 56–75, > 76) menyisakan celah, yang di sini ditutup seperti tertera. Tabel itu sering dikutip sebagai milik Hake, tetapi hal itu diragukan.",
  bootstrap: (resamples: string, seed: string) =>
    `${resamples} sampel ulang pasangan nilai, benih (seed) ${seed}; gugur berarti angka itu tidak terdefinisi pada sampel ulang tersebut. Untuk n 40 atau kurang, selang ini lebih sering meleset dari nilai sebenarnya daripada selang di atas.`,
  mastery: (threshold: string, lowerIsBetter: boolean) =>
    `Tuntas berarti nilai ${threshold} atau ${lowerIsBetter ? "kurang" : "lebih"}. Jadi tuntas dan tidak lagi tuntas adalah banyaknya peserta yang melewati batas itu; uji McNemar eksak membandingkan keduanya. Perubahan proporsi memakai selang Bonett dan Price (2012).`,
  reliableChange: (reliability: string) =>
    `Andal berarti perubahan melebihi batas 1,96 · SB(pre) · √(2(1 − r)), lebih besar daripada yang dapat dijelaskan galat pengukuran; reliabilitas r = ${reliability} seperti yang diberikan (Jacobson dan Truax, 1991).`,
  testAuto: (leaders: string) =>
    `Uji utama mengikuti kaidah skripsi (Wilcoxon bila Shapiro–Wilk menolak normalitas), sesuai permintaan --test auto. Uji utama: ${leaders}. Kedua uji tetap ditampilkan.`,
  effects: `${symbol("g_av")} adalah ukuran yang dilaporkan lebih dahulu: selisih rerata dibagi rerata SB kedua tes (${symbol("d_av")}), dikoreksi untuk sampel kecil (selang: Bonett, 2008). Δ Glass dibagi SB pre-test, ${symbol("d_z")} dibagi SB selisih (selang: ${symbol("t")} nonsentral); ${symbol("g_z")} adalah ${symbol("d_z")} terkoreksi, ${symbol("d_rm")} adalah ${symbol("d_z")} yang dikembalikan ke skala nilai. Masing-masing menjawab pertanyaan berbeda: bandingkan hanya angka yang bernama sama. Superioritas adalah proporsi peserta yang membaik ditambah setengah dari yang tetap. Rank-biserial adalah jumlah peringkat yang naik dikurangi yang turun, dibagi jumlah keduanya.`,
  ranks: `${symbol("n")}₊, ${symbol("n")}₋, dan ${symbol("n")}₀ adalah banyaknya peserta yang nilainya naik, turun, dan tetap; ${symbol("W")}₊ adalah jumlah peringkat yang naik. Selisih nol dikeluarkan, nilai kembar memakai peringkat tengah; ${symbol("p")} eksak, juga dengan nilai kembar, sampai 200 perubahan. Hodges–Lehmann menduga pergeseran dalam poin: median dari rerata semua pasangan selisih.`,
  assumptions: `Shapiro–Wilk memeriksa apakah selisih berdistribusi normal; kedua uji ditampilkan apa pun hasilnya. BF₁₀ adalah faktor Bayes JZS (Rouder dkk., 2009) dengan lebar Cauchy √2/2: di atas 1 mendukung adanya perubahan, di bawah 1 menentangnya.`,
  sensitivity: `Apakah uji lain memberi kesimpulan yang sama? Pratt memeringkat selisih nol sebelum mengeluarkannya, uji tanda mengabaikan besar selisih, dan ${symbol("p")} hampiran adalah hampiran normal uji peringkat bertanda, seperti yang dicetak SPSS. Ada pre-test dan ada post-test memuat rerata dan banyaknya semua peserta yang memiliki nilai itu, lengkap atau tidak; tidak diuji karena sampelnya tumpang tindih.`,
  clusters:
    "Peserta yang dilatih bersama cenderung serupa; bila demikian, selang biasa terlalu sempit. Selang di sini memperlakukan setiap angkatan sebagai satu pengamatan. ICC adalah korelasi intrakelas selisih; efek desain = 1 + (rerata ukuran angkatan − 1) · ICC.",
  equivalence: (margin: string) =>
    `Dua uji ${symbol("t")} satu sisi (TOST): apakah selisih rerata di atas −${margin} dan di bawah +${margin} poin? Ekuivalensi terpenuhi bila keduanya menolak, yaitu bila selang ini berada di dalam ±${margin}. Tidak terpenuhi bukan berarti terbukti berbeda.`,
  attritionMatters:
    "Angka menggambarkan peserta yang mengikuti kedua tes; bila peserta yang tidak menyelesaikan akan meningkat lebih sedikit, angka ini terlalu baik.",
};
