import type { RuleText } from "../../rule-text.ts";

/** Teks aturan tentang nilai. */
export const scoresRules = {
  "not-a-number": {
    title: "Nilai yang bukan angka",
    explanation: "Sel dalam kolom nilai berisi sesuatu yang bukan angka, sehingga barisnya tidak dipakai.",
    fix: 'Masukkan nilainya, atau kosongkan selnya; kata yang berarti "tidak ada nilai" dicantumkan dalam missingValues.',
  },
  "ambiguous-number": {
    title: "Pecahan atau ribuan?",
    explanation:
      "Angka seperti 1.234 dapat berarti satu lebih sedikit atau seribu lebih. Tebakan yang salah mengubah nilai seribu kali lipat, jadi barisnya tidak dipakai.",
    fix: "Sebutkan dengan decimal dalam deskriptor apakah tanda desimalnya titik atau koma.",
  },
  "out-of-scale": {
    title: "Nilai di luar skala",
    explanation:
      "Nilai ini kurang dari nilai terendah atau melebihi nilai tertinggi yang mungkin. Mungkin salah ketik, atau skalanya keliru; barisnya tidak dipakai.",
    fix: "Bandingkan dengan lembar tes lalu perbaiki, atau perbaiki scale dalam deskriptor.",
  },
  "other-denominator": {
    title: "Skor maksimum berbeda",
    explanation:
      "Nilai ditulis sebagai bagian dari skor maksimum yang bukan milik skalanya, misalnya 16/20 di antara nilai 0–100. Barisnya tidak dipakai karena cara mengubahnya tidak diketahui.",
    fix: "Ubah nilainya ke skala yang sama dengan yang lain.",
  },
  "text-number": {
    title: "Angka yang diketik sebagai teks",
    explanation:
      "Isi sel akan menjadi angka andai tidak ada tambahan di sekitarnya, misalnya satuan, spasi tersembunyi, atau apostrof. Lembar kerja melewatkannya dalam jumlah dan rerata tanpa pemberitahuan.",
    fix: "Masukkan angkanya saja, dan tulis satuannya pada judul kolom.",
  },
  "at-floor": {
    title: "Banyak yang bernilai terendah",
    explanation:
      "Lebih dari 15% orang mendapat nilai terendah yang mungkin, batas lazim untuk efek lantai (Terwee et al. 2007, doi:10.1016/j.jclinepi.2006.03.012). Tes tidak membedakan mereka, dan penurunan tidak akan terlihat.",
    fix: "Periksa apakah nilai yang kosong dimasukkan sebagai 0. Bila nilainya benar, tulis dalam laporan bahwa tesnya terlalu sulit bagi banyak orang.",
  },
  "at-ceiling": {
    title: "Banyak yang bernilai tertinggi",
    explanation:
      "Lebih dari 15% orang mendapat nilai tertinggi yang mungkin, batas lazim untuk efek langit-langit (Terwee et al. 2007, doi:10.1016/j.jclinepi.2006.03.012). Tes tidak membedakan mereka, dan peningkatan lebih lanjut tidak akan terlihat.",
    fix: "Periksa apakah nilainya benar. Bila benar, tulis dalam laporan bahwa peningkatan mungkin terlalu rendah tergambar.",
  },
  "constant-column": {
    title: "Semua nilai sama",
    explanation:
      "Setiap sel dalam kolom ini berisi nilai yang sama. Tidak ada yang dapat dibandingkan, dan kolom seperti ini sering kali hasil salin.",
    fix: "Bandingkan dengan sumbernya; bila nilainya benar, kolom ini tidak dapat dianalisis.",
  },
  "digit-preference": {
    title: "Terlalu banyak berakhiran 0 atau 5",
    explanation:
      "Nilai berakhiran 0 atau 5 lebih sering daripada secara kebetulan, padahal akhiran lain mungkin. Ini disebut preferensi digit: nilai mungkin ditaksir atau dibulatkan oleh penilainya.",
    fix: "Tanyakan bagaimana nilai diberikan, dan tulis dalam laporan. Masukkan nilai yang tepat bila ada.",
  },
  "item-total": {
    title: "Skor total berbeda dari butirnya",
    explanation:
      "Nilainya tidak sama dengan hasil butir-butir tes. Butir atau totalnya salah dimasukkan, atau totalnya dibuat dengan cara lain daripada yang disebut deskriptor.",
    fix: "Bandingkan barisnya dengan lembar tes, atau perbaiki total dalam deskriptor.",
  },
} satisfies Readonly<Record<string, RuleText>>;
