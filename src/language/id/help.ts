import { anonymizeCommands, anonymizeOptions, anonymizeWanted } from "./anonymize-help.ts";
import { checkCommands, checkOptions, checkWanted } from "./check-help.ts";
import { initCommands, initOptions } from "./init-help.ts";
import { interviewCommands, interviewOptions } from "./interview-help.ts";
import { itemsCommands, itemsOptions } from "./items-help.ts";
import { lastingOptions, lastingWanted } from "./lasting-help.ts";
import { reportCommands, reportOptions, reportProgress, reportWanted } from "./report-help.ts";

/** Isi `--help`. */
export const help = {
  program:
    "Nilai pre-test dan post-test serta wawancara berkode dari penelitian diklat, dalam laporan yang dapat dikutip.",
  programExamples: [
    { command: "paud-analyze gains nilai.csv --lang id", means: "seberapa besar peningkatannya?" },
    {
      command: "paud-analyze compare nilai.csv --by Jenjang --lang id",
      means: "apakah perubahannya nyata dan seberapa besar, untuk semua dan setiap jenjang?",
    },
    {
      command: "paud-analyze themes wawancara.qdpx --by peran --lang id",
      means: "apa yang mereka bicarakan?",
    },
    {
      command: "paud-analyze agreement wawancara.qdpx --unit character --lang id",
      means: "apakah para pengode sepakat?",
    },
    { command: "paud-analyze gains --help --lang id", means: "penjelasan lengkap satu perintah" },
  ],
  titles: {
    "Usage:": "Pemakaian:",
    "Arguments:": "Argumen:",
    "Options:": "Opsi:",
    "Commands:": "Perintah:",
    examples: "Contoh:",
    exitCodes: "Kode keluar:",
  },
  exitCodes:
    "0 berhasil · 1 ada temuan pada data setingkat --fail-on atau lebih berat · 2 masukan atau cara pakai keliru",
  version: "tampilkan versi",
  helpOption: "tampilkan bantuan ini",
  helpCommand: "tampilkan bantuan suatu perintah",
  inputs:
    "berkas CSV dari satu penelitian dengan kolom yang sama; - untuk masukan standar (stdin); atau deskriptor studi (datapackage.yaml) atau foldernya",
  reported:
    "deskriptor studi (datapackage.yaml) atau foldernya; atau berkas nilai, jawaban butir, dan wawancara berkode, yang dikenali dari isinya; - adalah masukan standar (nilai)",
  checked: "berkas yang diperiksa, atau deskriptor studi atau foldernya; - adalah masukan standar (nilai)",
  interviews:
    "berkas wawancara berkode: .qdpx, .qde, .qdc, CSV, XLSX, atau JSON, dikenali dari isinya; - untuk masukan standar (stdin); atau deskriptor studi (datapackage.yaml) atau foldernya",
  anonymized:
    "berkas dan folder berisi tabel (CSV) dan transkrip (.txt), atau deskriptor studi (datapackage.yaml)",
  initInputs:
    "berkas dan folder satu penelitian (bawaan: folder ini): CSV, XLSX, .qdpx, JSON Label Studio, folder berkas .txt",
  commands: {
    gains: {
      summary: "seberapa besar peningkatannya?",
      description:
        "Seberapa besar peningkatannya? Selisih nilai, N-gain rerata kelas, perubahan ternormalisasi, N-gain perorangan, kategori, ketuntasan, efek langit-langit (ceiling effect); dengan --by juga apakah peningkatan kelompok berbeda.\n\nBerkas berisi satu baris per peserta dengan kolom pre-test dan post-test, atau satu baris per peserta dan waktu pengukuran (bentuk panjang). Kolom dikenali dari judulnya dalam bahasa Inggris dan Indonesia; yang dikenali selalu ditampilkan dan dapat diganti.",
      examples: [
        {
          command: "paud-analyze gains nilai.csv --lang id",
          means: "kolom dan skala dikenali lalu ditampilkan",
        },
        {
          command: "paud-analyze gains nilai.csv --by Jenjang --mastery 70 -o gains.md --lang id",
          means: "semua dan per jenjang, tuntas mulai nilai 70, sebagai Markdown",
        },
        {
          command:
            'paud-analyze gains nilai.csv --outcome "Pedagogik=Pre Ped:Post Ped" --outcome "Sosial=Pre Sos:Post Sos"',
          means: "beberapa hasil sekaligus, dengan koreksi Holm atas semuanya",
        },
        {
          command:
            'paud-analyze gains butir.csv --pre-items pre_ --post-items post_ --subscale "Pedagogik=1,2,5"',
          means: "kompetensi yang nilainya jumlah butirnya",
        },
        {
          command: "paud-analyze gains nilai.csv --rows peserta.csv --lang id",
          means: "juga satu baris per peserta",
        },
        {
          command: "paud-analyze gains panjang.csv --wave Waktu --score Nilai --pre Awal --post Akhir",
          means: "berkas dengan satu baris per peserta dan waktu pengukuran",
        },
      ],
    },
    compare: {
      summary: "apakah perubahannya nyata, seberapa besar, dan apakah bertahan?",
      description:
        "Apakah perubahannya nyata, dan seberapa besar? Uji t sampel berpasangan, uji peringkat bertanda Wilcoxon (eksak dengan nilai kembar), ukuran efek bernama dengan selangnya, faktor Bayes, analisis sensitivitas. Dengan --follow-up: apakah bertahan? Kontras terencana dengan koreksi Holm, bagian peningkatan yang bertahan, non-inferioritas pada --margin, ANOVA pengukuran berulang, Friedman. Dengan --by: apakah peningkatan kelompok berbeda? Welch, Kruskal–Wallis, pasangan kelompok dengan koreksi Holm, analisis kovarians.\n\nKedua uji selalu ditampilkan; uji normalitas tidak menentukan mana yang utama, kecuali diminta dengan --test auto.",
      examples: [
        { command: "paud-analyze compare nilai.csv --lang id", means: "kedua uji, semua ukuran efek" },
        {
          command: 'paud-analyze compare nilai.csv --follow-up "Nilai TL" --days "Hari" --margin 5 --lang id',
          means: "apakah bertahan? Kemunduran kurang dari 5 poin dianggap bertahan",
        },
        {
          command: "paud-analyze compare nilai.csv --by Jenjang --covariate Pendidikan --covariate Masa",
          means: "pendidikan dan masa kerja ikut dalam analisis kovarians",
        },
        {
          command: "paud-analyze compare nilai.csv --by Jenjang --lang id",
          means: "semua dan setiap jenjang",
        },
        {
          command: "paud-analyze compare sleep.csv --pre drug1 --post drug2 --lang id",
          means: "kolom disebutkan sendiri",
        },
        {
          command: "paud-analyze compare nilai.csv --format json | jq '.groups[0].effects.gav'",
          means: "satu angka, untuk skrip",
        },
      ],
    },
    ...itemsCommands,
    ...interviewCommands,
    ...checkCommands,
    ...anonymizeCommands,
    ...initCommands,
    ...reportCommands,
    schema: {
      summary: "tampilkan JSON Schema suatu hasil atau deskriptor studi",
      description:
        "Menampilkan JSON Schema dari keluaran --format json, atau dari deskriptor studi (datapackage.yaml), untuk editor yang memeriksanya.",
      examples: [
        { command: "paud-analyze schema gains", means: "skema hasil gains" },
        {
          command: "paud-analyze schema descriptor > descriptor.json",
          means: "skema deskriptor studi, untuk editor",
        },
      ],
    },
  },
  schemaName:
    "gains, compare, items, themes, agreement, report, check, anonymize, report-summary, atau descriptor",
  options: {
    resource: "dari deskriptor studi: resource mana yang dibaca, bila lebih dari satu mungkin dimaksud",
    id: "kolom identitas peserta (bawaan: dikenali dari judulnya, begitu pula empat opsi berikut)",
    pre: "kolom pre-test; pada bentuk panjang, waktu pengukuran yang menjadi pre-test",
    post: "kolom post-test; pada bentuk panjang, waktu pengukuran yang menjadi post-test",
    wave: "bentuk panjang: kolom waktu pengukuran",
    score: "bentuk panjang: kolom nilai",
    by: "analisis juga setiap kelompok pada kolom ini (dapat diulang: setiap kombinasi)",
    cohort:
      "kolom angkatan (peserta yang dilatih bersama), untuk selang dari rerata angkatan (bawaan: dikenali)",
    noCohort: "jangan mencari kolom angkatan",
    scale: "nilai terendah dan tertinggi yang mungkin pada tes, sebagai MIN:MAX",
    mastery: "nilai batas ketuntasan (batas lulus): mulai nilai ini peserta tuntas",
    lowerIsBetter: "nilai lebih rendah lebih baik (kesalahan, gejala)",
    confidence: "taraf kepercayaan setiap selang, antara 0.5 dan 1 (bawaan 0.95)",
    tiers: 'urutan jenjang, dipisahkan koma ("Dasar,Lanjut,Mahir")',
    missing: "isi sel yang berarti data hilang, dipisahkan koma, menggantikan daftar bawaan",
    delimiter: 'karakter pemisah sel ("," ";" "|" atau tab)',
    decimal: 'tanda desimal semua nilai, "." atau ","',
    encoding: "pengodean berkas, misalnya utf-8 atau windows-1252",
    format: "terminal, markdown, json, html, atau docx (bawaan: terminal di layar, markdown ke pipa)",
    output:
      "tulis laporan ke berkas; akhirannya (.md .json .txt .html .docx) menentukan format (.txt: terminal)",
    rows: "tulis juga satu baris CSV per peserta: identitas, nilai, selisih, g, c, kategori (menampilkan identitas)",
    listUnmatched: "tampilkan daftar peserta dengan data tidak lengkap (menampilkan identitas)",
    minCell: "kelompok yang lebih kecil dari ini tidak menampilkan minimum, maksimum, dan kuartil (bawaan 5)",
    bootstrap: "tambahkan selang bootstrap dari sekian sampel ulang (100 sampai 1.000.000)",
    seed: "benih (seed) bilangan acak (bawaan 1)",
    reliability: "reliabilitas tes, antara 0 dan 1; menambahkan perubahan andal",
    effectiveness: "tambahkan tabel tafsiran efektivitas N-gain dalam persen",
    test: "uji utama: t, atau auto untuk kaidah skripsi, Wilcoxon bila Shapiro–Wilk menolak normalitas (bawaan t)",
    equivalence:
      "batas toleransi dalam poin: uji apakah perubahan rerata lebih kecil dari itu, naik maupun turun",
    ...itemsOptions,
    ...interviewOptions,
    ...anonymizeOptions,
    ...checkOptions,
    ...lastingOptions,
    ...initOptions,
    ...reportOptions,
    failOn:
      "temuan paling ringan yang menghasilkan kode keluar 1: error (galat), warning (peringatan), atau never (tidak pernah) (bawaan error)",
    lang: "bahasa laporan, en atau id (bawaan: bahasa deskriptor studi, atau en)",
    quiet: "jangan tampilkan kemajuan pembacaan",
    noColor: "tanpa warna",
  },
  placeholders: {
    column: "kolom",
    number: "angka",
    list: "daftar",
    file: "berkas",
    folder: "folder",
    text: "teks",
  },
  wanted: {
    number: "angka",
    positiveNumber: "angka di atas 0",
    confidence: "angka antara 0.5 dan 1",
    share: "angka antara 0 dan 1",
    wholeNumber: "bilangan bulat 0 atau lebih",
    resamples: "bilangan bulat dari 100 sampai 1.000.000",
    scale: "berbentuk MIN:MAX dengan MIN di bawah MAX",
    delimiter: "satu karakter",
    filled: "sedikitnya satu karakter",
    ownFile: "jalur berkas yang akan ditulis; keluaran standar (stdout) dipakai untuk laporan",
    ownColumn:
      "berbentuk PERAN=JUDUL; perannya document, segment, informant, text, code, theme, coder, start, end, length",
    ...checkWanted,
    ...lastingWanted,
    ...anonymizeWanted,
    ...reportWanted,
    oneOf: (choices: string) => `salah satu dari ${choices}`,
  },
  progress: (path: string, rows: string) => `${path}: ${rows} baris dibaca …`,
  ...reportProgress,
};
