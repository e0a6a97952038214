import type { CheckErrorSentences } from "../catalogue.ts";

/** What is wrong with what is asked of `check`. */
export const checkErrors: CheckErrorSentences = {
  "unknown-rule": (a) =>
    `${a("place")}tidak ada aturan "${a("rule")}".${a("near") === "" ? "" : ` Apakah maksudnya "${a("near")}"?`} Lihat paud-analyze check --list-rules.`,
  "nothing-recognised": (a) =>
    `${a("file")}: tidak ada kolom nilai atau wawancara berkode yang dikenali. Sebutkan kolomnya (--pre dan --post), atau uraikan berkasnya dengan: paud-analyze init`,
  "bad-field": (a) =>
    `${a("file")}, sumber "${a("resource")}", kolom "${a("field")}", ${a("path")}: ${(FIELD_PROBLEMS[a("problem")] ?? String)(a)}.`,
};

/** Yang salah pada sebuah kolom skema, dan apa yang seharusnya ditulis. */
const FIELD_PROBLEMS: Readonly<Record<string, (detail: (name: string) => string) => string>> = {
  "unknown-format": (a) =>
    `jenis ${a("type")} tidak memiliki format "${a("format")}"; hapus atau pakai yang ada`,
  "unknown-directive": (a) => `tidak ada penanda ${a("directive")} untuk tanggal; lihat strptime`,
  "repeated-directive": (a) => `${a("directive")} muncul dua kali`,
  "no-directive": (a) => `"${a("format")}" tidak memuat penanda; tulis tanggal seperti %d/%m/%Y`,
  "bad-number-sign": (a) => `"${a("sign")}" tidak dapat memisahkan angka; pakai karakter lain`,
  "true-and-false": (a) => `"${a("value")}" tidak dapat sekaligus benar dan salah`,
  "bad-delimiter": () => "pemisah daftar kosong",
  "bad-item-type": (a) => `daftar tidak dapat berisi jenis "${a("itemType")}"`,
  "unsupported-constraint": (a) => `jenis ${a("type")} tidak memiliki batasan ${a("constraint")}; hapuslah`,
  "unreadable-bound": (a) => `"${a("bound")}" bukan ${a("type")}`,
  "empty-range": (a) => `tidak ada nilai di antara ${a("lower")} dan ${a("upper")}`,
  "bad-length": (a) => `"${a("length")}" bukan bilangan bulat mulai dari 0`,
  "bad-pattern": (a) => `"${a("pattern")}" bukan ekspresi reguler tanpa look-around dan acuan balik`,
  "bad-enum-value": (a) => `"${a("value")}" bukan ${a("type")}`,
  "not-in-categories": (a) => `"${a("value")}" tidak termasuk kategorinya`,
  "unsafe-json-schema": (a) =>
    `${a("keyword")} tidak didukung: dapat membuat pemeriksaan tidak pernah selesai, atau membaca berkas lain`,
  "bad-json-schema": (a) => `${a("keyword")} tidak sesuai dengan JSON Schema`,
};
