import { headerKey, headerWords } from "../sources/header-key.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { DEGREE, FREQUENT_IN_NAMES, LINKS, NOT_IN_NAMES, TITLES } from "./name-words.ts";
import { wordKey } from "./words.ts";

const LONGEST = 80;
const PART = /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’ʼ-][\p{L}\p{M}]+)*|\p{Lu}\.)$/u;

/** The words of a name without titles before it and degrees behind it: "Dra. Hj. Siti Aminah, M.Pd" → Siti, Aminah. */
export function nameParts(text: string): string[] {
  return text
    .split(/[\s,;()]+/)
    .filter((part) => part !== "" && !TITLES.has(wordKey(part).replace(/\./g, "")) && !isDegree(part));
}

/**
 * Whether a text has the form of a person's full name: two to six words of letters with capitals or in capitals, titles
 * and degrees aside, none of them a word for a place, an institution or an answer. Many other things have that form too:
 * judge columns by {@link isNameColumn}.
 */
export function looksLikeFullName(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length < 5 || trimmed.length > LONGEST || !/\s/.test(trimmed)) return false;
  const parts = nameParts(trimmed);
  if (parts.length < 2 || parts.length > 6) return false;
  if (!parts.some((part) => part.length >= 3)) return false;
  return parts.every((part) => {
    const key = wordKey(part);
    if (NOT_IN_NAMES.has(key) || COMMON_WORDS.has(key)) return false;
    return PART.test(part) || LINKS.has(key);
  });
}

/** Words for whose name a column holds. */
const WHOSE: ReadonlySet<string> = new Set([
  ...[
    "lengkap",
    "panggilan",
    "asli",
    "peserta",
    "guru",
    "pendidik",
    "siswa",
    "murid",
    "anak",
    "ibu",
    "ayah",
    "wali",
  ],
  ...[
    "orang",
    "tua",
    "responden",
    "informan",
    "narasumber",
    "partisipan",
    "pelatih",
    "pendamping",
    "pengode",
  ],
  ...[
    "penilai",
    "kepala",
    "pewawancara",
    "gelar",
    "dengan",
    "tanpa",
    "dan",
    "person",
    "participant",
    "teacher",
  ],
  ...[
    "student",
    "respondent",
    "informant",
    "coder",
    "rater",
    "full",
    "first",
    "last",
    "given",
    "family",
    "middle",
  ],
  ...["pengajar", "tutor", "fasilitator", "pegawai", "ptk", "sesuai", "ktp", "ijazah"],
]);
const NAME_KEYS: ReadonlySet<string> = new Set(["fullname", "firstname", "lastname", "surname", "nickname"]);
const NAME_WORDS: ReadonlySet<string> = new Set(["nama", "name", "names"]);

/** The share of distinct cells that must look like names, and how many cells there must be to say so. */
const SHARE = 0.8;
const FEWEST = 3;
/** The share that must hold a word frequent in names: themes and places are two capitalised words too. */
const FREQUENT = 0.1;
const MOST_LOOKED_AT = 5000;

/** Whether a header says that its column holds names of people: "Nama", "Nama Lengkap Peserta", "name". */
export function isNameHeader(header: string): boolean {
  const key = headerKey(header);
  const bare = key.replace(/^(?:nama|name)|(?:nama|name)$/, "");
  if (NAME_KEYS.has(key) || (bare !== key && (bare === "" || WHOSE.has(bare)))) return true;
  const words = headerWords(header);
  return (
    words.some((word) => NAME_WORDS.has(word)) &&
    words.every((word) => NAME_WORDS.has(word) || WHOSE.has(word))
  );
}

/**
 * Whether a column holds names of people: its header says so, or at least four in five of its distinct cells look like
 * full names and some hold a word that is frequent in Indonesian names.
 * @param cells of the column, repeats allowed; only the first few thousand distinct ones are looked at
 */
export function isNameColumn(header: string, cells: Iterable<string> = []): boolean {
  if (isNameHeader(header)) return true;
  const seen = new Set<string>();
  let [names, frequent] = [0, 0];
  for (const cell of cells) {
    const text = cell.trim();
    if (text === "" || seen.has(text)) continue;
    if (seen.size === MOST_LOOKED_AT) break;
    seen.add(text);
    if (!looksLikeFullName(text)) continue;
    names += 1;
    if (nameParts(text).some((part) => FREQUENT_IN_NAMES.has(wordKey(part)))) frequent += 1;
  }
  return (
    seen.size >= FEWEST && names >= SHARE * seen.size && frequent > 0 && frequent >= FREQUENT * seen.size
  );
}

function isDegree(part: string): boolean {
  // "Sari" is no degree, though S and A begin many: those without a point are few and short.
  return (
    DEGREE.test(part) &&
    (part.includes(".") || /^(?:S\.?(?:Pd|Psi|E|H|T)|M\.?(?:Pd|M|A|Si)|A\.?M[ad]|Gr|Lc)\S{0,5}$/.test(part))
  );
}
