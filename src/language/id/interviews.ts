import { symbol } from "../symbol.ts";

/** Isi laporan tentang wawancara berkode. */
export const interviews = {
  formats: {
    csv: "tabel dengan kolom sendiri",
    "refi-qda-project": "proyek REFI-QDA",
    "refi-qda-codebook": "buku kode REFI-QDA",
    "qualcoder-report": "laporan QualCoder",
    "qualcoder-segments": "kode per segmen QualCoder",
    taguette: "sorotan Taguette",
    openqda: "pengodean OpenQDA",
    dedoose: "kutipan Dedoose",
    maxqda: "segmen berkode MAXQDA",
    requal: "segmen requal",
    "label-studio": "ekspor Label Studio",
  },
  roles: {
    document: "dokumen",
    segment: "segmen",
    informant: "informan",
    text: "kutipan",
    code: "kode",
    theme: "tema",
    coder: "pengode",
    start: "mulai",
    end: "akhir",
    length: "panjang",
  },
  input: (a: { path: string; format: string; confidence: string; rows: string; where: string }) =>
    `${a.path}: ${a.format}${a.confidence === "" ? "" : `, ${a.confidence} cirinya ditemukan`}; catatan dibaca: ${a.rows}${a.where}`,
  sheet: (name: string) => `; lembar "${name}"`,
  offsets: (a: { path: string; convention: string; confidence: string; given: boolean }) =>
    a.given
      ? `${a.path}: offset dibaca sebagai ${a.convention}, seperti disebutkan (${a.confidence} tepinya cocok dengan teks).`
      : `${a.path}: offset dikenali sebagai ${a.convention} (${a.confidence} tepinya cocok dengan teks).`,
  informantsFile: (path: string, rows: string) => `${path}: berkas informan; baris dibaca: ${rows}.`,
  transcriptsFolder: (path: string, files: string) => `${path}: transkrip; berkas dibaca: ${files}.`,
  conventions: {
    utf16: "satuan kode UTF-16",
    "utf16-lf": "satuan kode UTF-16, ganti baris dihitung satu",
    "utf16-bom": "satuan kode UTF-16 dengan tanda urutan bita (BOM)",
    "utf16-bom-lf": "satuan kode UTF-16 dengan tanda urutan bita (BOM), ganti baris dihitung satu",
    codepoint: "titik kode Unicode",
    "codepoint-lf": "titik kode Unicode, ganti baris dihitung satu",
    "codepoint-bom": "titik kode Unicode dengan tanda urutan bita (BOM)",
    "codepoint-bom-lf": "titik kode Unicode dengan tanda urutan bita (BOM), ganti baris dihitung satu",
    "one-based": "dihitung mulai dari 1, akhirnya termasuk",
  },
  people: {
    informants: "Informan",
    documents: "Dokumen",
    coders: "Pengode",
    segments: "Segmen",
    "as-written": (who: string) => `${who} disebut seperti tertulis.`,
    numbered: (who: string, first: string) =>
      `${who} disebut ${first}, … menurut urutan kemunculannya; --show-names menampilkan sebutan di dalam berkas.`,
    areDocuments: "Tidak ada informan yang disebut: setiap dokumen dihitung sebagai satu informan.",
  },
  coderChoice: {
    any: "Pengodean semua pengode dihitung.",
    consensus:
      "Hanya pengodean yang diberikan semua pengode dokumen itu yang dihitung: letak dan kode sama, paling sedikit dua pengode.",
    one: (coder: string) => `Hanya pengodean dari pengode ${coder} yang dihitung.`,
  },
  orderBy: (attribute: string) => `Wawancara diurutkan menurut ${attribute}.`,
  flow: "Alur catatan",
  flowNote:
    "Satu catatan adalah satu kode pada satu bagian teks, seperti dibaca. Masing-masing termasuk dalam tepat satu golongan ini.",
  flowClasses: {
    rows: "Catatan",
    counted: "Dihitung",
    compared: "Dibandingkan",
    unmatched: "Hanya satu pengode",
    withoutCoder: "Tanpa pengode",
    withoutPlace: "Tanpa letak",
    otherCoders: "Pengode lain",
    notConsensus: "Tidak disepakati",
    seconded: "Disepakati (ulangan)",
    duplicates: "Ganda",
    uncoded: "Tanpa kode",
    invalid: "Tidak sah",
  },
  themes: "Tema dan kode",
  theme: "Tema atau kode",
  informants: "Informan",
  documents: "Dokumen",
  segments: "Segmen",
  codings: "Pengodean",
  coverage: "Cakupan",
  informantsNote: (informants: string) =>
    `Informan: berapa dari ${informants} informan yang menyebutnya, berapa kali pun; angka inilah yang dilaporkan lebih dahulu.`,
  noInformants:
    "Tidak ada informan yang diketahui, sehingga tidak dapat dikatakan berapa yang menyebutnya. Jika berkas memiliki kolomnya, sebutkan dengan --column informant=JUDUL.",
  countsNote:
    "Segmen: bagian teks yang berbeda. Tema (di atas kode-kodenya) menghitung setiap informan, dokumen, dan segmen satu kali, kode mana pun yang dimilikinya, sehingga jumlah kode-kodenya dapat lebih besar. Pengodean: milik setiap pengode yang dihitung. Cakupan: karakter di bawahnya, masing-masing dihitung satu kali, sebagai bagian dari semua dokumen.",
  noExcerpts:
    "--excerpts tidak menampilkan apa pun: unit-unit ini tidak memiliki letak di dalam teks yang dibaca.",
  noInterval: "Proporsi tidak diberi selang: informan dipilih, bukan diambil acak.",
  by: (attributes: string) => `Informan menurut ${attributes}`,
  withoutAttribute: "(tidak ada)",
  suppressed: "•",
  byNote: "Informan yang menyebutnya.",
  byHidden: (least: string) =>
    `• tidak ditampilkan: kurang dari ${least} orang, atau sel yang akan membocorkannya (--min-cell; JSON memuat semuanya).`,
  byNothing: (least: string) =>
    `Tidak ada angka yang dapat ditampilkan: setiap sel memuat kurang dari ${least} orang, atau akan membocorkan sel seperti itu (--min-cell; JSON memuat semuanya).`,
  byLeftOut: (count: string) =>
    `Tidak ditampilkan sama sekali, karena baris yang ditutup pun akan terbaca dari jumlahnya: ${count} tema atau kode.`,
  coOccurrence: "Kemunculan bersama kode",
  coOccurrenceColumns: {
    a: "Kode A",
    b: "Kode B",
    overlaps: "Tumpang tindih",
    c: "c",
    bGivenA: "B pada A",
    aGivenB: "A pada B",
    informants: "Informan keduanya",
    jaccard: "Jaccard",
  },
  coOccurrenceNote: {
    offsets:
      "Tumpang tindih: pasangan pengodean, satu dari setiap kode, oleh satu pengode dalam satu dokumen, yang berbagi satu karakter; bersentuhan saja bukan tumpang tindih.",
    segments:
      "Tumpang tindih: pasangan pengodean, satu dari setiap kode, oleh satu pengode pada bagian teks yang sama, karena letaknya di dalam teks tidak diketahui atau tidak pasti.",
  },
  coOccurrenceBoth: (offsets: string) =>
    `${offsets} Pengodean tanpa letak bertumpang tindih bila diberikan satu pengode pada bagian teks yang sama.`,
  coOccurrenceFigures:
    "Pengodean di sini adalah milik kode itu sendiri, tanpa kode di bawahnya. c = tumpang tindih / (pengodean A + pengodean B − tumpang tindih); – bila tumpang tindih lebih banyak daripada pengodean salah satunya. B pada A: bagian pengodean A yang bertumpang tindih dengan B. Informan keduanya menyebut kedua kode di mana pun; Jaccard membaginya dengan informan yang menyebut salah satu.",
  unequal: (pairs: string) =>
    `Satu kode memiliki lebih dari lima kali pengodean kode lainnya sehingga c rendah: ${pairs}.`,
  morePairs: (count: string) => `Pasangan lain: ${count} (--format json memuat semuanya).`,
  noPairs: "Tidak ada dua kode yang bertumpang tindih.",
  saturation: "Kejenuhan data (saturasi)",
  interview: "Wawancara",
  newCodes: "Kode baru",
  allCodes: "Kode sejauh ini",
  band: "95% urutan",
  newInformation: (threshold: string) =>
    threshold === "0%" ? "Keadaan tanpa informasi baru" : `Informasi baru ${threshold} atau kurang`,
  reached: (a: { what: string; at: string; interviews: string }) =>
    `${a.what} tercapai pada ${a.at}: setelah wawancara ${a.interviews}, dua wawancara berikutnya tidak membawa lebih dari itu.`,
  notReached: (what: string) => `${what} tidak tercapai.`,
  inOrders: (a: { share: string; orders: string }) =>
    `Hal itu tercapai pada ${a.share} dari ${a.orders} urutan acak wawancara.`,
  saturationNote: (base: string) =>
    `Menurut Guest, Namey, dan Chen (2020): kode baru dalam dua wawancara dibagi ${base} kode dari empat wawancara pertama. Hanya bermakna bila kode dikembangkan dari wawancara (induktif), dan bergantung pada urutannya: rentang menunjukkan letak 95% urutan acak.`,
  quotes: "Kutipan",
  noQuotes: "Tidak ada kutipan: berkas tidak memuat teks.",
  quotesNote: (share: string) =>
    `Dipilih menurut aturan, bukan menurut makna: informan yang paling jarang dikutip didahulukan, dari masing-masing bagian yang panjangnya paling lazim. Informan yang paling sering dikutip memiliki ${share} dari semua kutipan. Nomor panjang, alamat surel, dan nama dari berkas ditutup dengan kurung siku; bacalah setiap kutipan untuk mencari hal lain yang dapat membuka identitas seseorang.`,
  compared: "Yang dibandingkan",
  units: {
    segment: (n: string) =>
      `Unit: ${n} segmen, menurut pengenalnya atau menurut dokumen dan letak yang persis sama. Pengode tanpa baris untuk suatu segmen tidak menilainya.`,
    character: (n: string) =>
      `Unit: ${n} karakter dari dokumen yang dikodekan paling sedikit dua pengode. Yang tidak dikodekan seorang pengode di sana dihitung sebagai keputusan.`,
    sentence: (n: string) =>
      `Unit: ${n} kalimat dari dokumen yang dikodekan paling sedikit dua pengode; kalimat memiliki suatu kode bila salah satu karakternya memilikinya.`,
    document: (n: string) =>
      `Unit: ${n} dokumen yang dikodekan paling sedikit dua pengode; dokumen memiliki suatu kode bila kode itu diberikan di mana pun di dalamnya.`,
  },
  ofCoders: (count: string, coders: string) => `Pengode: ${count} (${coders}).`,
  inDocuments: (count: string) => `Dokumen yang memuat perbandingan: ${count}.`,
  oneVariable: (categories: string) =>
    `Setiap pengode memberi setiap segmen paling banyak satu kode: semua kode bersama merupakan satu variabel dengan kategori ${categories}.`,
  level: {
    nominal: "Taraf pengukuran: nominal.",
    ordinal: "Taraf pengukuran untuk α: ordinal, menurut urutan kategori.",
    interval: "Taraf pengukuran untuk α: interval.",
    ratio: "Taraf pengukuran untuk α: rasio.",
  },
  agreement: "Kesepakatan antarpengode",
  moreCoefficients: "Koefisien lain",
  code: "Kode",
  unitsCompared: (n: string) =>
    `Di antaranya yang dinilai paling sedikit dua pengode: ${n}, sama untuk setiap kode.`,
  prevalence: "Prevalensi",
  percent: "Persentase",
  alpha: "α Krippendorff",
  cohen: "κ Cohen",
  fleiss: "κ Fleiss",
  ac1: "AC1 Gwet",
  holsti: "Holsti",
  pooled: { variable: "Semua kode (satu variabel)", codes: "Semua kode (gabungan)" },
  agreementNote:
    "α Krippendorff didahulukan. Persentase dan Holsti mengabaikan kesepakatan karena kebetulan: pada kode yang jarang keduanya tinggi apa pun yang dilakukan pengode, jadi bacalah bersama prevalensi (bagian penilaian yang memberi kode itu; pada variabel, kategori yang paling sering). AC1 lebih sedikit dipengaruhi prevalensi daripada κ. Nilai negatif berarti kesepakatan di bawah yang terjadi karena kebetulan.",
  fleissOfTwo: "Dengan dua pengode dan tanpa penilaian yang hilang, κ Fleiss adalah π Scott.",
  ratedByOne: (n: string) =>
    `Pada κ Fleiss dan AC1, kesepakatan karena kebetulan dihitung dari semua penilaian, juga dari ${n} unit yang hanya dinilai satu pengode (Gwet 2014).`,
  cutAlike: (a: { compared: string; all: string }) =>
    `Hanya ${a.compared} dari ${a.all} segmen yang dibandingkan, yaitu yang dipotong sama oleh beberapa pengode. Ini kesepakatan tentang kode mana yang diberikan, bila bagian itu memang sama-sama dikodekan, bukan tentang apakah suatu bagian dikodekan. Jika para pengode menandai bagian teks dengan bebas, pakailah --unit character.`,
  pooledNote:
    "Gabungan: ketidaksepakatan teramati dan harapan dirata-ratakan atas semua kode sebelum dibandingkan; kode tidak pernah ditumpuk menjadi satu kolom, yang akan menghitung seringnya suatu kode sebagai kesepakatan.",
  intervalNote: (a: { resamples: string; seed: string; level: string; documents: string }) =>
    `Kurung siku: selang persentil ${a.level} dari ${a.resamples} sampel ulang atas ${a.documents} dokumen, benih (seed) ${a.seed}. Yang diambil ulang adalah dokumen, karena karakter dan segmen dari satu wawancara tidak saling bebas.`,
  noIntervals: (reason: string) => `Tidak ada selang: ${reason}.`,
  droppedNote: (list: string) => `Sampel ulang tanpa variasi digugurkan: ${list}.`,
  disagreements: "Perbedaan untuk dibicarakan",
  where: "Letak",
  nothing: "–",
  noDisagreements: "Para pengode sepakat di semua tempat yang dapat dibandingkan.",
  moreUnits: (a: { shown: string; total: string; longestFirst: boolean }) =>
    `Ditampilkan ${a.shown} ${a.longestFirst ? "yang terpanjang" : "yang pertama"} dari ${a.total} (--format json memuat sampai 1.000).`,
  unmatched: "Unit yang hanya dimiliki satu pengode",
  checklists: {
    coreq: "Daftar periksa pelaporan: COREQ",
    srqr: "Daftar periksa pelaporan: SRQR",
  },
  checklistColumns: { item: "No.", topic: "Butir", answer: "Dari data ini", by: "Dinyatakan oleh" },
  answeredBy: { data: "laporan ini", authors: "Anda", both: "laporan ini dan Anda" },
  checklistNote:
    "Yang dijawab data sudah diisi; selebihnya hanya diketahui penulis. COREQ: Tong, Sainsbury, dan Craig (2007); SRQR: O'Brien dkk. (2014).",
  checklistHint:
    "--checklist coreq atau srqr menambahkan daftar periksa pelaporan: apa yang terjawab oleh data ini, dan apa yang harus Anda nyatakan.",
  inWords: {
    themes: (a: { informants: string; documents: string; codings: string; list: string }) =>
      `Dari ${a.informants} informan dalam ${a.documents} dokumen (${a.codings} pengodean), yang menyebut: ${a.list}.`,
    themeShare: (theme: string, count: string, all: string) => `${theme} ${count} dari ${all}`,
    agreement: (a: {
      alpha: string;
      level: string;
      percent: string;
      units: string;
      coders: string;
      documents: string;
    }) =>
      `Kesepakatan ${a.coders} pengode atas ${a.units} ${a.documents}adalah α Krippendorff = ${a.alpha} (persentase kesepakatan ${a.percent}).`,
    cutAlike: (a: { compared: string; all: string }) =>
      `Hanya ${a.compared} dari ${a.all} segmen itu yang dipotong sama oleh beberapa pengode: ini kesepakatan tentang kode mana yang diberikan pada bagian seperti itu, bukan tentang apakah suatu bagian dikodekan.`,
    inDocuments: (count: string) => `dalam ${count} dokumen `,
    unitsOf: {
      segment: (n: string) => `${n} segmen`,
      character: (n: string) => `${n} karakter`,
      sentence: (n: string) => `${n} kalimat`,
      document: (n: string) => `${n} dokumen`,
    },
  },
  notes: {
    chosen:
      "Wawancara menunjukkan apa yang dikatakan para informan ini, bukan seberapa umum hal itu pada orang lain; angka membantu membacanya, tidak menggantikannya.",
    presence:
      "Banyaknya informan yang menyebut sesuatu tidak menyatakan seberapa penting hal itu bagi mereka, dan yang tidak menyebutnya mungkin tidak ditanya.",
    agreement:
      "Kesepakatan menyatakan apakah para pengode memakai kode dengan cara yang sama, bukan apakah kodenya benar.",
    suppression:
      "Dalam penelitian kecil hanya sedikit sel yang dapat ditampilkan; tema yang disebut bersama peran, jenjang, dan tempat tetap dapat menunjuk satu orang.",
  },
  matrix: { theme: "tema", path: "jalur" },
  n: symbol("n"),
};
