/** Isi --help tentang opsi init. */
export const initOptions = {
  initOutput: "deskriptor yang ditulis (bawaan datapackage.yaml, dalam folder yang disebut atau folder ini)",
  ci: "tulis juga pekerjaan yang menjalankan check pada setiap perubahan, untuk github atau gitlab",
  force: "ganti deskriptor, atau pekerjaan, yang sudah ada",
  yes: "jangan bertanya: putuskan sendiri dan katakan keputusannya",
};

/** Isi --help tentang init. */
export const initCommands = {
  init: {
    summary: "apa saja isinya? menulis deskriptor penelitian",
    description:
      "Apa saja isinya? Memeriksa berkas nilai, wawancara berkode, tabel orang, dan folder transkrip, lalu menulis deskriptor penelitian, datapackage.yaml: arti setiap berkas dan kolom, tesnya, skalanya, jenjangnya.\n\nDeskriptor itu sebuah Frictionless Data Package dengan komentar di samping hal yang diandaikan. Di terminal, hal yang tidak dinyatakan berkas akan ditanyakan; dalam pipa perintah ini memutuskan sendiri, dan bila tidak dapat, mengatakannya. Tidak ada yang diganti tanpa --force.",
    examples: [
      { command: "paud-analyze init --lang id", means: "semua yang ada dalam folder ini" },
      { command: "paud-analyze init nilai.csv wawancara.qdpx --lang id", means: "berkas ini saja" },
      {
        command: "paud-analyze init data --ci github --yes",
        means: "satu folder, dengan alur kerja, tanpa bertanya",
      },
    ],
  },
};
