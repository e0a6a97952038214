import { InputError } from "../../core/input-error.ts";
import { headerKey, headerWords } from "../sources/header-key.ts";
import { ROW_NUMBER_RANK, type Role, SYNONYMS, WAVE_WORDS } from "./synonyms.ts";

/** The rank of each header key, by role. */
const RANKS: Readonly<Record<Role, ReadonlyMap<string, number>>> = {
  id: ranksOf("id"),
  pre: ranksOf("pre"),
  post: ranksOf("post"),
  wave: ranksOf("wave"),
  score: ranksOf("score"),
  cohort: ranksOf("cohort"),
};

function ranksOf(role: Role): ReadonlyMap<string, number> {
  const ranks: readonly (readonly string[])[] = SYNONYMS[role];
  return new Map(ranks.flatMap((keys, rank) => keys.map((key): [string, number] => [key, rank])));
}

/** A column that could play a role, and how well its header says so: rank 0 is best. */
export interface Candidate {
  readonly index: number;
  readonly rank: number;
}

/**
 * The one column that plays a role best, if there is any.
 * @throws InputError `ambiguous-column` where several do so equally well
 */
export function recognise(header: readonly string[], role: Role, file: string): Candidate | undefined {
  const found = candidates(header, role);
  if (found.length > 1) {
    throw new InputError("ambiguous-column", {
      file,
      role,
      candidates: found.map(({ index }) => header[index]!.trim()),
    });
  }
  return found[0];
}

/** The columns that could play a role: those whose whole header says it, else those with a word that does. */
export function candidates(header: readonly string[], role: Role): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < header.length; index++) {
    const rank = RANKS[role].get(headerKey(header[index]!));
    if (rank === undefined || (found.length > 0 && rank > found[0]!.rank)) continue;
    if (found.length > 0 && rank < found[0]!.rank) found.length = 0;
    found.push({ index, rank });
  }
  if (found.length > 0 || (role !== "pre" && role !== "post")) return found;
  const other = role === "pre" ? "post" : "pre";
  // A cell with words of both waves is a title or a gain, not a wave.
  return header.flatMap((name, index) =>
    hasWaveWord(name, role) && !hasWaveWord(name, other) ? [{ index, rank: SYNONYMS[role].length }] : [],
  );
}

/** Whether a header, or a level of a wave column, has a word of that wave. */
export function hasWaveWord(name: string, wave: "pre" | "post"): boolean {
  const lower = name.toLowerCase();
  // Most names hold no such word at all, which a search tells faster than taking them apart.
  if (!WAVE_WORDS[wave].some((word) => lower.includes(word))) return false;
  return [...headerWords(name), ...headerWords(lower)].some((word) => WAVE_WORDS[wave].includes(word));
}

/** Header keys of what points at one person though it names nobody. */
const CONTACTS: ReadonlySet<string> = new Set([
  ...["alamat", "address", "telepon", "telp", "hp", "nohp", "phone", "email", "surel"],
  ...["tanggallahir", "tgllahir", "birthdate", "dateofbirth"],
]);

/**
 * Whether a header says that its column tells who people are (NIK, NUPTK, NIP, name, address, telephone, day of birth):
 * grouping by it would print them.
 */
export function isPersonal(header: string): boolean {
  const key = headerKey(header);
  if (CONTACTS.has(key)) return true;
  const rank = RANKS.id.get(key);
  return rank !== undefined && rank > 0 && rank < ROW_NUMBER_RANK;
}
