import type { ItemErrorSentences } from "../catalogue.ts";

/** Apa yang salah pada butir tes, di mana, dan apa yang harus dilakukan. */
export const itemErrors: ItemErrorSentences = {
  "no-items": (a) =>
    `${a("file")}: tidak ada kolom butir yang dikenali (misalnya Q1, soal 2, butir_3, pre_1). Sebutkan dengan --item, atau dengan --pre-items dan --post-items. Kolom yang ada: ${a("headers")}.`,
  "ambiguous-items": (a) =>
    `${a("file")}: beberapa kumpulan kolom dapat merupakan butir: ${a("candidates")}. Sebutkan yang dimaksud dengan --item, atau dengan --pre-items dan --post-items.`,
  "no-items-with-prefix": (a) =>
    `${a("file")}: tidak ada kolom butir yang diawali "${a("prefix")}". Kolom yang ada: ${a("headers")}.`,
  "no-common-items": (a) =>
    `${a("file")}: tidak ada butir yang sama pada kedua waktu pengukuran karena bagian setelah kedua awalan tidak ada yang sama: ${a("pre")} dan ${a("post")}. Beri butir yang sama akhiran yang sama.`,
  "one-prefix": (a) =>
    `${a("option")} diberikan tanpa ${a("other")}. Sebutkan keduanya; butir dari satu tes saja disebutkan dengan --item.`,
  "item-and-prefix": () =>
    "--item menyebutkan butir satu tes, --pre-items dan --post-items butir dua tes. Pakai salah satu.",
  "item-twice": (a) =>
    `${a("file")}: kolom "${a("column")}" disebutkan dua kali sebagai butir. Sebutkan sekali saja.`,
  "waves-twice": (a) =>
    `${a("file")}: butir sudah berada pada kolom dua waktu pengukuran, sedangkan kolom "${a("column")}" diminta menyebutkan waktu pengukuran setiap baris. Hilangkan --wave, atau sebutkan butirnya dengan --item.`,
  "items-need-key": (a) =>
    `${a("file")}: butir berikut berisi jawaban, bukan skor: ${a("items")}. Berikan kunci jawaban dengan --key.`,
  "no-answers": (a) =>
    `${a("file")}: kolom butir tidak memuat satu jawaban pun. Apakah kolomnya sudah benar?`,
  "not-a-key": (a) =>
    `${a("file")}: bukan kunci jawaban. Diperlukan kolom butir dan kolom kunci (atau maks). Kolom yang ada: ${a("headers")}.`,
  "key-twice": (a) =>
    `${a("file")}, baris ${a("row")}: butir "${a("item")}" muncul dua kali dalam kunci. Sisakan satu.`,
  "key-empty": (a) =>
    `${a("file")}, baris ${a("row")}: butir "${a("item")}" tidak memiliki kunci maupun skor maksimum. Isi salah satunya.`,
  "key-bad-maximum": (a) =>
    `${a("file")}, baris ${a("row")}: "${a("value")}" bukan skor maksimum. Tulis angka di atas 0.`,
  "key-of-other-items": (a) =>
    `${a("file")}: adalah kunci untuk butir lain (${a("keyItems")}), bukan untuk butir pada data (${a("items")}). Berikan kunci tes ini.`,
  "items-without-key": (a) =>
    `${a("file")}: tidak memuat butir berikut: ${a("items")}. Tambahkan, atau pilih butirnya dengan --item.`,
  "unknown-item": (a) =>
    `--subscale "${a("subscale")}": tidak ada tepat satu butir "${a("item")}". Butir yang ada: ${a("items")}.`,
  "subscale-twice": (a) => `subskala "${a("subscale")}" diberikan dua kali. Beri nama yang berbeda.`,
  "totals-do-not-fit": (a) =>
    `--total diberikan ${a("totals")} kali, sedangkan butir berasal dari ${a("waves")} waktu pengukuran. Sebutkan satu kolom nilai untuk setiap waktu, menurut urutannya.`,
  "unknown-instrument": (a) =>
    `${a("file")}: sumber data "${a("name")}" tidak memiliki tes "${a("instrument")}" yang berbutir. Yang ada: ${a("names")}.`,
  "instrument-without-items": (a) =>
    `${a("file")}: sumber data "${a("name")}" memiliki beberapa tes yang berbutir: ${a("names")}. Pilih salah satu dengan --instrument.`,
  "instrument-without-study": () =>
    "--instrument memilih di antara tes dalam deskriptor studi, padahal tidak ada deskriptor yang diberikan. Hilangkan opsi itu.",
};
