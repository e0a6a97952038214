/** Sebutan bagi hal-hal yang dalam temuan dinyatakan dengan kode. */
export const findingWords = {
  how: {
    case: "huruf besar dan kecil",
    spaces: "spasi dan tanda baca",
    zero: "huruf O dan angka 0",
    edit: "satu karakter",
  },
  why: {
    "other-columns": "kolomnya bukan milik keduanya",
    "ambiguous-columns": "beberapa kolom dapat menjadi nilai atau id yang sama",
    "no-waves": "kolom waktunya tidak memuat dua waktu yang dikenali",
  },
  extra: {
    apostrophe: "tanda apostrof",
    quote: "tanda kutip",
    percent: "tanda persen",
    unit: "satuannya",
    space: "spasi",
  },
  evidence: {
    range: "nilai tertinggi kelompok pertama di bawah tiga perempat nilai kelompok kedua",
    step: "nilai kelompok pertama mengikuti kelipatan tetap yang tidak diikuti nilai kelompok kedua",
  },
  left: { row: "baris tidak dipakai", score: "nilai ini tidak dipakai" },
  what: { "SHA-256": "SHA-256", bytes: "ukurannya" },
};
