import { COMMON_WORDS } from "./common-words.ts";
import { nameParts } from "./full-name.ts";
import { LINKS, TITLES } from "./name-words.ts";
import { ENDING, WORD, wordKey } from "./words.ts";

/** A name found in a text: UTF-16 code units, first = 0, end exclusive, clitics and possessives left outside. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  /** Which of the names, in their order; {@link SHARED} where several have that word. */
  readonly name: number;
}

/** Stands for the name of a word that several names have. */
export const SHARED = -1;

const SHORTEST = 3;
const LONGEST_SEQUENCE = 8;
/** What may stand between two words of one name: the end of a line and the indent of the next too. */
const GAP = /^[\s.'’_-]{1,12}$/;
const LONGEST_GAP = 12;

/** A word of the text as it is looked up. */
interface Word {
  readonly text: string;
  readonly key: string;
  readonly start: number;
}

/**
 * Makes a function that finds people's names in texts: a full name (two words or more) in any case and with any accents;
 * of its words by themselves, those of three letters or more that are written with a capital and are no title and no
 * word for a role. Time goes with the length of the text; hundreds of thousands of names do no harm.
 */
export function nameFinder(names: Iterable<string>): (text: string) => FoundName[] {
  const sequences = new Map<string, number>();
  const parts = new Map<string, number>();
  /** Per first word, the most words of a name that begins with it. */
  const longest = new Map<string, number>();
  const put = (map: Map<string, number>, key: string, name: number) =>
    map.set(key, map.has(key) && map.get(key) !== name ? SHARED : name);
  let number = 0;
  for (const name of names) {
    const words = distinctWords(name);
    for (const word of words) if (word.length >= SHORTEST && !LINKS.has(word)) put(parts, word, number);
    if (words.length > 1 && words.length <= LONGEST_SEQUENCE) {
      put(sequences, words.join(" "), number);
      longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
    }
    number += 1;
  }
  const lookUp = (word: Word): FoundName | undefined => {
    if (!/^\p{Lu}/u.test(word.text)) return undefined;
    const whole = parts.get(word.key);
    if (whole !== undefined) return { ...spanOf(word, 0), name: whole };
    const ending = ENDING.exec(word.text)?.[0].length ?? 0;
    const bare = ending === 0 ? undefined : parts.get(wordKey(word.text.slice(0, -ending)));
    return bare === undefined ? undefined : { ...spanOf(word, ending), name: bare };
  };
  return (text) => {
    if (number === 0) return [];
    const words = wordsOf(text);
    const found: FoundName[] = [];
    for (let i = 0; i < words.length; i++) {
      const sequence = sequenceAt(text, words, i, sequences, longest);
      if (sequence !== undefined) {
        found.push(sequence.found);
        i += sequence.words - 1;
        continue;
      }
      const part = lookUp(words[i]!);
      if (part !== undefined) found.push(part);
    }
    return found;
  };
}

/** The longest full name that begins at a word. */
function sequenceAt(
  text: string,
  words: readonly Word[],
  first: number,
  sequences: ReadonlyMap<string, number>,
  longest: ReadonlyMap<string, number>,
): { readonly found: FoundName; readonly words: number } | undefined {
  const most = longest.get(words[first]!.key) ?? 0;
  let key = words[first]!.key;
  let best: { found: FoundName; words: number } | undefined;
  for (let i = first + 1; i < first + most && i < words.length; i++) {
    const [before, word] = [words[i - 1]!, words[i]!];
    const end = before.start + before.text.length;
    if (word.start - end > LONGEST_GAP || !GAP.test(text.slice(end, word.start))) break;
    const ending = ENDING.exec(word.text)?.[0].length ?? 0;
    for (const cut of ending === 0 ? [0] : [0, ending]) {
      const last = cut === 0 ? word.key : wordKey(word.text.slice(0, -cut));
      const name = sequences.get(`${key} ${last}`);
      if (name === undefined) continue;
      best = {
        found: { start: words[first]!.start, end: spanOf(word, cut).end, name },
        words: i - first + 1,
      };
      break;
    }
    key = `${key} ${word.key}`;
  }
  return best;
}

/** The words by which a person is told from others: no titles, no degrees, no words for a role. */
function distinctWords(name: string): string[] {
  return nameParts(name)
    .flatMap((part) => part.match(WORD) ?? [])
    .map(wordKey)
    .filter((word) => !COMMON_WORDS.has(word) && !TITLES.has(word));
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD))
    words.push({ text: match[0], key: wordKey(match[0]), start: match.index });
  return words;
}

function spanOf({ text, start }: Word, ending: number): { readonly start: number; readonly end: number } {
  return { start, end: start + text.length - ending };
}
