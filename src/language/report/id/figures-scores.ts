import { symbol } from "../../symbol.ts";
import type { ReportCatalogue } from "../catalogue.ts";

const n = symbol("n");

/** Apa yang dikatakan gambar tentang nilai. */
export const figuresScores: ReportCatalogue["figuresScores"] = {
  common: {
    n: (count) => `${n} = ${count}`,
    nOf: (count, share) => `${n} = ${count} (${share})`,
    onScale: (score, min, max) => `${score} (${min}–${max})`,
    pair: (pre, post, count) => `${pre} → ${post}: ${n} = ${count}`,
    range: (from, to, count) => `${from} sampai di bawah ${to}: ${n} = ${count}`,
    lastRange: (low, high, count) => `${low} sampai ${high}: ${n} = ${count}`,
    tooFew: (names, least) => `Tidak digambar karena pesertanya kurang dari ${least}: ${names}.`,
  },
  flow: {
    rowsRead: "Baris yang dibaca",
    participantsRead: "Peserta yang dibaca",
    leftOut: "Dikeluarkan",
    withScore: "Memiliki nilai yang dapat dipakai",
    oneMissing: "Satu nilai tidak ada",
    withBoth: "Memiliki pre-test dan post-test, dianalisis",
    followedUp: "Di antaranya, dengan tes tindak lanjut",
    notFollowedUp: "Tanpa tes tindak lanjut",
    toldRows: (a) =>
      `Dari ${a.rows} baris yang dibaca, ${a.duplicates} dikeluarkan karena ganda, ${a.invalid} karena tidak sah, dan ${a.neither} karena tanpa nilai.`,
    toldParticipants: (a) =>
      `Dari ${a.rows} peserta yang dibaca, ${a.duplicates} dikeluarkan karena ganda, ${a.invalid} karena tidak sah, dan ${a.neither} karena tanpa nilai.`,
    toldComplete: (a) =>
      `${a.preOnly} hanya memiliki pre-test dan ${a.postOnly} hanya memiliki post-test; ${a.matched} memiliki keduanya dan dianalisis.`,
    toldFollowUp: (wave, count) => `Di antara yang memiliki keduanya, pada ${wave} ada ${count}.`,
  },
  slopes: {
    title: "Nilai pre-test dan post-test tiap peserta",
    mean: "Rerata",
    each: "Satu garis tipis mewakili semua peserta dengan kedua nilai yang sama; makin banyak orangnya, makin tebal.",
    merged:
      "Satu garis tipis mewakili semua peserta dengan kedua nilai yang hampir sama; makin banyak orangnya, makin tebal.",
    what: "Garis dari nilai pre-test ke nilai post-test tiap peserta, beserta reratanya.",
    told: (a) =>
      `${a.name} (${n} = ${a.n}): rerata berubah dari ${a.pre} menjadi ${a.post}; ${a.improved} membaik, ${a.unchanged} tetap, dan ${a.worsened} memburuk.`,
  },
  raincloud: {
    title: "Sebaran nilai pada tiap pengukuran",
    is: (name, value) => `${name} = ${value}`,
    key: "Di atas: kepadatan nilai. Kotak: kuartil dan median; garisnya sampai ke nilai terendah dan tertinggi. Belah ketupat: rerata.",
    dots: "Titik: nilai peserta, digeser ke atas dan ke bawah hanya agar terlihat.",
    bars: "Batang di bawah: banyaknya peserta dengan nilai sekitar itu.",
    cut: "Kepadatan dipotong pada ujung skala.",
    what: "Kepadatan, diagram kotak-garis, dan nilai tiap peserta pada tiap pengukuran.",
    told: (a) =>
      `${a.name} (${n} = ${a.n}): rerata ${a.mean}${a.sd === undefined ? "" : `, simpangan baku ${a.sd}`}; terendah ${a.min}, kuartil ${a.q1}, ${a.median}, dan ${a.q3}, tertinggi ${a.max}.`,
  },
  gainHistogram: {
    title: "N-gain perorangan",
    axis: `N-gain ${symbol("g")} tiap peserta`,
    people: "Jumlah peserta",
    lower: (bound, count) => `di bawah ${bound}: ${n} = ${count}`,
    negative: (count) => `Di bawah 0, nilainya lebih rendah daripada sebelumnya: ${n} = ${count}.`,
    lowerBetterNegative: (count) =>
      `Di bawah 0, nilainya lebih tinggi (lebih buruk) daripada sebelumnya: ${n} = ${count}.`,
    without: (count) => `Tidak digambar karena pre-test-nya sudah pada nilai terbaik: ${n} = ${count}.`,
    averages: (a) =>
      `⟨${symbol("g")}⟩ kelas = ${a.classGain} (${a.band}); rerata ${symbol("g")} perorangan = ${a.mean}.`,
    what: (count) => `Banyaknya peserta menurut N-gain, dari ${count} peserta.`,
    told: (a) =>
      `Rendah (di bawah 0,3): ${a.low}; sedang (0,3 sampai di bawah 0,7): ${a.medium}; tinggi (0,7 ke atas): ${a.high}.`,
  },
  preAndGain: {
    title: "Peningkatan menurut nilai pre-test",
    gain: "Selisih (post-test − pre-test)",
    most: "Peningkatan terbesar yang mungkin",
    mostLost: "Penurunan terbesar yang mungkin (makin rendah makin baik)",
    mean: "Rerata",
    reached: (count, share) =>
      `Pada garis miring, dengan nilai terbaik pada post-test: ${n} = ${count} (${share}).`,
    started: (count) => `Sudah di sana sejak pre-test: ${n} = ${count}.`,
    caution:
      "Titik-titik yang menurun ke kanan tidak menunjukkan siapa yang lebih banyak belajar: yang mulai tinggi punya lebih sedikit ruang untuk meningkat, dan pre-test ada pada kedua sumbu (regresi ke arah rerata).",
    cautionLower:
      "Titik-titik yang menurun ke kanan tidak menunjukkan siapa yang lebih banyak membaik: yang mulai rendah punya lebih sedikit ruang untuk turun, dan pre-test ada pada kedua sumbu (regresi ke arah rerata).",
    merged: "Titik dengan nilai yang hampir sama digambar sebagai satu titik.",
    size: "Makin besar titik, makin banyak peserta dengan nilai itu.",
    what: (count) => `Selisih nilai ${count} peserta terhadap nilai pre-test mereka.`,
    told: (a) =>
      `Rerata pre-test ${a.pre}, rerata selisih ${a.gain}; ${a.improved} membaik, ${a.unchanged} tetap, dan ${a.worsened} memburuk.`,
  },
};
