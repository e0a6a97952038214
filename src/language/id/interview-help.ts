/** Isi --help untuk opsi wawancara berkode. */
export const interviewOptions = {
  informants:
    "CSV yang menyatakan siapa berbicara di dokumen mana dan apa perannya (informan, dokumen, peran, jenjang …)",
  transcripts:
    "folder berisi transkrip sebagai berkas teks yang bernama sama dengan dokumennya: untuk kutipan, cakupan, kalimat",
  ownColumn:
    "kolom CSV sendiri yang berperan sebagai apa, sebagai PERAN=JUDUL (dapat diulang); peran: document, segment, informant, text, code, theme, coder, start, end, length",
  pathSeparator: 'pemisah tema dan kode di dalam sel kode CSV sendiri, misalnya ">"',
  offsets:
    "cara offset dihitung: utf16, codepoint (masing-masing juga -lf, -bom, -bom-lf) atau one-based (bawaan: dikenali, atau utf16)",
  coderFrom:
    "REFI-QDA: nama siapa yang dipakai untuk sebuah pengodean, dari pengodean (coding) atau seleksinya (selection) (bawaan coding)",
  coderName: "pengode suatu berkas, satu kali per berkas menurut urutannya, apa pun isi berkasnya",
  sheet: "lembar di dalam buku kerja",
  showNames:
    "sebut informan, dokumen, pengode, dan segmen seperti tertulis (bawaan: bernomor, kecuali semuanya kode seperti I03)",
  coder:
    "pengodean siapa yang dihitung: satu pengode, consensus (yang diberikan semua pengode dokumen itu) atau any (siapa pun) (bawaan any)",
  byAttribute: "hitung juga menurut atribut informan ini, misalnya peran (dapat diulang: setiap kombinasi)",
  order:
    "atribut yang memuat urutan wawancara, angka atau tanggal, untuk kejenuhan (bawaan: urutan kemunculan)",
  informantIntervals: "beri selang pada proporsi informan; informan umumnya dipilih, bukan disampel",
  quotes: "banyaknya kutipan per tema, disebar di antara informan",
  matrix: "tulis juga CSV tema menurut informan: banyaknya bagian teks masing-masing",
  checklist:
    "tambahkan daftar periksa pelaporan, coreq atau srqr: yang terjawab oleh data dan yang harus Anda nyatakan (dapat diulang)",
  minCellThemes: "sel tabel menurut atribut dengan orang kurang dari ini tidak ditampilkan (bawaan 5)",
  unit: "apa yang dibandingkan: segment (potongan sama), character (karakter), sentence (kalimat), atau document (dokumen) (harus disebutkan)",
  level: "taraf pengukuran kode untuk alfa: nominal, ordinal, interval, atau ratio (bawaan nominal)",
  categories: "semua kode yang ada, dipakai atau tidak, dipisahkan koma, menurut urutannya",
  bootstrapDocuments: "sampel ulang dokumen untuk selang, 100 sampai 1.000.000 (bawaan 1000)",
  excerpts: "tambahkan teks yang diperselisihkan (menampilkan ucapan informan)",
};

/** Isi --help untuk perintah wawancara berkode. */
export const interviewCommands = {
  themes: {
    summary: "apa yang mereka bicarakan?",
    description:
      "Apa yang mereka bicarakan? Tema dan kode menurut informan, dokumen, dan bagian teks, cakupan, kemunculan bersama, kejenuhan, kutipan.\n\nMembaca wawancara berkode dari NVivo, ATLAS.ti, MAXQDA, QualCoder (REFI-QDA .qdpx, .qde, .qdc), tabel QualCoder, Taguette, OpenQDA, Dedoose, MAXQDA dan requal (CSV, XLSX), JSON Label Studio, atau CSV sendiri dengan kolom seperti dokumen, informan, mulai, akhir, tema, kode, pengode. Jenis berkas dikenali dari isinya.",
    examples: [
      {
        command: "paud-analyze themes wawancara.qdpx --lang id",
        means: "proyek NVivo, ATLAS.ti, MAXQDA atau QualCoder",
      },
      {
        command: "paud-analyze themes kode.csv --informants informan.csv --by peran --lang id",
        means: "pengodean dengan tabel informan; juga menurut peran",
      },
      {
        command: "paud-analyze themes kode.csv --quotes 2 --checklist coreq --lang id -o tema.md",
        means: "dengan dua kutipan per tema dan butir COREQ, sebagai Markdown",
      },
      {
        command: "paud-analyze themes kode.csv --coder consensus --matrix matriks.csv --lang id",
        means: "hanya yang disepakati semua pengode; juga tabel tema menurut informan",
      },
    ],
  },
  agreement: {
    summary: "apakah para pengode sepakat?",
    description:
      "Apakah para pengode sepakat? Persentase kesepakatan, alfa Krippendorff, kappa Cohen atau Fleiss, AC1 Gwet, Holsti, dan prevalensi, per kode dan gabungan, dengan selang dari bootstrap dokumen, serta daftar perbedaan untuk dibicarakan.\n\nApa yang dibandingkan harus disebutkan: --unit segment untuk segmen yang dipotong sama oleh semua, character (karakter), sentence (kalimat), atau document (dokumen) untuk pengodean bebas. Untuk segmen, CSV dengan kolom segmen, pengode, kode sudah cukup.",
    examples: [
      {
        command: "paud-analyze agreement segmen.csv --unit segment --lang id",
        means: "segmen terpotong: segmen, pengode, kode",
      },
      {
        command: "paud-analyze agreement wawancara.qdpx --unit character --lang id",
        means: "pengodean bebas dalam proyek: setiap karakter dihitung",
      },
      {
        command: "paud-analyze agreement a.csv b.csv --coder-name Ani --coder-name Budi --unit document",
        means: "ekspor setiap pengode dalam satu berkas",
      },
      {
        command: "paud-analyze agreement skala.csv --unit segment --level ordinal --categories 1,2,3,4",
        means: "kode berupa jenjang suatu skala",
      },
    ],
  },
};
