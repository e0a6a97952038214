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
};
