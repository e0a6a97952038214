import { symbol } from "../../../symbol.ts";
import type { ReportCatalogue } from "../../catalogue.ts";

/** Studi ini di samping studi sebelumnya. */
export const earlier: ReportCatalogue["chapters"]["earlier"] = {
  intro: (here, other) =>
    `Kedua kolom memuat angka semua peserta yang mengikuti kedua tes: pada ${here} dan pada ${other}.`,
  here: "Studi ini",
  other: "Studi sebelumnya",
  caption: "Studi ini di samping studi sebelumnya",
  measure: "Ukuran",
  n: `Peserta dengan kedua tes (${symbol("n")})`,
  pre: `Rerata pre-test (${symbol("SB")})`,
  post: `Rerata post-test (${symbol("SB")})`,
  gain: "Rerata peningkatan",
  kept: (to) => `Peningkatan yang bertahan pada ${to} (%)`,
  intervals: (level) => `Kurung siku: selang kepercayaan ${level}.`,
  difference: (a) =>
    `Rerata peningkatan ${a.here} dikurangi rerata peningkatan ${a.other} adalah ${a.difference} poin, SK ${a.level} ${a.interval} (Welch).`,
  includesZero:
    "Selangnya memuat 0: perbedaan rerata peningkatan tidak ditunjukkan, tetapi itu tidak berarti keduanya sama.",
  excludesZero:
    "Selangnya tidak memuat 0: kedua rerata peningkatan berbeda melebihi apa yang dapat dijelaskan oleh kebetulan.",
  noDifference: (reason) => `Selang untuk perbedaan rerata peningkatan tidak ada karena ${reason}.`,
  alsoHere: (count) =>
    `Identitas yang ada dalam kedua studi: ${count}. Bila memang orang yang sama, kedua studi tidak saling bebas dan selang itu tidak tepat.`,
  caution:
    "Dua studi yang disandingkan berbeda dalam peserta, tes, pelatih, dan waktunya; angka tidak menyatakan mana yang membuat perbedaan. Keduanya hanya dapat dibandingkan bila isi, tingkat kesukaran, dan skala tesnya sama.",
  scalesDiffer: "Skala kedua tes berbeda: perbedaan dalam poin tidak bermakna di sini.",
};
