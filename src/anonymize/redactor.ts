import { findIdentifiers } from "../data/identifiers/find-identifiers.ts";
import { type FoundId, idFinder } from "./id-finder.ts";
import { type MovedText, type Replacement, replaceIn } from "./moved-text.ts";
import type { People } from "./people.ts";
import type { Pseudonyms } from "./pseudonyms.ts";

/** What stands for an identifier, and for a name that is not known to be one person's. */
const UNKNOWN = "[…]";
const LONG_NUMBER = /[\d\uff10-\uff19]{8,}/g;

/** Takes out of texts what tells who somebody is. */
export interface Redactor {
  /** Running text: names in whole and in part, identifiers, long numbers, ids; marks in brackets. */
  text(text: string): MovedText;
  /** A cell: identifiers, full names, and ids as they are written. Words that are in a name too stay. */
  cell(text: string, header: string): { readonly text: string; readonly marks: number };
  /** A name of a document without its ending; `undefined` where it holds what no one pseudonym stands for. */
  document(name: string): string | undefined;
}

/** Makes a redactor of everybody the files tell of. */
export function redactor(people: People, pseudonyms: Pseudonyms): Redactor {
  const namesIn = people.finder(pseudonyms);
  const mark = (id: string) => pseudonyms.of("person", id);
  const { exactly, inWhateverForm } = idFinder(people.ids);
  const bracketed = (whom: string | undefined) => (whom === undefined ? UNKNOWN : `[${whom}]`);
  const names = (text: string): Replacement[] =>
    namesIn(text).map(({ start, end, whom }) => ({ start, end, mark: bracketed(whom) }));
  const marked = (found: readonly FoundId[]): Replacement[] =>
    found.map(({ start, end, id }) => ({ start, end, mark: bracketed(id === undefined ? id : mark(id)) }));
  return {
    text: (text) =>
      replaceIn(
        text,
        apart([...identifiers(text), ...numbers(text), ...marked(inWhateverForm(text)), ...names(text)]),
      ),
    cell(text, header) {
      const whole = text.trim();
      if (whole === "") return { text, marks: 0 };
      const ids = exactly(text);
      const [first] = ids;
      if (first !== undefined && text.slice(first.start, first.end) === whole)
        return { text: mark(first.id!), marks: 1 };
      const full = names(text).filter(({ start, end }) => /[\s.'’-]/.test(text.slice(start, end)));
      const found = apart([...identifiers(text, header), ...marked(ids), ...full]);
      return found.length === 0 ? { text, marks: 0 } : replaceIn(text, found);
    },
    document(name) {
      // A file may be called "wawancara_siti", all in small letters.
      const capital = name.replace(/(?<![\p{L}\p{M}])[a-z]/gu, (letter) => letter.toUpperCase());
      const found = apart([
        ...[...identifiers(name), ...numbers(name)].map((its) => ({ ...its, mark: "" })),
        ...inWhateverForm(name).map(({ start, end, id }) => ({
          start,
          end,
          mark: id === undefined ? "" : mark(id),
        })),
        ...namesIn(capital).map(({ start, end, whom = "" }) => ({ start, end, mark: whom })),
      ]);
      if (found.some((its) => its.mark === "")) return undefined;
      const marks = new Set(found.map((its) => its.mark));
      // All of a name: "Siti Aminah" and "siti_aminah" are the person, and nothing beside is left to say.
      return marks.size === 1 && isCovered(name, found) ? found[0]!.mark : replaceIn(name, found).text;
    },
  };
}

function identifiers(text: string, header?: string): Replacement[] {
  return findIdentifiers(text, header).map(({ start, end }) => ({ start, end, mark: UNKNOWN }));
}

function numbers(text: string): Replacement[] {
  return [...text.matchAll(LONG_NUMBER)].map(({ index, 0: digits }) => ({
    start: index,
    end: index + digits.length,
    mark: UNKNOWN,
  }));
}

/** Replacements in order; of those that overlap, the first of the list stays, as wide as they are together. */
function apart(all: readonly Replacement[]): Replacement[] {
  const ordered = all
    .map((its, rank) => ({ ...its, rank }))
    .sort((a, b) => a.start - b.start || a.rank - b.rank);
  const kept: (Replacement & { readonly rank: number })[] = [];
  for (const next of ordered) {
    const last = kept[kept.length - 1];
    if (last === undefined || next.start >= last.end) kept.push(next);
    else {
      const { mark, rank } = next.rank < last.rank ? next : last;
      kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, next.end), mark, rank };
    }
  }
  return kept;
}

function isCovered(text: string, found: readonly Replacement[]): boolean {
  let rest = "";
  let from = 0;
  for (const { start, end } of found) {
    rest += text.slice(from, start);
    from = end;
  }
  return !/[\p{L}\p{N}]/u.test(rest + text.slice(from));
}
