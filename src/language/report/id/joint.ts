import { symbol } from "../../symbol.ts";
import type { ReportCatalogue } from "../catalogue.ts";

const n = symbol("n");

/** Peningkatan dan yang bertahan, di samping apa yang dikatakan. */
export const joint: ReportCatalogue["joint"] = {
  byTier: "Peningkatan, yang bertahan, dan apa yang dikatakan, menurut kelompok",
  byTheme: "Peningkatan peserta yang menyebut tema dan peserta lain yang diwawancarai",
  byInformant: "Peningkatan tiap informan dan apa yang dikatakannya",
  row: "Peningkatan, yang bertahan, yang dikatakan",
  matched: "Peserta dengan kedua tes",
  gain: (level) => `Rerata peningkatan, poin [${level}]`,
  left: (wave, level) => `Yang tersisa pada ${wave}, poin [${level}]`,
  kept: (wave, level) => `Yang bertahan pada ${wave}, % peningkatan [${level}]`,
  informants: "Informan",
  theme: (theme) => `Menyebut “${theme}”`,
  count: (count, all) => `${count} dari ${all}`,
  quote: "Dengan kata-kata mereka",
  quoteFrom: (quote, theme, who) => `“${quote}” (${who}; ${theme})`,
  quoteAlone: (quote, theme) => `“${quote}” (${theme})`,
  wave: "Peningkatan sampai",
  mention: `Menyebutnya: rerata peningkatan (${n})`,
  others: `Tidak: rerata peningkatan (${n})`,
  meanOf: (mean, count) => `${mean} (${count})`,
  difference: (level) => `Selisih [${level}]`,
  informant: "Informan",
  gainTo: (wave) => `Sampai ${wave}`,
  themes: "Tema yang disebut",
  intro: (a) =>
    `Informan: ${a.all} orang. Di antaranya ${a.participants} orang adalah peserta, dan ${a.withGain} memiliki pre-test dan post-test.`,
  foundBy: (attribute) => `Mereka ditemukan di antara peserta melalui ${attribute}.`,
  foundByName: "Mereka ditemukan di antara peserta melalui sebutannya, yaitu ID peserta.",
  severalGroups: (count) =>
    `Informan yang tercatat dalam beberapa kelompok nilai tanpa keterangan kelompok mana yang dibicarakannya: ${count}. Peningkatan mereka tidak dimuat di sini.`,
  tierNote:
    "Nilai berasal dari semua peserta suatu kelompok yang memiliki kedua tes; informan kelompok itu adalah sebagian dari mereka, atau orang lain yang mengenalnya. Peningkatan kelompok dan apa yang dikatakan informannya disandingkan: tidak ditunjukkan bahwa yang satu berasal dari yang lain.",
  lowerIsBetter:
    "Di sini nilai yang lebih rendah lebih baik, sehingga peningkatan negatif berarti perbaikan.",
  quoteNote:
    "Setiap kutipan diambil dari tema yang paling banyak disebut informan pada kolomnya, dipilih menurut aturan dan bukan menurut maknanya. Kelompok dengan kurang dari tiga informan tidak memiliki kutipan.",
  themeNote: (level) =>
    `Selisih: rerata peningkatan peserta yang menyebut tema dikurangi rerata peserta lain yang diwawancarai, dengan selang Welch (${level}). Bila salah satu sisi kurang dari dua orang tidak ada selisih, dan rerata satu orang tidak ditampilkan.`,
  themeLimits: (a) =>
    `Baca dengan hati-hati. Peserta yang diwawancarai dan memiliki peningkatan: ${a.people} orang; mereka dipilih, bukan diambil secara acak, dan mungkin menyebut suatu tema karena ditanya. Selangnya lebar, dan di sini ada ${a.comparisons} selisih: sebagian jauh dari nol karena kebetulan belaka, dan tidak ada penyesuaian untuk itu. Tidak ada uji yang dilakukan. Orang yang lebih banyak meningkat mungkin membicarakan hal lain, atau bercerita lebih banyak; yang mereka katakan belum tentu alasan dari peningkatannya.`,
  informantNote:
    "Peningkatan adalah nilai dikurangi nilai pre-test, dalam poin; – bila salah satu tes tidak diikuti. Yang bertahan tidak dinyatakan sebagai bagian: pada satu orang angka itu hanya bertumpu pada dua nilai.",
  withoutTier: (least) =>
    `Kelompok tiap informan tidak ditampilkan: dengannya, jumlah di bawah ${least} yang disembunyikan pada tabel pertama dapat dihitung di sini.`,
  fewTier: "Kelompok yang informannya kurang dari tiga tidak ditampilkan.",
  danger:
    "Hanya untuk pembaca yang tidak memegang daftar nilai: siapa pun yang memegangnya dapat mengetahui informan dari peningkatannya. Bab ini tidak disertakan dalam laporan untuk pembaca lain.",
  figure: {
    title: "Peningkatan, yang bertahan, dan siapa menyebut apa, menurut kelompok",
    titleAlone: "Peningkatan, yang bertahan, dan siapa menyebut apa",
    gain: (level) => `Rerata peningkatan semua peserta dan yang tersisa darinya (poin, selang ${level})`,
    presence: "Sel: informan yang menyebut tema; makin gelap makin besar bagiannya.",
    contrast: "Rerata peningkatan peserta wawancara sampai",
    upTo: (wave) => `sampai ${wave}`,
    mention: "menyebutnya",
    others: "tidak",
    keyMention: "yang menyebut tema",
    keyOthers: "yang tidak menyebutnya",
    hidden: "•: terlalu sedikit untuk ditampilkan.",
    goesOn: "Garis yang berakhir dengan panah masih berlanjut.",
    shown: (shown, all, what) => `Ditampilkan: ${shown} ${what} pertama dari ${all}.`,
    columns: "kelompok",
    rows: "tema",
    caution: "Informan sedikit dan dipilih; gambar ini tidak menunjukkan sebab.",
    point: (a) => `${a.group}, peningkatan sampai ${a.wave} (${n} = ${a.n}): ${a.value}`,
    cell: (a) => `${a.theme}, ${a.group}: ${a.count} dari ${a.all} (${a.share})`,
    side: (a) => `${a.theme}, ${a.side} (${n} = ${a.n}): ${a.value}`,
    what: (a) =>
      `Matriks ${a.themes} tema dan ${a.groups} kolom; di atas setiap kolom rerata peningkatannya, berturut-turut ${a.waves}.`,
    toldGain: (group, values) => `${group}: ${values}.`,
    toldTheme: (theme, counts) => `${theme}, menurut urutan kolom: ${counts}.`,
    toldContrast: (a) =>
      `${a.theme}, peningkatan sampai ${a.wave}: ${a.mention} pada yang menyebutnya, ${a.others} pada yang lain.`,
    further: (count) => `Tema lainnya: ${count}.`,
  },
};
