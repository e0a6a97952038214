import { symbol } from "../../symbol.ts";
import type { ReportCatalogue } from "../catalogue.ts";

export const figuresEffects: ReportCatalogue["figuresEffects"] = {
  forest: {
    title: "Ukuran efek dan rerata peningkatan menurut kelompok",
    titleAlone: "Ukuran efek dan rerata peningkatan",
    effect: (level) => `${symbol("g_av")}, SK ${level}`,
    gain: (level) => `Rerata peningkatan (poin), SK ${level}`,
    kept: (level) => `Peningkatan yang bertahan (%), SK ${level}`,
    people: symbol("n"),
    keys: { group: "kelompok, makin besar makin banyak orangnya", everybody: "semua", none: "tidak berubah" },
    keptLines: "Garis putus-putus: 0% tidak ada peningkatan yang tersisa, 100% seluruhnya bertahan.",
    lowerIsBetter: "Nilai yang lebih rendah lebih baik: di bawah nol berarti membaik.",
    beyond: "Bila garis berakhir dengan panah, selangnya masih berlanjut.",
    shown: (shown, all) => `Ditampilkan: ${shown} kelompok pertama dari ${all}.`,
    mark: (a) => `${a.group} (n = ${a.n}), ${a.figure}: ${a.value}`,
    figures: {
      effect: "g_av",
      gain: "rerata peningkatan",
      kept: (to) => `bagian peningkatan yang bertahan pada ${to}`,
    },
    description: (level) =>
      `Satu baris untuk semua peserta dan untuk setiap kelompok: ukuran efek g_av di kiri dan rerata peningkatan dalam poin di kanan, masing-masing dengan selang ${level} dan garis tanpa perubahan.`,
    row: (a) => `${a.group} (n = ${a.n}): g_av ${a.effect}, rerata peningkatan ${a.gain}.`,
    above: "Semua selang ukuran efek terletak di atas nol.",
    below: "Semua selang ukuran efek terletak di bawah nol.",
    includesZero: (groups) => `Selang ukuran efek memuat nol pada: ${groups}.`,
    further: (count) => `Kelompok lain yang ditampilkan: ${count}.`,
    keptRow: (a) => `${a.group}, bagian peningkatan yang bertahan pada ${a.to} (n = ${a.n}): ${a.share}.`,
  },
  qq: {
    title: "Plot Q–Q normal untuk selisih semua peserta",
    normal: "Kuantil normal (simpangan baku)",
    difference: "Selisih post − pre (poin)",
    keys: {
      point: "peserta dengan selisih sama, makin besar makin banyak",
      line: "garis melalui kuartil",
      band: (level) => `letak setiap titik pada ${level} sampel normal`,
    },
    point: (a) => `Selisih ${a.value}: ${a.count} orang`,
    shapiro: (w, p) => `Shapiro–Wilk ${symbol("W")} = ${w}, ${symbol("p")} ${p}`,
    people: (n) => `${symbol("n")} = ${n}`,
    description: (a) =>
      `Selisih post − pre dari ${a.n} peserta, dari ${a.low} sampai ${a.high}, terhadap kuantil distribusi normal, dengan garis lurus melalui kuartil; titik-titik pada garis itu berarti normal.`,
    outside: (a) => `Di luar pita titik demi titik ${a.level} terletak ${a.outside} dari ${a.n} peserta.`,
    ends: (a) =>
      `Di ujung bawah titik terakhir berjarak ${a.low} poin dari garis, di ujung atas ${a.high}; di atas nol berarti selisih lebih besar daripada yang normal.`,
    noBand: "Kedua kuartil sama, sehingga garisnya mendatar dan tidak ada pita.",
  },
};
