import { symbol } from "../../../symbol.ts";
import type { ReportCatalogue } from "../../catalogue.ts";

/** Temuan dalam kalimat biasa; angka sudah diformat. */
export const summary: ReportCatalogue["chapters"]["summary"] = {
  leads: {
    people: "Siapa yang ikut?",
    gain: "Seberapa besar peningkatannya?",
    mastery: "Ketuntasan.",
    change: "Lebih dari kebetulan?",
    kept: "Apakah bertahan?",
    groups: "Apakah kelompok berbeda?",
    earlier: "Dibandingkan sebelumnya?",
    reliability: "Apakah tesnya reliabel?",
    themes: "Apa yang dikatakan?",
    agreement: "Apakah para pengode sepakat?",
    joint: "Keduanya bersama.",
    missing: "Apa yang tidak ada?",
  },
  see: (places) => `Lihat ${places}.`,
  people: (a) =>
    `Dari ${a.rows} peserta dalam berkas, ${a.matched} orang mengikuti pre-test dan post-test; semua angka berasal dari mereka, kecuali bila disebutkan jumlah lain. Hanya pre-test: ${a.preOnly} orang; hanya post-test: ${a.postOnly} orang; tanpa nilai yang dapat dipakai: ${a.others} orang.`,
  gain: (a) =>
    `Rerata nilai berubah dari ${a.pre} menjadi ${a.post}${a.scale === "" ? "" : ` pada skala ${a.scale}`}: rerata peningkatannya ${a.gain} poin, selang kepercayaan (SK) ${a.level} ${a.interval}.`,
  gainAlone: (a) =>
    `Rerata nilai berubah dari ${a.pre} menjadi ${a.post}${a.scale === "" ? "" : ` pada skala ${a.scale}`}: rerata peningkatannya ${a.gain} poin; selangnya tidak ada karena ${a.reason}.`,
  lowerIsBetter: "Di sini nilai rendah lebih baik: peningkatan negatif berarti membaik.",
  direction: (improved, unchanged, worsened) =>
    `${improved} orang membaik, ${unchanged} orang tetap, dan ${worsened} orang memburuk.`,
  classGain: (g, level, interval, band) =>
    `Peningkatan itu ⟨g⟩ = ${g} dari nilai yang masih dapat diraih kelas, SK ${level} ${interval} (${band} menurut kategori Hake).`,
  mastery: (a) =>
    `Batas ketuntasan ${a.threshold} dicapai oleh ${a.pre} peserta sebelum dan ${a.post} sesudah diklat: selisihnya ${a.change} poin persentase (SK ${a.level}).`,
  isReal: (t) =>
    `Seandainya tidak ada yang berubah, selisih rerata sejauh ini dari nol akan jarang terjadi (${t}): kebetulan saja sulit menjelaskannya.`,
  isNotShown: (t) =>
    `Perubahan yang melebihi kebetulan tidak ditunjukkan (${t}); itu bukan bukti bahwa tidak ada perubahan. Apa yang masih mungkin tampak dari selangnya.`,
  t: (df, t, p) => `uji ${symbol("t")} sampel berpasangan, ${symbol("t")}(${df}) = ${t}, ${symbol("p")} ${p}`,
  wilcoxonAgrees: (p) =>
    `Uji Wilcoxon, yang hanya melihat peringkat, memberi kesimpulan yang sama (${symbol("p")} ${p}).`,
  wilcoxonDiffers: (p) =>
    `Uji Wilcoxon, yang hanya melihat peringkat, memberi kesimpulan lain (${symbol("p")} ${p}): bacalah keduanya.`,
  gav: (g, level, interval) =>
    `Dalam simpangan baku nilai, perubahannya ${symbol("g_av")} = ${g}, SK ${level} ${interval}.`,
  clusters: (a) =>
    `Peserta dilatih dalam ${a.cohorts} angkatan sehingga tidak saling bebas; bila setiap angkatan diperlakukan sebagai satu pengamatan, SK ${a.level} rerata peningkatan adalah ${a.interval}.`,
  noCause:
    "Hasil ini tidak menunjukkan bahwa diklat yang menyebabkan perubahan itu: tidak diketahui adanya kelompok pembanding yang tidak dilatih.",
  noComparison: (reason) => `Apakah perubahannya lebih dari kebetulan tidak diuji karena ${reason}.`,
  kept: (a) =>
    `Pada ${a.to}, ${a.share} dari peningkatan itu bertahan, SK ${a.level} ${a.interval} dalam persen, di antara ${a.n} dari ${a.all} peserta yang juga mengikuti tes itu.`,
  keptAlone: (a) =>
    `Pada ${a.to}, ${a.share} dari peningkatan itu bertahan di antara ${a.n} dari ${a.all} peserta yang juga mengikuti tes itu; selangnya tidak ada karena ${a.reason}.`,
  notKept: (a) =>
    `Pada ${a.to}, yang diikuti ${a.n} dari ${a.all} peserta, bagian peningkatan yang bertahan tidak dapat disajikan karena ${a.reason}.`,
  since: (a) =>
    `Sejak post-test reratanya berubah ${a.difference} poin (SK ${a.level}) pada ${a.n} peserta yang mengikuti post-test dan tes itu.`,
  absentees: "Berapa yang bertahan pada peserta yang tidak mengikutinya tidak diketahui.",
  lossRuledOut: (margin) =>
    `Kemunduran sebesar ${margin} poin atau lebih sejak post-test dapat dikesampingkan.`,
  lossNotRuledOut: (margin) =>
    `Kemunduran sebesar ${margin} poin atau lebih sejak post-test belum dapat dikesampingkan.`,
  groups: (by, gains) => `Rerata peningkatan menurut ${by}: ${gains}.`,
  groupGain: (group, gain, interval) => `${group} ${gain} ${interval}`,
  groupsDiffer: (p) =>
    `Tidak semua kelompok berubah sama besar (Welch, ${symbol("p")} ${p}); sebabnya tidak ditunjukkan: tidak ada keterangan bahwa peserta ditempatkan ke dalam kelompok secara acak.`,
  groupsNotShown: (p) =>
    `Perbedaan antarkelompok tidak ditunjukkan (Welch, ${symbol("p")} ${p}), tetapi itu bukan bukti bahwa peningkatannya sama.`,
  groupsInCohorts:
    "Uji itu menganggap peserta saling bebas, padahal mereka dilatih per angkatan: kesimpulannya terlalu pasti, dan yang tampak sebagai perbedaan kelompok dapat merupakan perbedaan angkatan.",
  earlier: (a) =>
    `Dibandingkan dengan ${a.other}, rerata peningkatan berbeda ${a.difference} poin, SK ${a.level} ${a.interval}; angka tidak menyatakan sebabnya.`,
  reliability: (waves) =>
    `Butir-butir tes saling berkaitan dengan reliabilitas ${waves}; itu bukan validitas.`,
  alphaIn: (name, wave, alpha) => `${name} = ${alpha}${wave === "" ? "" : ` (${wave})`}`,
  themes: (informants, list) =>
    `Dari ${informants} informan yang diwawancarai, banyaknya yang menyebut: ${list}. Mereka dipilih, bukan diambil acak, dan angka itu bukan proporsi seluruh peserta.`,
  themeShare: (theme, count) => `“${theme}” ${count}`,
  moreThemes: (count) => `dan ${count} tema lain`,
  agreement: (a) =>
    `${a.coders} pengode dibandingkan: α Krippendorff = ${a.alpha} (persentase kesepakatan ${a.percent}). Angka itu menyatakan apakah kode dipakai dengan cara yang sama, bukan apakah kodenya benar.`,
  otherCodings: "Itu bukan pengodean yang menjadi dasar tema.",
  joint: (a) =>
    `${a.participants} dari ${a.informants} informan adalah peserta; peningkatan dan apa yang dikatakan disandingkan, tanpa menjelaskan yang satu dengan yang lain.`,
  missing: (parts) => `Tidak dimuat dalam laporan ini: ${parts}. Alasannya tertulis di akhir laporan.`,
};
