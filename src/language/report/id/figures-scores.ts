import { symbol } from "../../symbol.ts";
import type { ReportCatalogue } from "../catalogue.ts";

const n = symbol("n");

/** Apa yang dikatakan gambar tentang nilai. */
export const figuresScores: ReportCatalogue["figuresScores"] = {
  common: {
    n: (count) => `${n} = ${count}`,
    nOf: (count, share) => `${n} = ${count} (${share})`,
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
};
