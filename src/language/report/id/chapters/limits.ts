import { symbol } from "../../../symbol.ts";
import type { ReportCatalogue } from "../../catalogue.ts";

/** Yang melemahkan temuan; masing-masing hanya bila ada dalam data. */
export const limits: ReportCatalogue["chapters"]["limits"] = {
  attrition: (left, began, share) =>
    `${left} dari ${began} peserta pre-test tidak memiliki post-test (${share}).`,
  dropoutDiffers: (difference, level) =>
    `Pada post-test rerata mereka berbeda ${difference} poin dari rerata yang mengikutinya (SK ${level}).`,
  dropout: (a) =>
    `${a.left} dari ${a.all} peserta dengan kedua tes tidak mengikuti ${a.to} (${a.share}); yang dinyatakan tentang tes itu hanya berlaku untuk yang lain.`,
  invalid: (rows) => `Baris dengan nilai yang tidak dapat dipakai: ${rows}. Baris itu tidak disertakan.`,
  ceiling: (counts) =>
    `Sebagian peserta mendapat nilai terbaik pada post-test (${counts}). Seandainya tes lebih sukar, mereka mungkin meningkat lebih banyak; bila banyak peserta seperti itu, kelompoknya tampak meningkat lebih sedikit daripada yang sebenarnya.`,
  share: (who, count, all, share) => `${who} ${count} dari ${all}, ${share}`,
  fewPairs: (groups) =>
    `Peserta dengan kedua tes sedikit pada: ${groups}. Angka dari orang sesedikit itu dapat banyak berubah karena satu orang, dan uji melewatkan kebanyakan perubahan yang nyata.`,
  number: (who, n) => `${who} (${n})`,
  clusters: (groups) =>
    `Peserta dilatih per angkatan dan peserta seangkatan cenderung serupa: ${groups}. Selang biasa dan ${symbol("p")} terlalu pasti; selang dari rerata angkatan lebih aman.`,
  cohorts: (a) => `${a.who} ${a.cohorts} angkatan, efek desain ${a.designEffect}`,
  noCohort:
    "Kolom angkatan tidak diketahui. Bila peserta dilatih bersama, mereka tidak saling bebas dan selangnya terlalu sempit.",
  normality: (who) =>
    `Selisih yang tidak berdistribusi normal (Shapiro–Wilk): ${who}. Makin banyak pesertanya, makin tahan uji ${symbol("t")} dan selangnya terhadap hal itu; uji peringkat mendampinginya.`,
  verdict: (who) =>
    `Kesimpulan bergantung pada uji yang dipakai pada: ${who}. Temuan yang hanya didukung salah satu dari beberapa uji adalah temuan yang lemah.`,
  assumedScale: (min, max) =>
    `Skala ${min}–${max} adalah asumsi; N-gain dan nilai terbaik bergantung padanya.`,
  noScale: "Skala tes tidak diketahui sehingga N-gain dan efek langit-langit tidak dapat dinyatakan.",
  assumedMaximum: "Skor tertinggi sebagian butir dianggap sama dengan skor tertinggi yang dicapai seseorang.",
  pairedByRow:
    "Tidak ada identitas: bahwa kedua nilai dalam satu baris milik satu orang tidak dapat diperiksa.",
  otherItems: (files) =>
    `Butir berasal dari ${files}, berkas yang berbeda dengan berkas nilai; reliabilitas yang dinyatakan mungkin milik tes lain.`,
  manyTests: `Banyak uji ditampilkan. Hanya bila Holm disebutkan, banyaknya uji diperhitungkan; di antara banyak uji, beberapa nilai ${symbol("p")} yang kecil dapat muncul karena kebetulan.`,
  informants: (informants) =>
    `Diwawancarai ${informants} informan; orang lain mungkin akan menceritakan hal lain.`,
  saturation: (threshold) =>
    `Wawancara yang baru masih memunculkan kode baru (${threshold}): wawancara berikutnya mungkin memunculkan tema lain.`,
  noSecondCoder:
    "Apakah pengode kedua akan mengode dengan cara yang sama tidak diketahui: pengodean beberapa pengode tidak dibandingkan di sini.",
  jointFew: (participants) =>
    `Informan yang juga peserta dengan nilai tes: ${participants} orang. Perbedaan di antara orang sesedikit itu menunjukkan apa yang mungkin, bukan apa yang lazim.`,
  unmasked:
    "Dalam laporan ini tidak ada kelompok kecil yang disembunyikan: nilai perorangan mungkin dapat dikenali.",
  masked: (least) =>
    `Untuk melindungi peserta, kelompok yang kurang dari ${least} orang tidak menampilkan nilai terendah, tertinggi, dan kuartil.`,
  findings: (count) => `Peringatan tentang data: ${count}. Semuanya tertulis di bawah "Temuan pada data".`,
  noInformants:
    "Wawancara tidak menyebut siapa yang berbicara sehingga tidak ada yang dihitung per informan.",
};
