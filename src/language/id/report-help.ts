/** Yang dikatakan `--help` tentang `report`. */
export const reportCommands = {
  report: {
    summary: "satu laporan tentang semua data suatu studi, siap diserahkan",
    description:
      "Satu laporan tentang semua data suatu studi: halaman judul, desain, alur peserta, peningkatan, perbandingan dengan ukuran efek, apakah bertahan, jenjang dan kelompok, butir, tema dengan kutipan, kesepakatan pengode, tampilan gabungan nilai dan wawancara, keterbatasan, daftar periksa, metode, dan sumber. Bagian yang datanya tidak ada dihilangkan, dan laporan menyebutkannya.\n\nBerikan deskriptor studi (datapackage.yaml) atau foldernya; atau berkas saja, yang dikenali dari isinya. Nama dan identitas orang tidak masuk ke laporan.\n\nDeskriptor juga dapat memuat judul, lembaga, penulis, bagian, dan pernyataan penulis untuk butir daftar periksa (statements: coreq1, srqr9, jars4), semuanya di bawah paud.report.",
    examples: [
      {
        command: "paud-analyze report studi/ -o laporan.docx --lang id",
        means: "semua yang ada dalam studi, untuk Word, dalam bahasa Indonesia",
      },
      {
        command: "paud-analyze report nilai.csv wawancara.qdpx -o laporan.html --title Diklat",
        means: "berkas saja, menjadi halaman web dalam satu berkas",
      },
      {
        command: "paud-analyze report studi/ --each cohort -o laporan/ --format html",
        means: "satu laporan untuk setiap angkatan, dengan daftar isi dan ringkasan",
      },
      {
        command: "paud-analyze report studi/ --compare-with tahun-lalu/ -o laporan.html",
        means: "angkatan ini di samping angkatan sebelumnya",
      },
      {
        command: "paud-analyze report studi/ --figures gambar --figure-format png",
        means: "gambarnya saja",
      },
      {
        command: "paud-analyze report studi/ --sections title,summary,gains,joint -o ringkas.md",
        means: "hanya bagian ini, menurut urutan ini",
      },
    ],
  },
};

/** Yang dikatakan `--help` tentang opsinya. */
export const reportOptions = {
  reportResource:
    "dari deskriptor studi: resource yang dibaca, bila lebih dari satu sejenis mungkin dimaksud (dapat diulang)",
  sections:
    "bagian laporan dan urutannya, dipisahkan koma: title, summary, design, instrument, flow, scores, gains, comparison, lasting, groups, earlier, items, themes, agreement, joint, limits, checklists, methods, conventions, provenance",
  reportTitle: "judul laporan (bawaan: judul studi)",
  organisation: "lembaga pada halaman judul",
  author: "penulis pada halaman judul (dapat diulang)",
  logo: "PNG, JPEG, atau SVG paling besar 2 MB untuk halaman judul",
  reportDate:
    "tanggal pada halaman judul, YYYY-MM-DD (bawaan: hari ini); dengannya masukan yang sama memberi bita yang sama",
  participant:
    "atribut informan yang memuat identitasnya di antara peserta (bawaan: nama informan itu sendiri)",
  pseudonyms:
    "CSV dua kolom, informan dan nama samaran, yang dipakai laporan untuk menyebut informan (bawaan: nomor)",
  compareWith:
    "studi lain, misalnya angkatan sebelumnya: deskriptor, folder, atau berkas nilainya (dapat diulang untuk berkas dari satu studi)",
  compareConventions: "tambahkan apa yang akan dicetak SPSS, JASP, dan R dari nilai yang sama",
  reportQuotes: "banyak kutipan per tema (bawaan 2)",
  reportMinCell:
    "kelompok yang lebih kecil dari ini tidak menampilkan nilai ekstrem dan titik tunggal (bawaan 5)",
  figures:
    "tulis juga gambar ke folder ini, yang dibuat bila belum ada; hanya gambar kecuali --output atau --format disebut",
  figureFormat: "svg atau png (bawaan svg)",
  each: 'satu laporan untuk setiap isi kolom ini ke folder --output; "cohort" dan "tier" adalah kolom angkatan dan jenjang',
};

/** Bagaimana nilainya seharusnya. */
export const reportWanted = {
  day: "tanggal berbentuk YYYY-MM-DD",
};

/** Sejauh mana `--each`. */
export const reportProgress = {
  reportOf: (number: string, all: string, name: string) => `laporan ${number} dari ${all}: ${name}`,
  reportFailed: (name: string, why: string) => `tidak ada laporan "${name}": ${why}`,
  reportBug: (message: string) => `kesalahan program ini, mohon dilaporkan (${message})`,
  reportsMade: (made: string, all: string, folder: string) =>
    `${made} dari ${all} laporan ditulis ke ${folder}`,
  rowsWithoutValue: (rows: string, column: string) =>
    `${rows} baris kosong pada kolom "${column}", dan tidak masuk ke laporan mana pun`,
  figuresMade: (figures: string, folder: string) => `${figures} gambar ditulis ke ${folder}`,
};
