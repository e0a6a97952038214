import { InputError } from "../../core/input-error.ts";
import { hasWaveWord } from "../scores/recognise.ts";
import { SYNONYMS, WAVE_WORDS } from "../scores/synonyms.ts";
import { headerKey, headerWords } from "../sources/header-key.ts";

/** Words that head an item, beside its number, written as `headerKey` makes them; a bare number does too. */
const ITEM_WORDS: ReadonlySet<string> = new Set([
  ...["", "q", "s", "b", "p", "x", "i", "v", "item", "items", "question", "soal", "butir", "no", "nomor"],
  ...["pertanyaan", "pernyataan", "butirsoal", "nosoal", "nomorsoal", "soalno", "itemno", "soalnomor"],
  ...["questionno", "quest"],
]);
const NUMBERED = /^(.{0,150}?)[\s._-]{0,5}(\d{1,3}[a-z]?)$/iu;

/** A column that looks like an item. */
interface ItemHeader {
  readonly index: number;
  readonly wave: "pre" | "post" | undefined;
  /** The word beside the number. */
  readonly stem: string;
  readonly number: string;
}

/** Item columns found by their headers: one list per wave; an item that a wave lacks has no place in it. */
export interface FoundItems {
  readonly waves: readonly string[];
  readonly items: readonly { readonly name: string; readonly places: readonly (number | undefined)[] }[];
}

/** Fewer columns than these that look alike are no test. */
const FEWEST = 2;

/**
 * The item columns of a header (`Q1 …`, `soal 1 …`, `pre_1 …` with `post_1 …`).
 * @param free the header with the columns blank that have another role
 * @throws InputError `no-items`, or `ambiguous-items` where several sets of columns look like items
 */
export function recogniseItems(free: readonly string[], file: string): FoundItems {
  const sets = setsOf(free);
  const waved = sets.filter(({ wave }) => wave !== undefined);
  const plain = sets.filter(({ wave }) => wave === undefined);
  const [pre, post] = (["pre", "post"] as const).map((wave) => waved.filter((set) => set.wave === wave));
  if (sets.length === 0)
    throw new InputError("no-items", { file, headers: free.filter((header) => header.trim() !== "") });
  const isClear =
    (waved.length === 0 && plain.length === 1) ||
    (plain.length === 0 && pre!.length <= 1 && post!.length <= 1);
  if (!isClear) throw new InputError("ambiguous-items", { file, candidates: sets.map(({ shown }) => shown) });
  for (const set of sets) requireDistinct(set, free, file);
  if (waved.length === 0) return oneWave(free, plain[0]!);
  return pairedItems(
    free,
    [pre![0], post![0]].filter((set) => set !== undefined),
  );
}

/** @throws InputError `duplicate-header` where two columns are one item */
function requireDistinct({ members }: ItemSet, header: readonly string[], file: string): void {
  const byNumber = new Map<string, ItemHeader>();
  for (const member of members) {
    const first = byNumber.get(member.number);
    byNumber.set(member.number, member);
    if (first === undefined) continue;
    const positions = [first, member].map(({ index }) => String(index + 1));
    throw new InputError("duplicate-header", { file, column: header[first.index]!.trim(), positions });
  }
}

/** Whether a row could be the header of a test. Asked of many rows, so it throws nothing. */
export function looksLikeItems(cells: readonly string[]): boolean {
  return setsOf(cells).length > 0;
}

interface ItemSet {
  readonly wave: "pre" | "post" | undefined;
  readonly members: readonly ItemHeader[];
  /** `Q1 … Q20`, to name it in a message. */
  readonly shown: string;
}

function setsOf(header: readonly string[]): ItemSet[] {
  const sets = new Map<string, ItemHeader[]>();
  for (const [index, cell] of header.entries()) {
    const item = itemHeader(cell, index);
    if (item === undefined) continue;
    const key = `${item.wave ?? ""} ${item.stem}`;
    const members = sets.get(key);
    if (members === undefined) sets.set(key, [item]);
    else members.push(item);
  }
  return [...sets.values()]
    .filter((members) => new Set(members.map(({ number }) => number)).size >= FEWEST)
    .filter((members) => members[0]!.wave !== undefined || members[0]!.stem !== "" || isCount(members))
    .map((members) => {
      const [first, last] = [members[0]!, members.at(-1)!].map(({ index }) => header[index]!.trim());
      return { wave: members[0]!.wave, members, shown: `${first} … ${last}` };
    });
}

/**
 * Whether bare numbers count items: three or more that rise and leave out less than half of a test. Others are a row of
 * data, which would otherwise be taken for the header and print somebody's scores.
 */
function isCount(members: readonly ItemHeader[]): boolean {
  const numbers = members.map(({ number }) => Number.parseInt(number, 10));
  const rises = numbers.every((number, i) => i === 0 || number > numbers[i - 1]!);
  return rises && numbers.length >= 3 && numbers.length * 2 >= numbers.at(-1)!;
}

function itemHeader(cell: string, index: number): ItemHeader | undefined {
  const text = cell.trim();
  const wave = waveOf(text);
  const bare = wave === undefined ? text : withoutWave(text);
  const match = NUMBERED.exec(bare);
  if (match === null) return undefined;
  const stem = headerKey(match[1]!);
  if (!ITEM_WORDS.has(stem)) return undefined;
  return { index, wave, stem, number: match[2]!.toLowerCase().replace(/^0+(?=\d)/, "") };
}

function waveOf(text: string): "pre" | "post" | undefined {
  // A digit hides the word it stands at: "pre1" is one word.
  const parted = text.replace(/(\d+)/g, " $1 ");
  const [pre, post] = [hasWaveWord(parted, "pre"), hasWaveWord(parted, "post")];
  return pre === post ? undefined : pre ? "pre" : "post";
}

const WAVE_KEYS: ReadonlySet<string> = new Set([
  ...WAVE_WORDS.pre,
  ...WAVE_WORDS.post,
  ...SYNONYMS.pre[0],
  ...SYNONYMS.post[0],
]);

/** The words of a header that do not name its wave. */
function withoutWave(text: string): string {
  const words = headerWords(text.replace(/(\d+)/g, " $1 "));
  return words.filter((word) => !WAVE_KEYS.has(word) && word !== "test" && word !== "tes").join(" ");
}

function oneWave(header: readonly string[], { members }: ItemSet): FoundItems {
  return {
    waves: ["test"],
    items: members.map(({ index }) => ({ name: header[index]!.trim(), places: [index] })),
  };
}

/** Items of one or both waves, matched by their number, in the order of their first wave. */
function pairedItems(header: readonly string[], sets: readonly ItemSet[]): FoundItems {
  const places = sets.map(({ members }) => new Map(members.map(({ number, index }) => [number, index])));
  const numbers = [...new Set(places.flatMap((its) => [...its.keys()]))];
  return {
    waves: sets.map(({ wave, members }) => waveName(header[members[0]!.index]!, wave!)),
    items: numbers.map((number) => ({
      name: number,
      places: places.map((its) => its.get(number)),
    })),
  };
}

/** The wave as the header writes it: "Pretest soal 1" → Pretest. */
function waveName(header: string, wave: "pre" | "post"): string {
  const words = header.split(/[^\p{L}]+/u).filter((word) => word !== "");
  return words.find((word) => WAVE_KEYS.has(headerKey(word))) ?? wave;
}
