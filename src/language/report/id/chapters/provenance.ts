import type { ReportCatalogue } from "../../catalogue.ts";

/** Dari mana semuanya berasal. */
export const provenance: ReportCatalogue["chapters"]["provenance"] = {
  intro:
    "Dengan versi, berkas, dan opsi yang sama, setiap angka dalam laporan ini akan keluar sama. SHA-256 adalah sidik jari berkas: berubah satu karakter saja, sidik jarinya berubah.",
  files: "Berkas",
  readings: "Data yang dibaca",
  options: "Opsi",
  file: (path, sha256, use) => `${path} (${use}): SHA-256 ${sha256}`,
  uses: {
    scores: "nilai tes",
    items: "butir tes",
    key: "kunci jawaban",
    interviews: "wawancara berkode",
    informants: "informan",
    transcripts: "transkrip",
    earlier: "studi sebelumnya",
    descriptor: "deskriptor studi",
  },
  optionsOf: (part, options) => `${part}: ${options}`,
  minCell: (least) =>
    `Sel yang kurang dari ${least} orang tidak menampilkan apa pun yang dapat menunjuk satu orang.`,
};
