import { InputError } from "../../core/input-error.ts";
import { columnsNamed, findColumn } from "./find-column.ts";
import {
  headerKey,
  headerWords,
  NAME_RANK,
  ROW_NUMBER_RANK,
  type Role,
  SYNONYMS,
  WAVE_WORDS,
} from "./synonyms.ts";

/** What the user said about columns; everything left out is recognised by its header. */
export interface ColumnChoices {
  readonly id?: string;
  /** Wide layout: the pre-test column. Long layout: the level of the wave column that is the pre-test. */
  readonly pre?: string;
  readonly post?: string;
  readonly wave?: string;
  readonly score?: string;
  readonly by?: readonly string[];
  /** The column of people trained together; `false` switches its recognition off. */
  readonly cohort?: string | false;
}

/** A column in use: its header as written, and whether it was recognised (or else named by the user). */
export interface UsedColumn {
  readonly header: string;
  readonly recognised: boolean;
}

/** Which columns play which role in one file, by position. */
export interface ColumnRoles {
  readonly layout: "wide" | "long";
  readonly id?: UsedColumn & { readonly index: number; readonly kind: "id" | "name" | "row-number" };
  readonly pre?: UsedColumn & { readonly index: number };
  readonly post?: UsedColumn & { readonly index: number };
  readonly wave?: UsedColumn & { readonly index: number };
  readonly score?: UsedColumn & { readonly index: number };
  readonly cohort?: UsedColumn & { readonly index: number };
  readonly by: readonly (UsedColumn & { readonly index: number })[];
}

/**
 * Tells the header row from title rows: a row with a column (or several) for every score role that is needed. Asked of
 * many rows, so it throws nothing; other columns the user named are looked for once the header is known.
 */
export function isScoreHeader(cells: readonly string[], choices: ColumnChoices): boolean {
  if (cells.length < 2 || cells.filter(isNamed).length < 2) return false;
  const has = (role: Role, choice: string | undefined) =>
    choice === undefined ? candidates(cells, role).length > 0 : columnsNamed(cells, choice).length > 0;
  return isLong(cells, choices)
    ? has("wave", choices.wave) && has("score", choices.score)
    : has("pre", choices.pre) && has("post", choices.post);
}

/**
 * Gives each role its column.
 * @throws InputError `missing-column`, `missing-role`, `ambiguous-column` or `duplicate-header`, naming the candidates.
 */
export function resolveColumns(header: readonly string[], choices: ColumnChoices, file: string): ColumnRoles {
  const named = (name: string) => ({ index: findColumn(header, name, file), header: "", recognised: false });
  const finish = <T extends { index: number }>(column: T): T & { header: string } => ({
    ...column,
    header: header[column.index]!.trim(),
  });
  const role = (name: Role, choice: string | undefined) => {
    if (choice !== undefined) return finish(named(choice));
    const found = recognise(header, name, file);
    return found === undefined ? undefined : finish({ index: found.index, recognised: true });
  };
  const need = (name: Role, choice: string | undefined) => {
    const found = role(name, choice);
    if (found === undefined)
      throw new InputError("missing-role", { file, role: name, headers: header.filter(isNamed) });
    return found;
  };

  const long = isLong(header, choices);
  const waves = long
    ? { layout: "long" as const, wave: need("wave", choices.wave), score: need("score", choices.score) }
    : { layout: "wide" as const, pre: need("pre", choices.pre), post: need("post", choices.post) };
  const by = (choices.by ?? []).map((name) => finish(named(name)));
  const id = resolveId(header, choices.id, long, file);
  if (long && id === undefined)
    throw new InputError("missing-role", { file, role: "id", headers: header.filter(isNamed) });
  const cohort = choices.cohort === false ? undefined : resolveCohort(header, choices.cohort, file);
  return {
    ...waves,
    by,
    ...(id === undefined ? {} : { id: finish(id) }),
    ...(cohort === undefined ? {} : { cohort: finish(cohort) }),
  };
}

function isLong(header: readonly string[], choices: ColumnChoices): boolean {
  if (choices.wave !== undefined || choices.score !== undefined) return true;
  if (choices.pre !== undefined && choices.post !== undefined) {
    const keys = header.map(headerKey);
    const inHeader = keys.includes(headerKey(choices.pre)) || keys.includes(headerKey(choices.post));
    if (inHeader) return false;
    return candidates(header, "wave").length > 0 && candidates(header, "score").length > 0;
  }
  const wide = (["pre", "post"] as const).some((wave) => candidates(header, wave).length > 0);
  return !wide && candidates(header, "wave").length > 0 && candidates(header, "score").length > 0;
}

function resolveId(header: readonly string[], choice: string | undefined, long: boolean, file: string) {
  if (choice !== undefined)
    return { index: findColumn(header, choice, file), recognised: false, kind: "id" as const };
  const found = recognise(header, "id", file);
  if (found === undefined || (long && found.rank === ROW_NUMBER_RANK)) return undefined;
  const kind = found.rank === NAME_RANK ? "name" : found.rank === ROW_NUMBER_RANK ? "row-number" : "id";
  return { index: found.index, recognised: true, kind } as const;
}

function resolveCohort(header: readonly string[], choice: string | undefined, file: string) {
  if (choice !== undefined) return { index: findColumn(header, choice, file), recognised: false };
  // A cohort only adds to the analysis: where two columns could be it, neither is guessed.
  const best = candidates(header, "cohort");
  return best.length === 1 ? { index: best[0]!.index, recognised: true } : undefined;
}

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

interface Candidate {
  readonly index: number;
  readonly rank: number;
}

function recognise(header: readonly string[], role: Role, file: string): Candidate | undefined {
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
function candidates(header: readonly string[], role: Role): Candidate[] {
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

function isNamed(header: string): boolean {
  return header.trim() !== "";
}
