import type { InitErrorSentences } from "../catalogue.ts";

/** Apa yang membuat `init` tidak menulis. */
export const initErrors: InitErrorSentences = {
  "descriptor-exists": (a) => `${a("file")}: sudah ada. Pakai --force untuk menggantinya.`,
  "other-descriptor": (a) =>
    `${a("file")}: sudah menjelaskan folder ini. Hapus berkas itu, atau ganti dengan -o ${a("name")} --force.`,
  "descriptor-name": (a) =>
    `${a("file")}: deskriptor bernama datapackage.yaml, datapackage.json, atau, dengan huruf biasa, misalnya studi.datapackage.yaml.`,
  "ci-exists": (a) =>
    `${a("file")}: sudah ada. Pakai --force untuk menggantinya, atau jalankan tanpa --ci dan tambahkan check sendiri ke dalamnya.`,
  "outside-descriptor": (a) =>
    `${a("file")}: tidak berada di bawah ${a("folder")}, tempat deskriptor akan ditulis. Tulis deskriptor di folder berkas itu atau di atasnya dengan -o.`,
  "unusable-path": (a) =>
    `${a("file")}: deskriptor tidak dapat menyebut jalur yang diawali "." atau "~" atau memuat "\\" atau "://". Ganti namanya.`,
  "input-is-stream": (a) =>
    `${a("file")}: bukan berkas yang dapat disebut dalam deskriptor. Simpan sebagai berkas, lalu sebutkan berkas itu.`,
  "nothing-to-describe": (a) =>
    `${a("file")}: tidak ada berkas CSV, XLSX, .qdpx, atau JSON berisi data maupun folder transkrip di dalamnya. Sebutkan berkasnya.`,
  "too-many-files": (a) =>
    `${a("file")}: lebih dari ${a("limit")} berkas. Sebutkan berkas dari satu penelitian saja.`,
  "too-many-columns": (a) =>
    `${a("file")}: lebih dari ${a("limit")} kolom. Apakah ini tabel dengan satu baris per peserta atau pengodean?`,
  cancelled: () => "dibatalkan; tidak ada yang ditulis.",
};
