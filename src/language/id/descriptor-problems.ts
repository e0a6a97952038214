import type {
  DescriptorDamageSentences,
  DescriptorProblemSentences,
  PathFaultSentences,
} from "../catalogue.ts";

/** Jenis nilai seperti dalam JSON dan YAML. */
const KINDS: Readonly<Record<string, string>> = {
  string: "teks",
  number: "angka",
  int: "bilangan bulat",
  boolean: "true atau false",
  array: "daftar",
  object: "kunci dengan nilainya",
  record: "kunci dengan nilainya",
  null: "kosong",
};

const kinds = (list: string) =>
  list
    .split(" ")
    .map((kind) => KINDS[kind] ?? kind)
    .join(" atau ");

const meant = (near: string) => (near === "" ? "" : `; apakah maksudnya "${near}"?`);

/** Apa yang salah di satu tempat deskriptor, dan apa yang perlu dilakukan. */
export const descriptorProblems: DescriptorProblemSentences = {
  "unknown-key": (a) =>
    `kunci "${a("key")}" tidak dikenal${a("near") === "" ? "." : meant(a("near"))} Kunci yang ada: ${a("keys")}.`,
  "wrong-type": (a) => `seharusnya ${kinds(a("wanted"))}, tetapi berisi ${kinds(a("has"))}. Ubah nilainya.`,
  missing: () => "belum ada. Tambahkan.",
  "not-one-of": (a) =>
    `"${a("value")}" bukan salah satu dari ${a("choices")}${a("near") === "" ? ". Gunakan salah satunya." : meant(a("near"))}`,
  empty: () => "kosong. Isi atau hapus.",
  "too-small": (a) => `kurang dari ${a("minimum")}, batas terkecilnya. Naikkan.`,
  "not-above": (a) => `tidak lebih dari ${a("minimum")}. Naikkan.`,
  "not-one-character": () => "harus satu karakter.",
  "not-a-date": () => "bukan tanggal yang ada, ditulis TTTT-BB-HH (tahun-bulan-hari). Perbaiki.",
  "min-not-below-max": (a) =>
    `min ${a("min")} tidak lebih kecil dari max ${a("max")}. Tukar atau perbaiki keduanya.`,
  "mastery-outside-scale": (a) =>
    `${a("mastery")} di luar skala ${a("min")} sampai ${a("max")}. Perbaiki salah satunya.`,
  "not-a-field": (a) =>
    `skemanya tidak memiliki kolom "${a("column")}"${a("near") === "" ? "." : meant(a("near"))} Kolomnya: ${a("fields")}.`,
  "repeated-name": (a) => `"${a("name")}" sudah menjadi nama yang lain. Beri setiap bagian nama sendiri.`,
  "repeated-column": (a) => `"${a("column")}" dipakai untuk dua hal yang berbeda. Sebutkan kolom lain.`,
  "unknown-resource": (a) => `tidak ada resource "${a("name")}". Yang ada: ${a("names")}.`,
  "unequal-lengths": (a) =>
    `${a("own")} kolom menunjuk ke ${a("other")} kolom. Sebutkan kolom sama banyak di kedua sisi.`,
  "path-and-data": () => "memiliki path sekaligus data. Hapus salah satu.",
  "two-cohorts": (a) =>
    `cohort menyebut "${a("cohort")}" sedangkan roles.cohort "${a("role")}". Pertahankan satu.`,
};

/** Mengapa teks deskriptor tidak dapat dibaca, dan apa yang perlu dilakukan. */
export const descriptorDamages: DescriptorDamageSentences = {
  syntax: () => "isinya tidak seperti seharusnya. Cari koma, titik dua, atau tanda petik yang kurang.",
  unfinished: () => "ada yang dibuka tetapi tidak ditutup. Tutup tanda petik atau kurungnya.",
  "repeated-key": (a) => `kunci "${a("key")}" sudah ada. Pertahankan satu.`,
  tab: () => "ada tab di tempat YAML memerlukan spasi. Gunakan spasi untuk inden.",
  indentation: () => "indennya tidak cocok dengan baris di atasnya. Sejajarkan dengan baris sekitarnya.",
  "unknown-alias": () => "ada alias (*nama) tanpa jangkar (&nama). Tulis nilainya langsung.",
  "too-many-aliases": () => "aliasnya (*nama) terlalu banyak. Tulis nilainya langsung.",
  "several-documents": () => "dokumen kedua dimulai di sini (---). Pertahankan satu.",
  "too-deep": () => "susunannya terlalu dalam untuk sebuah deskriptor.",
  "not-utf8": () => "tidak ditulis dalam UTF-8. Simpan sebagai UTF-8.",
  "not-an-object": () =>
    "deskriptor berisi kunci seperti resources di tingkat teratas. Lihat docs/study-descriptor.md.",
};

/** Mengapa jalur dalam deskriptor tidak dibuka, dan apa yang perlu dilakukan. */
export const pathFaults: PathFaultSentences = {
  absolute: "dimulai dari akar atau folder pengguna. Sebutkan berkas dari folder deskriptor",
  parent: "keluar dari folder deskriptor (..). Letakkan berkas di samping deskriptor",
  backslash: "memakai garis miring terbalik. Pisahkan folder dengan /",
  link: "adalah tautan yang keluar dari folder deskriptor. Letakkan berkas aslinya di sana",
};
