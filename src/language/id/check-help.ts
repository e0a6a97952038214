/** Yang dikatakan `--help` tentang `check`. */
export const checkCommands = {
  check: {
    summary: "apakah set data ini layak dianalisis dan bebas dari pengenal pribadi?",
    description:
      "Apakah set data ini layak dianalisis dan bebas dari pengenal pribadi? Memeriksa setiap sel berkas nilai, wawancara berkode, daftar, dan transkrip, lalu menyebutkan apa yang salah menurut berkas, baris, dan kolom, beserta apa yang harus dilakukan.\n\nBerikan berkas, atau deskriptor studi (datapackage.yaml) atau foldernya; dengan deskriptor, skemanya juga diperiksa. Pengenal yang ditemukan disamarkan dalam setiap keluaran.",
    examples: [
      { command: "paud-analyze check nilai.csv wawancara.csv", means: "berkas, menurut isinya" },
      {
        command: "paud-analyze check data/datapackage.yaml --fail-on warning",
        means: "sebuah studi, secara ketat",
      },
      {
        command: "paud-analyze check scores.csv --rule at-ceiling=off --rule padded-cell=error",
        means: "aturan dimatikan dan diperketat",
      },
      { command: "paud-analyze check data/ -o check.sarif", means: "untuk pemindaian kode di repositori" },
      { command: "paud-analyze check --explain nik", means: "arti suatu aturan dan cara memperbaikinya" },
    ],
  },
};

/** Yang dikatakan `--help` tentang opsinya. */
export const checkOptions = {
  listRules: "tampilkan semua aturan beserta tingkatnya, lalu selesai",
  explain: "jelaskan suatu aturan, atau semuanya (all), dengan contoh, lalu selesai",
  ruleSeverity:
    "seberapa penting suatu aturan: error, warning, info, atau off (dapat diulang; mengalahkan deskriptor)",
  k: "jumlah orang paling sedikit yang harus berbagi pengenal tak langsungnya (bawaan 5)",
  quasi:
    "pengenal tak langsung: kolom yang bersama kolom lain dapat menunjukkan siapa seseorang (dapat diulang; bawaan: dikenali)",
  checkFormat:
    "terminal, markdown, json, html, docx, github (anotasi), sarif, atau junit (bawaan: terminal di layar, markdown ke pipa)",
  checkOutput:
    "tulis ke berkas; akhirannya (.md .json .txt .html .sarif .xml) menentukan format (.xml: junit)",
};

/** Bagaimana nilainya seharusnya. */
export const checkWanted = {
  groupSize: "bilangan bulat dari 1 sampai 1.000.000",
  ruleSeverity: "berbentuk ATURAN=TINGKAT; tingkatnya error, warning, info, dan off",
};
