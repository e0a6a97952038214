import type { ReportErrorSentences } from "../catalogue.ts";

/** Yang membuat `report` tidak dapat dibuat. */
export const reportErrors: ReportErrorSentences = {
  "nothing-to-report": (a) =>
    `${a("file")}: tidak memuat nilai, jawaban butir, maupun wawancara berkode. Berikan berkas yang memuatnya, atau jelaskan resource-nya dalam deskriptor studi (paud.kind).`,
  "logo-unknown": (a) => `${a("file")}: bukan PNG, JPEG, atau SVG. Simpan logo sebagai salah satunya.`,
  "logo-too-large": (a) => `${a("file")}: lebih besar dari ${a("limit")}. Perkecil logonya.`,
  "pseudonyms-columns": (a) =>
    `${a("file")}: mempunyai ${a("columns")} kolom. Berkas nama samaran mempunyai dua kolom dengan judul: informan seperti ditulis dalam wawancara, dan nama samarannya.`,
  "pseudonym-empty": (a) =>
    `${a("file")}, baris ${a("row")}: informan atau nama samarannya kosong. Isi keduanya, atau hapus baris itu.`,
  "pseudonym-twice": (a) =>
    `${a("file")}, baris ${a("row")}: informan atau nama samaran ini sudah ada di atas. Beri setiap orang satu nama samaran sendiri.`,
  "figures-with-each": () =>
    "--figures menulis gambar dari satu laporan. Hilangkan --figures atau --each; pada Markdown gambarnya ada di sampingnya.",
  "each-without-folder": () => "--each menulis beberapa laporan. Sebutkan foldernya dengan --output FOLDER.",
  "each-role": (a) =>
    `${a("file")}: tidak diketahui kolom mana yang memuat ${a("role") === "tier" ? "jenjang" : "angkatan"}. Sebutkan dengan --each KOLOM; kolom yang ada: ${a("headers")}.`,
  "each-without-values": (a) =>
    `${a("file")}: kolom "${a("column")}" kosong, jadi tidak ada yang dapat dipilah. Sebutkan kolom lain dengan --each.`,
  "each-without-scores": (a) =>
    `${a("file")}: --each memilah nilai, dan nilai itu tidak ada. Hilangkan --each.`,
};
