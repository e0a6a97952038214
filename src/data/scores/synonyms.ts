/**
 * Header words by which a column's role is recognised, in English and Indonesian, written as {@link headerKey} makes
 * them. Where several ranks stand in one role, a column of an earlier rank is preferred to one of a later rank.
 */

const TEST_NOUNS = ["", "nilai", "skor", "score", "hasil"] as const;

function withNouns(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => TEST_NOUNS.flatMap((noun) => [noun + word, word + noun]));
}

const PRE = [
  "pre",
  "pretest",
  "pretes",
  "prates",
  "tesawal",
  "testawal",
  "ujianawal",
  "awal",
  "sebelum",
  "before",
  "baseline",
];
const POST = [
  ...["post", "posttest", "postest", "posttes", "postes", "pascates", "pascatest"],
  ...["tesakhir", "testakhir", "ujianakhir", "akhir", "sesudah", "setelah", "after"],
];

/** Ranks of header keys for each role that is recognised without being named. */
export const SYNONYMS = {
  id: [
    [
      ...[
        "id",
        "idpeserta",
        "pesertaid",
        "kodepeserta",
        "nomorpeserta",
        "nopeserta",
        "participantid",
        "participant",
      ],
      ...[
        "subject",
        "subjectid",
        "student",
        "studentid",
        "teacherid",
        "personid",
        "pid",
        "idguru",
        "kodeguru",
      ],
      ...[
        "idresponden",
        "koderesponden",
        "responden",
        "respondent",
        "respondentid",
        "kode",
        "code",
        "peserta",
      ],
    ],
    ["nik"],
    ["nuptk"],
    ["nip"],
    ["namalengkap", "nama", "namapeserta", "namaguru", "namapendidik", "name", "fullname"],
    ["no", "nomor", "nourut", "number"],
  ],
  pre: [withNouns(PRE)],
  post: [withNouns(POST)],
  wave: [
    ["wave", "waktu", "timepoint", "time", "occasion", "pengukuran", "tahap", "jenistes", "tes", "test"],
  ],
  score: [["score", "skor", "nilai", "hasil", "point", "points", "value"]],
  cohort: [
    ["kelas", "class", "rombel"],
    ["angkatan", "cohort", "batch", "gelombang", "kohort"],
    ["lpd", "provider", "lembagapenyelenggara"],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly string[])[]>>;

/** A role that can be recognised by its header. */
export type Role = keyof typeof SYNONYMS;

/** Words that mark a column, or a level of a wave column, as one wave, where no header says it alone. */
export const WAVE_WORDS: Readonly<Record<"pre" | "post", readonly string[]>> = {
  pre: ["pre", "pretest", "pretes", "prates", "awal", "sebelum", "before", "baseline"],
  post: [
    "post",
    "posttest",
    "postest",
    "posttes",
    "postes",
    "pascates",
    "akhir",
    "sesudah",
    "setelah",
    "after",
  ],
};

/** The rank of id synonyms that are names of people: two people of one name look like one. */
export const NAME_RANK = 4;
/** The rank of id synonyms that only number the rows. */
export const ROW_NUMBER_RANK = 5;
