import { symbol } from "../symbol.ts";

/** Apa yang dikatakan tentang nilai dari tiga kali pengukuran atau lebih. */
export const waves = {
  title: "Apakah peningkatannya bertahan?",
  retention: "Bagian peningkatan yang bertahan (retensi)",
  nonInferiority: "Non-inferioritas terhadap post-test",
  contrasts: "Kontras terencana",
  omnibus: "Semua pengukuran sekaligus",
  dropout: "Peserta yang tidak mengikuti tes tindak lanjut",
  inWords: "Apakah bertahan? Hasil dalam kalimat",
  absences: "Angka antarpengukuran yang tidak ada",
  followUp: "Tindak lanjut",
  contrast: "Kontras",
  step: (from: string, to: string) => `${from} → ${to}`,
  shareKept: "Bertahan (% peningkatan)",
  daysMedian: "Hari: median",
  daysRange: "rentang",
  lowerBound: "Batas bawah",
  kept: "Kemunduran sebesar margin",
  ruledOut: "dapat dikesampingkan",
  notRuledOut: "belum dapat dikesampingkan",
  pHolm: `${symbol("p")} Holm`,
  wilcoxonP: `${symbol("p")} Wilcoxon`,
  test: "Uji",
  statistic: "Statistik uji",
  effect: "Lainnya",
  tests: {
    anova: "Anava pengukuran berulang",
    greenhouseGeisser: "Greenhouse–Geisser",
    huynhFeldt: "Huynh–Feldt",
    mauchly: "Uji sferisitas Mauchly",
    friedman: "Uji Friedman",
  },
  came: `Mengikuti: rerata (${symbol("n")})`,
  left: `Tidak: rerata (${symbol("n")})`,
  figures: {
    pre: "nilai",
    post: "nilai",
    correlation: "korelasi",
    anova: "anava pengukuran berulang",
    mauchly: "Mauchly",
    greenhouseGeisser: "Greenhouse–Geisser",
    huynhFeldt: "Huynh–Feldt",
    friedman: "uji Friedman",
    retention: "bagian peningkatan yang bertahan",
    days: "jarak hari sejak diklat",
    nonInferiority: "non-inferioritas",
    dropout: "perbandingan dengan yang tidak mengikuti",
  },
  retentionNote:
    "Bagian yang bertahan adalah (rerata tindak lanjut − rerata pre) / (rerata post − rerata pre) dalam persen, dari peserta yang mengikuti ketiga tes, dengan selang Fieller: 100 berarti seluruh peningkatan bertahan, 0 berarti tidak ada yang bertahan, di atas 100 berarti masih meningkat, di bawah 0 berarti rerata lebih buruk daripada saat pre-test. Bila peningkatannya tidak jelas di atas 0, bagian yang bertahan tidak bermakna sehingga tidak disajikan.",
  daysNote:
    "Jarak hari dihitung dari diklat sampai tes tindak lanjut, pada peserta yang sama. Yang bertahan sesudah sebulan dan sesudah setahun adalah dua pertanyaan: tes pada waktu yang berbeda tidak digabungkan.",
  marginNote: (margin: string, level: string, lowerIsBetter: boolean) =>
    `Batas toleransi (margin) ${margin} poin adalah suatu pertimbangan: kemunduran terkecil yang dianggap berarti. Margin harus sudah ditetapkan sebelum data dilihat; margin yang dipilih sesudahnya tidak membuktikan apa-apa. Kemunduran sebesar itu dapat dikesampingkan bila batas bawah selang dua sisi ${level} dari ${lowerIsBetter ? "post-test − tindak lanjut (di sini nilai rendah lebih baik)" : "tindak lanjut − post-test"} berada di atas −${margin}. Uji ini tidak termasuk dalam koreksi Holm.`,
  contrastsNote: (family: string, all: string) =>
    `Setiap kontras adalah perbandingan berpasangan dari semua peserta yang memiliki kedua nilai sehingga ${symbol("n")} berbeda antarbaris. Dalam setiap kelompok, ${symbol("p")} Holm memperhitungkan semua kontras terencana yang memiliki uji ${symbol("t")} (untuk semua peserta ${family} dari ${all}); yang tidak memilikinya tidak dihitung.`,
  omnibusNote: `Uji ini hanya memakai peserta yang memiliki nilai pada setiap pengukuran, dan menanyakan apakah ada dua pengukuran yang berbeda, bukan yang mana. Uji ${symbol("F")} mengandaikan bahwa selisih setiap dua pengukuran beragam sama besar (sferisitas); baris terkoreksi di bawahnya tidak. ε bernilai 1 bila andaian itu terpenuhi. Uji Friedman melihat peringkat nilai setiap peserta; ${symbol("W")} adalah koefisien Kendall: 1 bila urutan pengukuran sama pada semua peserta, 0 bila tidak ada urutan bersama.`,
  dropoutNote:
    "Rerata post-test dari peserta yang mengikuti pre-test, post-test, dan tes tindak lanjut, dan dari peserta yang hanya mengikuti dua tes pertama. Perbedaan yang kecil tidak membuktikan bahwa peningkatan peserta yang tidak hadir bertahan sama besar: nilai tindak lanjut mereka tidak diketahui.",
  dropoutFew: (least: string) =>
    `Bila yang mengikuti atau yang tidak mengikuti kurang dari ${least} orang, reratanya tidak ditampilkan karena hampir sama dengan nilai perorangan.`,
  designNote:
    "Satu kelompok diikuti dari waktu ke waktu tanpa pembanding yang tidak dilatih: apa yang bertahan, hilang, atau bertambah sejak post-test dapat berasal dari diklat, tetapi juga dari pengalaman mengerjakan tes, kegiatan belajar lain, atau waktu.",
  cohortsNote:
    "Uji-uji ini menganggap peserta saling bebas. Di sini mereka dilatih per angkatan: berkas JSON memuat selang dari rerata angkatan untuk setiap kontras.",
  share: (a: {
    who: string;
    to: string;
    share: string;
    level: string;
    interval: string;
    n: string;
    days: string | undefined;
  }) =>
    `${a.who}, ${a.to}: ${a.share} dari peningkatan bertahan, SK ${a.level} ${a.interval} dalam persen (${symbol("n")} = ${a.n} peserta dengan ketiga tes${a.days === undefined ? "" : `, separuhnya paling lama ${a.days} hari sesudah diklat`}).`,
  shareAlone: (a: { who: string; to: string; share: string; n: string; reason: string }) =>
    `${a.who}, ${a.to}: ${a.share} dari peningkatan bertahan (${symbol("n")} = ${a.n} peserta dengan ketiga tes); tanpa selang karena ${a.reason}.`,
  noShare: (a: { who: string; to: string; n: string; reason: string }) =>
    `${a.who}, ${a.to}: bagian peningkatan yang bertahan tidak disajikan karena ${a.reason} (${symbol("n")} = ${a.n} peserta dengan ketiga tes).`,
  change: (a: {
    difference: string;
    level: string;
    interval: string;
    t: string;
    df: string;
    p: string;
    n: string;
  }) =>
    `Sejak post-test reratanya berubah ${a.difference} poin, SK ${a.level} ${a.interval}, ${symbol("t")}(${a.df}) = ${a.t}, ${symbol("p")} terkoreksi Holm ${a.p} (${symbol("n")} = ${a.n}).`,
  noChange: (reason: string) => `Perubahan sejak post-test tidak diuji karena ${reason}.`,
  better: "Itu peningkatan lebih lanjut.",
  worse: "Itu kemunduran.",
  noEvidence:
    "Itu bukan bukti adanya kemunduran. Itu juga bukan bukti bahwa tidak ada yang hilang: untuk itu margin harus disebutkan (--margin).",
  noEvidenceOfLoss: "Dari itu saja, ada maupun tidak adanya kemunduran belum terbukti.",
  lossRuledOut: (margin: string) =>
    `Kemunduran sebesar ${margin} poin atau lebih dapat dikesampingkan: menurut margin ini peningkatannya bertahan.`,
  lossNotRuledOut: (margin: string) =>
    `Kemunduran sebesar ${margin} poin atau lebih belum dapat dikesampingkan; itu tidak berarti bahwa kemunduran itu terjadi.`,
  noMarginTest: (reason: string) =>
    `Apakah kemunduran sebesar margin dapat dikesampingkan tidak dapat dikatakan karena ${reason}.`,
};
