import { symbol } from "../symbol.ts";

/** Apa yang perlu diketahui agar angka dibaca dengan benar. */
export const notes = {
  oneGroup:
    "Satu kelompok yang diukur sebelum dan sesudah menunjukkan bahwa nilai berubah, bukan bahwa diklat yang mengubahnya: waktu, terbiasa dengan tes, dan regresi ke rerata ikut ada dalam selisih itu.",
  matched:
    "Nilai dipasangkan hanya menurut identitas peserta; peserta yang tidak lengkap dihitung dalam alur peserta dan dibandingkan pada pre-test.",
  intervals: (level: string) => `Selang kepercayaan bersifat dua arah pada taraf ${level}.`,
  noScale: "Tidak dihitung: skala tidak diketahui. Sebutkan --scale MIN:MAX.",
  smallCells: (least: string) =>
    `Kelompok yang kurang dari ${least} orang tidak menampilkan minimum, maksimum, dan kuartil.`,
  normalized:
    "⟨g⟩ kelas = (rerata post − rerata pre) / (maksimum − rerata pre), Hake (1998); rerata c adalah perubahan ternormalisasi Marx dan Cummings (2007), yang menghitung penurunan terhadap nilai yang dapat turun; rerata g adalah rerata (post − pre) / (maksimum − pre) perorangan seperti yang lazim dihitung dengan SPSS, tidak terdefinisi pada nilai maksimum, dan selangnya hanya pendekatan.",
  undefinedGains: (g: string, c: string) =>
    `Di sana g perorangan tidak terdefinisi untuk ${g} orang dan c untuk ${c} orang dari semua.`,
  ceiling: (counts: string) => `Di ujung skala, tempat peningkatan tidak lagi terlihat: ${counts}.`,
  atCeiling: (group: string, before: string, after: string) => `${group} ${before} sebelum, ${after} sesudah`,
  bands:
    "Kategori Hake dibuat untuk ⟨g⟩ kelas; pemakaiannya untuk perorangan hanyalah analogi. Batas dibandingkan pada desimal seperti tertulis; yang turun termasuk dalam kategori rendah.",
  effectiveness:
    "N-gain perorangan dalam persen; nilai negatif masuk golongan terendah. Tabel yang lazim (< 40, 40–55, 56–75, > 76) menyisakan celah, yang di sini ditutup seperti tertera; penisbatannya kepada Hake diragukan.",
  bootstrap: (resamples: string, seed: string) =>
    `${resamples} sampel ulang pasangan nilai, benih ${seed}. Untuk n 40 atau kurang, cakupan selang ini kalah baik daripada selang di atas.`,
  mastery: (threshold: string, lowerIsBetter: boolean) =>
    `Tuntas berarti nilai ${threshold} atau ${lowerIsBetter ? "kurang" : "lebih"}. Perubahan proporsi dengan selang Bonett dan Price (2012); uji McNemar eksak pada yang berubah status.`,
  reliableChange: (reliability: string) =>
    `Perubahan melebihi 1,96 · SB(pre) · √(2(1 − r)), dengan reliabilitas r = ${reliability} seperti yang diberikan (Jacobson dan Truax, 1991).`,
  testAuto: (leaders: string) =>
    `Uji utama mengikuti kaidah skripsi (Wilcoxon bila Shapiro–Wilk menolak normalitas), sesuai permintaan --test auto: ${leaders}. Kedua uji tetap ditampilkan.`,
  effects: `${symbol("g_av")} menjadi ukuran utama: selisih rerata dibagi rerata SB kedua pengukuran, dikoreksi untuk sampel kecil (selang: Bonett, 2008). ${symbol("d_z")} dibagi SB selisih (selang: ${symbol("t")} nonsentral), ${symbol("g_z")} adalah ${symbol("d_z")} terkoreksi, Δ Glass dibagi SB pre-test. Masing-masing menjawab pertanyaan berbeda dan tidak dapat dibandingkan antardesain. Superioritas adalah proporsi peserta yang membaik ditambah setengah dari yang tetap.`,
  ranks: `Selisih nol dikeluarkan, nilai kembar memakai peringkat tengah; ${symbol("p")} eksak dengan nilai kembar sampai 200 perubahan. Hodges–Lehmann adalah median dari semua rerata berpasangan atas selisih.`,
  assumptions: `Shapiro–Wilk menguji selisih dan tidak mengganti uji mana pun. BF₁₀ adalah faktor Bayes JZS (Rouder dkk., 2009) dengan lebar Cauchy √2/2; di atas 1 berarti mendukung adanya perubahan.`,
  sensitivity:
    "Pratt memberi peringkat pada selisih nol, uji tanda mengabaikan besar selisih, dan hampiran normal adalah yang dicetak SPSS. Rerata tersedia (n) mencakup semua peserta yang memiliki nilai itu; tidak diuji karena sampelnya tumpang tindih.",
  clusters:
    "Peserta yang dilatih bersama cenderung serupa sehingga selang biasa terlalu sempit; selang di sini memperlakukan setiap angkatan sebagai satu pengamatan. Efek desain = 1 + (rerata ukuran − 1) · ICC.",
  equivalence: (margin: string) =>
    `Dua uji satu arah terhadap batas toleransi ±${margin} poin. Selangnya pada dua kali taraf kepercayaan dikurangi satu, dan berada di dalam batas tepat bila kedua uji menolak.`,
  attritionMatters:
    "Angka menggambarkan peserta yang mengikuti kedua tes; bila yang tidak menyelesaikan akan meningkat lebih sedikit, angka ini terlalu baik.",
};
