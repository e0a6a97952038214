import { symbol } from "../symbol.ts";

/** Isi laporan tentang butir tes. */
export const items = {
  title: "Butir: mana yang dikuasai, dan apakah tesnya reliabel?",
  reliability: "Reliabilitas",
  itemTable: (wave: string) => (wave === "" ? "Butir" : `Butir: ${wave}`),
  change: "Dikuasai, bertahan, hilang",
  distractors: "Siapa memilih jawaban mana",
  subscales: "Subskala",
  flagged: "Butir yang ditandai",
  byGroup: "Menurut kelompok",
  wave: "Waktu",
  item: "Butir",
  itemNamed: (name: string) => `butir ${name}`,
  difficultyIn: (wave: string) => (wave === "" ? "Tingkat kesukaran" : `Tingkat kesukaran ${wave}`),
  people: "Menjawab",
  complete: "Lengkap",
  k: symbol("k"),
  alpha: "α",
  kr20: "KR-20",
  sem: "SEM",
  answered: "Menjawab",
  missing: "Kosong",
  difficulty: "Tingkat kesukaran",
  itemRest: `${symbol("r")} butir–sisa`,
  alphaIfDropped: "α tanpa butir",
  flags: "Ditandai sebagai",
  both: `${symbol("n")} kedua waktu`,
  learned: "Dikuasai",
  kept: "Bertahan",
  lost: "Hilang",
  never: "Belum",
  holmP: `${symbol("p")} Holm`,
  answer: "Jawaban",
  isKey: "(kunci)",
  chosen: "Memilih",
  meanRest: "Rerata sisa",
  pointBiserial: `${symbol("r")} sisa`,
  subscale: "Subskala",
  itsItems: "Butir",
  meanDifference: "Post − pre",
  withAnswers: "dengan jawaban",
  without: "tanpa jawaban",
  reading: {
    items: (count: string, names: string, recognised: boolean) =>
      `Butir: ${count} (${names})${recognised ? ", dikenali dari judul kolomnya" : ""}.`,
    waves: (pre: string, post: string) => `Dua waktu pengukuran: ${pre}, lalu ${post}.`,
    layout: {
      wide: "Satu baris per peserta.",
      long: "Satu baris per peserta dan waktu pengukuran.",
    },
    key: (path: string) => `Jawaban diskor dengan kunci ${path}.`,
    blankIsWrong:
      "Jawaban kosong dari orang yang menjawab butir lain pada waktu itu diskor 0, sesuai permintaan, dan dengan demikian dihitung sebagai menjawab.",
    maximum: {
      given: (items: string, maximum: string) =>
        `Skor tertinggi ${maximum}, seperti yang diberikan: ${items}.`,
      key: (items: string, maximum: string) => `Skor tertinggi ${maximum}, dari kunci: ${items}.`,
      marks: (items: string) => `Diskor 0 dan 1: ${items}.`,
      "highest-seen": (items: string, maximum: string) =>
        `Skor tertinggi ${maximum}: hanya dugaan, karena itulah skor tertinggi yang ada: ${items}. Bila keliru, sebutkan --max.`,
    },
    allItems: "semua butir",
    total: {
      sum: "jumlah skor butir",
      mean: "rerata skor butir",
      percent: "persentase dari jumlah skor tertinggi",
    },
    totals: (a: { column: string; rule: string; told: boolean; compared: string; differing: string }) =>
      `Kolom nilai "${a.column}": dibandingkan dengan ${a.rule}${a.told ? "" : " (yang sesuai dengan kebanyakan baris)"}; yang menjawab lengkap: ${a.compared} orang, yang nilainya lain: ${a.differing} orang.`,
    limits: (a: { low: string; high: string; rest: string; share: string; people: string; lost: string }) =>
      `Butir ditandai terlalu sukar bila tingkat kesukarannya di bawah ${a.low} dan terlalu mudah bila di atas ${a.high} (Arikunto, 2013); kurang membedakan bila korelasi butir–sisa di bawah ${a.rest} (Ebel dan Frisbie, 1991, yang menyatakannya untuk indeks daya pembeda); jawaban salah (pengecoh) disebut jarang bila proporsinya di bawah ${a.share} (Haladyna dan Downing, 1993), dan dibandingkan dengan kunci bila dipilih oleh ${a.people} orang atau lebih yang menjawab lengkap (batas kami sendiri); butir disebut banyak hilang bila lebih dari ${a.lost} dari yang semula benar menjadi salah (batas kami sendiri). Semua ini kesepakatan, bukan uji.`,
  },
  flow: {
    one: "Setiap baris masuk tepat ke satu golongan di atas.",
    two: "Setiap baris masuk tepat ke satu golongan di atas; lengkap berarti ada jawaban pada kedua waktu pengukuran, baik semua butir maupun sebagian.",
    long: "Di sini satu baris berarti satu peserta, bukan satu baris dalam berkas.",
    missing: (blankIsWrong: boolean) =>
      `${blankIsWrong ? "" : "Jawaban kosong dihitung sebagai data hilang, tidak pernah sebagai salah. "}Tingkat kesukaran dihitung dari semua yang menjawab butir itu; α, korelasi butir–sisa, SEM, dan skor sisa dari mereka yang menjawab semua butir pada waktu itu (lengkap); dikuasai, bertahan, hilang, dan belum dari mereka yang menjawab butir itu pada kedua waktu.`,
  },
  rules: {
    "no-variation": "tidak bervariasi",
    "too-hard": "terlalu sukar",
    "too-easy": "terlalu mudah",
    "negative-item-rest": `${symbol("r")} < 0`,
    "low-item-rest": `${symbol("r")} rendah`,
    "alpha-rises": "α naik",
    "distractor-better": "pengecoh",
    "distractor-unchosen": "pengecoh",
    "distractor-rare": "pengecoh",
    "mostly-lost": "banyak hilang",
  },
  flagSentences: {
    "no-variation": () => "semua orang mendapat skor yang sama",
    "too-hard": (a: { value: string; limit: string }) =>
      `terlalu sukar: tingkat kesukaran ${a.value}, di bawah ${a.limit}`,
    "too-easy": (a: { value: string; limit: string }) =>
      `terlalu mudah: tingkat kesukaran ${a.value}, di atas ${a.limit}`,
    "negative-item-rest": (a: { value: string }) =>
      `korelasi butir–sisa ${a.value}: yang baik pada butir lain justru kurang pada butir ini`,
    "low-item-rest": (a: { value: string; limit: string }) =>
      `kurang membedakan: korelasi butir–sisa ${a.value}, di bawah ${a.limit}`,
    "alpha-rises": (a: { value: string; limit: string }) =>
      `tanpa butir ini α naik dari ${a.limit} menjadi ${a.value}`,
    "distractor-better": (a: { value: string; limit: string; option: string }) =>
      `pemilih jawaban salah "${a.option}" memiliki rerata skor sisa ${a.value}, pemilih kunci ${a.limit}`,
    "distractor-unchosen": (a: { option: string }) => `tidak ada yang memilih jawaban salah "${a.option}"`,
    "distractor-rare": (a: { value: string; limit: string; option: string }) =>
      `jawaban salah "${a.option}" dipilih oleh proporsi ${a.value}, di bawah ${a.limit}`,
    "mostly-lost": (a: { value: string; limit: string }) =>
      `dari yang semula benar, proporsi ${a.value} menjadi salah, di atas ${a.limit}`,
  },
  noFlags: "Tidak ada butir yang melanggar kriteria.",
  sentences: {
    alpha: (a: {
      who: string;
      wave: string;
      k: string;
      n: string;
      name: string;
      alpha: string;
      level: string;
      interval: string;
      sem: string;
    }) =>
      `${a.who}${a.wave === "" ? "" : `, ${a.wave}`}: dengan ${a.k} butir dan ${a.n} orang yang menjawab lengkap, ${a.name} sebesar ${a.alpha}${a.interval === "" ? "" : `, SK ${a.level} ${a.interval}`}${a.sem === "" ? "" : `; galat baku pengukuran ${a.sem} poin`}.`,
    noAlpha: (who: string, wave: string, reason: string) =>
      `${who}${wave === "" ? "" : `, ${wave}`}: α tidak ada karena ${reason}.`,
    change: (a: { who: string; tested: string; gained: string; lost: string; alpha: string }) =>
      `${a.who}: dari butir yang dapat diuji (${a.tested}), yang lebih banyak dikuasai daripada hilang: ${a.gained}; yang lebih banyak hilang daripada dikuasai: ${a.lost} (McNemar eksak, koreksi Holm, α = ${a.alpha}). Butir yang bukan keduanya tidak berarti terbukti tetap.`,
    kr20: "KR-20",
    alphaName: "alfa Cronbach",
  },
  notes: {
    alpha:
      "α menunjukkan seberapa jauh butir-butir saling berkaitan pada orang-orang ini. α bukan validitas, tidak menunjukkan bahwa butir-butir mengukur satu hal, dan membesar bila butir bertambah. Selangnya selang Feldt (1965). Untuk butir berskor 0 dan 1, α sama dengan KR-20.",
    sem: "SEM (galat baku pengukuran) adalah SB · √(1 − α), dalam poin nilai total: seberapa jauh nilai seseorang akan berayun bila tes diulang, seandainya α adalah reliabilitasnya.",
    difficulty:
      "Tingkat kesukaran adalah rerata skor dibagi skor tertinggi: makin besar, makin mudah. Butir–sisa adalah korelasi dengan jumlah skor butir lainnya.",
    change:
      "Dikuasai berarti salah lalu benar, hilang berarti benar lalu salah. Uji McNemar eksak membandingkan keduanya, butir demi butir; koreksi Holm mencakup semua butir yang diuji. Orang yang diukur sebelum dan sesudah memang berubah: hal itu tidak membuktikan bahwa diklat yang mengubahnya, dan soal yang sama lebih mudah pada kali kedua.",
    points: "Butir berskor poin tidak memiliki tabel ini karena tidak sekadar benar atau salah.",
    distractors:
      "Sisa adalah jumlah skor butir lainnya, di antara mereka yang menjawab semua butir. Pengecoh yang baik dipilih oleh sebagian orang, yaitu mereka yang skor sisanya lebih rendah.",
    flags:
      "Tanda adalah alasan untuk membaca kembali butir itu, bukan untuk membuangnya: α juga dapat naik bila butir yang diperlukan kompetensi itu dibuang. Bila yang lebih mampu justru kurang pada suatu butir, atau memilih jawaban salah, periksalah kuncinya lebih dahulu.",
    small: (least: string) =>
      `Angka kelompok dan jawaban yang kurang dari ${least} orang tidak ditampilkan agar tidak ada yang dapat dikenali.`,
    groups: "Kelompok disajikan berdampingan; perbedaan antarkelompok tidak diuji.",
  },
  reasons: {
    "no-changers": "tidak ada jawaban yang berubah antara benar dan salah",
    "too-few-pairs": "yang menjawab terlalu sedikit",
    "no-variation": "semua skor sama",
  },
  rows: { total: "total" },
};
