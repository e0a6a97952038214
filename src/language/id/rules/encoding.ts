import type { RuleText } from "../../rule-text.ts";

/** Teks aturan tentang karakter. */
export const encodingRules = {
  "nul-byte": {
    title: "Karakter NUL dalam teks",
    explanation:
      "Berkas memuat karakter NUL yang tidak ada dalam teks mana pun: berkas rusak, atau bukan teks. Mulai dari baris ini berkas tidak terbaca.",
    fix: "Ekspor ulang berkas sebagai CSV.",
  },
  "invalid-utf8": {
    title: "Teks dengan dua pengodean",
    explanation:
      "Teks mula-mula UTF-8 lalu berganti, seperti bila berkas dari dua program digabung. Mulai dari baris ini berkas tidak terbaca.",
    fix: "Simpan bagian-bagiannya dalam satu pengodean, sebaiknya UTF-8, lalu gabungkan lagi; atau sebutkan pengodeannya.",
  },
  mojibake: {
    title: "Teks dibaca dengan pengodean salah",
    explanation:
      "Huruf berubah menjadi pasangan aneh seperti Ã©, karena berkas dibaca dengan pengodean yang berbeda dari ketika ditulis. Nama dan kodenya tidak lagi cocok dengan berkas lain.",
    fix: "Simpan lagi berkas dari sumbernya sebagai UTF-8, atau sebutkan pengodean yang benar dalam deskriptor.",
  },
  "replacement-character": {
    title: "Karakter yang hilang",
    explanation:
      "Teks memuat U+FFFD, pengganti karakter yang tidak dapat dibaca. Karakter aslinya sudah hilang dari berkas ini.",
    fix: "Ambil lagi teks dari sumbernya, lalu simpan sebagai UTF-8.",
  },
  "bidi-character": {
    title: "Karakter pembalik arah teks",
    explanation:
      "Teks memuat karakter tak terlihat yang mengubah arah tampilan. Yang dilihat orang lalu berbeda dari yang dibaca program, dan ini pernah dipakai untuk mengelabui.",
    fix: "Hapus karakternya, misalnya dengan mengetik ulang isinya.",
  },
  "zero-width": {
    title: "Karakter yang tidak terlihat",
    explanation:
      "Teks memuat karakter tanpa lebar. Dua isi tampak sama padahal berbeda, sehingga barisnya tidak terpasangkan.",
    fix: "Hapus karakternya, misalnya dengan mengetik ulang isinya.",
  },
} satisfies Readonly<Record<string, RuleText>>;
