import type { ErrorSentences } from "../catalogue.ts";
import { anonymizeErrors } from "./anonymize-errors.ts";
import { checkErrors } from "./check-errors.ts";
import { descriptorErrors } from "./descriptor-errors.ts";
import { initErrors } from "./init-errors.ts";
import { interviewErrors } from "./interview-errors.ts";
import { itemErrors } from "./items-errors.ts";
import { reportErrors } from "./report-errors.ts";

/** Apa yang salah, di mana, dan apa yang perlu dilakukan. */
export const errors: ErrorSentences = {
  "no-such-file": (a) => `${a("file")}: berkas tidak ada. Periksa letaknya.`,
  "is-directory": (a) =>
    `${a("file")}: folder ini tanpa deskriptor studi. Sebutkan berkas di dalamnya, atau jelaskan studinya dengan: paud-analyze init ${a("file")}`,
  unreadable: (a) => `${a("file")}: tidak ada izin untuk membacanya. Ubah izinnya atau salin berkasnya.`,
  "read-failed": (a) => `${a("file")}: tidak dapat dibaca (${a("detail")}).`,
  "empty-file": (a) => `${a("file")}: berkas kosong. Ekspor ulang lembarnya.`,
  "not-text": (a) =>
    `${a("file")}: bukan berkas CSV melainkan ${a("kind")}. ${a("kind") === "SQLite" ? "Ekspor sebagai .qdpx atau CSV dari program pembuatnya" : "Simpan lembar itu sebagai CSV"} lalu gunakan berkas itu.`,
  "unknown-encoding": (a) =>
    `pengodean "${a("encoding")}" tidak dikenal. Gunakan misalnya --encoding utf-8 atau windows-1252.`,
  "invalid-utf8": (a) =>
    `${a("file")}, baris ${a("row")}: teks semula UTF-8 tetapi di sini bukan lagi. Simpan berkas sebagai UTF-8, atau sebutkan --encoding.`,
  "invalid-encoding": (a) => `${a("file")}: isinya bukan ${a("encoding")}. Sebutkan --encoding yang benar.`,
  "nul-byte": (a) =>
    `${a("file")}, baris ${a("row")}: memuat karakter NUL, jadi bukan tabel teks. Ekspor ulang sebagai CSV.`,
  "unclosed-quote": (a) =>
    `${a("file")}, baris ${a("row")}${a("column") === "" ? "" : `, kolom "${a("column")}"`}: tanda petik dibuka di sini dan tidak pernah ditutup. Tutup atau hapus tanda itu.`,
  "stray-quote": (a) =>
    `${a("file")}, baris ${a("row")}${a("column") === "" ? "" : `, kolom "${a("column")}"`}: ada tanda petik di tengah sel. Gandakan ("") dan apit selnya dengan petik, atau hapus.`,
  "record-too-long": (a) =>
    `${a("file")}, baris ${a("row")}: baris lebih panjang dari ${a("limit")} karakter. Mungkin tanda petik dibuka di sini dan tidak pernah ditutup.`,
  "ragged-row": (a) =>
    `${a("file")}, baris ${a("row")}: berisi ${a("found")} sel, sedangkan baris judul kolom ${a("expected")} sel. Perbaiki baris itu; mungkin ada pemisah yang tidak diapit petik.`,
  "no-rows": (a) => `${a("file")}: hanya berisi judul kolom tanpa baris data. Ekspor ulang lembarnya.`,
  "same-input-twice": (a) =>
    `${a("file")}: isinya sama dengan ${a("first")}. Sebutkan setiap berkas satu kali saja.`,
  "missing-column": (a) => `${a("file")}: tidak ada kolom "${a("column")}". Kolom yang ada: ${a("headers")}.`,
  "duplicate-header": (a) =>
    `${a("file")}: "${a("column")}" menjadi judul beberapa kolom (${a("positions")}). Beri setiap kolom judul tersendiri.`,
  "missing-role": (a) =>
    `${a("file")}: ${ROLES[a("role")] ?? a("role")} tidak dikenali. Sebutkan dengan --${a("role")}. Kolom yang ada: ${a("headers")}.`,
  "ambiguous-column": (a) =>
    `${a("file")}: beberapa kolom dapat menjadi ${ROLES[a("role")] ?? a("role")}: ${a("candidates")}. Sebutkan salah satu dengan --${a("role")}.`,
  "column-twice": (a) =>
    a("role") === a("other")
      ? `${a("file")}: kolom "${a("column")}" disebut dua kali dengan --${a("role")}. Sebutkan sekali saja.`
      : `${a("file")}: kolom "${a("column")}" tidak dapat menjadi ${ROLES[a("role")]} sekaligus ${ROLES[a("other")]}. Sebutkan kolom lain dengan --${a("role")} atau --${a("other")}.`,
  "missing-wave": (a) =>
    `${a("file")}: tidak ada ${ROLES[a("wave")]} di antara waktu pengukuran: ${a("levels")}. Sebutkan dengan --${a("wave")}.`,
  "ambiguous-wave": (a) =>
    `${a("file")}: beberapa waktu pengukuran dapat menjadi ${ROLES[a("wave")]}: ${a("candidates")}. Sebutkan salah satu dengan --${a("wave")}.`,
  "no-such-wave": (a) =>
    `${a("file")}: tidak ada waktu pengukuran "${a("level")}"; yang ada: ${a("levels")}. Sebutkan yang lain dengan --${a("wave")}.`,
  "too-many-waves": (a) =>
    `${a("file")}: lebih dari ${a("limit")} waktu pengukuran. Apakah kolom --wave sudah benar? Jika ya, sebutkan waktunya dengan --pre, --post, dan --follow-up.`,
  "days-per-follow-up": (a) =>
    `--days diberikan ${a("days")} kali untuk ${a("followUps")} tes tindak lanjut. Berikan sekali untuk masing-masing, dalam urutan yang sama (untuk tata letak panjang cukup sekali).`,
  "no-days": (a) =>
    `${a("file")}, kolom "${a("column")}": tidak satu sel pun berisi banyak hari (0 atau lebih). Sebutkan kolom hari sejak diklat dengan --days, atau hapus opsi itu.`,
  "covariate-levels": (a) =>
    `${a("file")}, baris ${a("row")}, kolom "${a("column")}": bukan angka, dan dengan ${a("levels")} nilai yang berbeda kolom itu juga bukan kategori peserta. Perbaiki selnya, atau pilih --covariate lain.`,
  "different-columns": (a) =>
    `${a("file")}: memuat "${a("column")}" sedangkan ${a("first")} memuat "${a("wanted")}". Berkas yang dibaca bersama harus memiliki kolom yang sama.`,
  "too-many-levels": (a) =>
    `kolom "${a("column")}" memuat lebih dari ${a("limit")} kelompok. Apakah benar kolom ini untuk pengelompokan?`,
  "group-of-names": (a) =>
    `${a("file")}: kolom "${a("column")}" menyebut orang, padahal nilainya dicetak di laporan. Sebutkan kolom lain dengan --${a("role")}.`,
  "no-scores": (a) =>
    `${a("file")}, kolom "${a("column")}": tidak satu sel pun berisi angka. Apakah kolomnya benar?`,
  "bad-scale": (a) =>
    `skala ${a("min")}:${a("max")} tidak memiliki rentang. Sebutkan --scale MIN:MAX dengan MIN di bawah MAX.`,
  "mastery-outside-scale": (a) =>
    `batas ketuntasan ${a("mastery")} berada di luar skala ${a("min")}:${a("max")}. Ubah --mastery atau --scale.`,
  "outcome-and-columns": (a) =>
    `--${a("option")} tidak dapat dipakai bersama --outcome atau --subscale, yang sudah menyebut letak nilainya. Hapus salah satunya.`,
  "outcome-twice": (a) => `ada dua hasil bernama "${a("name")}". Beri setiap hasil nama tersendiri.`,
  "outcome-without-columns": (a) =>
    `--outcome "${a("name")}" tidak menyebut kolom. Tulis NAMA=PRE:POST, atau berikan deskriptor studi yang memuat instrumen dengan nama itu.`,
  "outcome-of-one-column": (a) =>
    `${a("file")}: --outcome "${a("name")}" menyebut satu kolom saja, "${a("column")}"; itu hanya benar bila ada kolom waktu pengukuran, dan kolom itu tidak ada. Tulis NAMA=PRE:POST, atau sebutkan kolom waktunya dengan --wave.`,
  "subscale-without-prefix": () =>
    "--subscale memerlukan --pre-items dan --post-items: awalan judul kolom butir setiap waktu pengukuran.",
  "prefix-without-subscale": (a) =>
    `--${a("option")} hanya dipakai bersama --subscale, yang menyebut butir mana yang dijumlahkan. Tambahkan --subscale, atau hapus --${a("option")}; untuk butir satu per satu gunakan paud-analyze items.`,
  "covariate-without-groups": () =>
    "--covariate dipakai untuk membandingkan kelompok (analisis kovarians), sedangkan kelompoknya belum ada. Sebutkan kelompok dengan --by, atau hapus --covariate.",
  "margin-without-follow-up": () =>
    "--margin menanyakan apakah peningkatannya bertahan, sedangkan tes sesudah post-test tidak ada. Sebutkan tes itu dengan --follow-up, atau hapus --margin; untuk margin perubahan dari pre-test ke post-test ada --equivalence.",
  "no-input": () =>
    "belum ada berkas. Sebutkan berkasnya, atau - untuk masukan standar (stdin); lihat --help.",
  "unknown-command": (a) => `perintah "${a("command")}" tidak dikenal. Perintah yang ada: ${a("commands")}.`,
  "unknown-option": (a) => `opsi ${a("option")} tidak dikenal. Lihat ${a("program")} --help.`,
  "option-needs-value": (a) => `${a("option")} memerlukan nilai. Lihat ${a("program")} --help.`,
  "bad-option-value": (a) => `${a("option")}: "${a("value")}" bukan ${a("wanted")}.`,
  "excess-arguments": (a) => `terlalu banyak argumen. Lihat ${a("program")} --help.`,
  "unknown-schema": (a) =>
    a("name") === ""
      ? `skema belum disebutkan. Yang ada: ${a("names")}.`
      : `tidak ada skema "${a("name")}". Yang ada: ${a("names")}.`,
  "unknown-format": (a) =>
    `${a("file")}: akhiran namanya tidak menunjukkan format. Gunakan .md, .html, .docx, .json atau .txt, atau sebutkan --format.`,
  "output-folder-missing": (a) =>
    `${a("file")}: folder yang akan memuatnya tidak ada. Buat folder itu lebih dahulu.`,
  "output-is-input": (a) => `${a("file")}: juga merupakan berkas masukan. Tulis ke berkas lain.`,
  "outputs-are-one": (a) =>
    `${a("file")}: tidak dapat memuat laporan sekaligus baris peserta. Sebutkan dua berkas.`,
  "binary-to-terminal": (a) =>
    `${a("format")}: bukan teks yang dapat ditampilkan terminal. Sebutkan berkas dengan -o, atau alihkan keluarannya ke berkas.`,
  "output-failed": (a) =>
    `${a("file")}: tidak dapat ditulis (${a("detail")}). Tidak ada berkas setengah jadi yang tertinggal.`,
  ...itemErrors,
  ...interviewErrors,
  ...descriptorErrors,
  ...initErrors,
  ...anonymizeErrors,
  ...checkErrors,
  ...reportErrors,
};

const ROLES: Readonly<Record<string, string>> = {
  id: "identitas peserta",
  by: "kelompok",
  pre: "pre-test",
  post: "post-test",
  wave: "kolom waktu pengukuran",
  score: "kolom nilai",
  cohort: "kolom angkatan",
  "follow-up": "tes tindak lanjut",
  days: "hari sejak diklat",
  covariate: "kovariat",
};
