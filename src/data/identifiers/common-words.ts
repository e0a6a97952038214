/** Words for a role or for a kind of file, which stand before a number or a name and name nobody. */
export const ROLE_WORDS: readonly string[] = [
  ...["informan", "informant", "responden", "respondent", "narasumber", "partisipan", "participant"],
  ...["peserta", "subjek", "subject", "kasus", "case", "orang", "person", "guru", "teacher", "pelatih"],
  ...["trainer", "pendamping", "mentor", "penyelenggara", "organiser", "organizer", "pengode", "pengkode"],
  ...["koder", "coder", "rater", "penilai", "dokumen", "document", "wawancara", "interview", "transkrip"],
  ...["transcript", "fgd", "file", "berkas", "teks", "text"],
  ...["segmen", "segment", "unit", "item", "kutipan", "baris", "doc", "seg", "rekaan"],
];

/** Further words of such labels that are said in every interview; a name among them would be told by its other words. */
const OTHERS = [
  ...[
    "ibu",
    "bapak",
    "pak",
    "bpk",
    "bunda",
    "mbak",
    "mas",
    "kak",
    "dra",
    "drs",
    "prof",
    "haji",
    "spd",
    "mpd",
  ],
  ...["mrs", "kepala", "ketua", "pengelola", "wali", "murid", "siswa", "anak", "dan", "and", "the", "dari"],
  ...[
    "sekolah",
    "kelas",
    "kelompok",
    "lembaga",
    "tim",
    "group",
    "class",
    "school",
    "sesi",
    "session",
    "hari",
  ],
  ...["lpd", "paud", "diklat", "dasar", "lanjut", "lanjutan", "mahir", "hasil", "rekaman", "final", "revisi"],
  ...["txt", "doc", "docx", "pdf", "rtf", "odt"],
];

/** Words that name nobody, in lower case. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([...ROLE_WORDS, ...OTHERS]);
