import type { ReportCatalogue } from "../../catalogue.ts";
import { agreement } from "./agreement.ts";
import { between } from "./between.ts";
import { comparison } from "./comparison.ts";
import { effects } from "./effects.ts";
import { gains } from "./gains.ts";
import { items } from "./items.ts";
import { joint } from "./joint.ts";
import { lasting } from "./lasting.ts";
import { robust } from "./robust.ts";
import { scores } from "./scores.ts";
import { themes } from "./themes.ts";

export const methods: ReportCatalogue["methods"] = {
  intro:
    "Apa arti angka dalam laporan ini, bagaimana dihitung, kapan tidak ada, dan dari mana asalnya. Hanya yang dimuat laporan ini yang tercantum.",
  notation: (level) =>
    `Notasi: n pasangan; x pre-test, y post-test, d selisihnya; garis atas berarti rerata, s simpangan baku, r korelasi kedua tes; ν derajat bebas; t(ν) dan z kuantil distribusi t Student dan distribusi normal; L dan U skor terendah dan tertinggi yang mungkin. Selang adalah selang kepercayaan dua sisi (${level}), α = 1 − taraf kepercayaan, kecuali bila disebutkan taraf lain.`,
  lowerIsBetter:
    "Di sini nilai lebih rendah lebih baik: N-gain, ketuntasan, skor terbaik, dan perubahan andal dihitung dari nilai yang dibalik, x′ = L + U − x, sedangkan selisih tetap post-test dikurangi pre-test.",
  source: (works) => `Sumber: ${works}.`,
  headings: {
    scores: "Pasangan dan nilai",
    gains: "Peningkatan",
    comparison: "Uji atas perubahan",
    effects: "Ukuran efek",
    robust: "Analisis sensitivitas",
    lasting: "Tes tindak lanjut",
    between: "Antarkelompok",
    items: "Butir dan reliabilitas",
    themes: "Tema",
    agreement: "Kesepakatan pengode",
    joint: "Tampilan gabungan",
  },
  entries: { scores, gains, comparison, effects, robust, lasting, between, items, themes, agreement, joint },
};
