import type { ParticipantRow } from "../../../data/scores/score-table.ts";
import { idFold } from "../../id-fold.ts";

/** More people without a partner than this are no typing errors, and comparing them takes long. */
const MOST = 20_000;
const LONGEST = 64;
/** More ids than these that become one when a character is left out are a series, not typing errors. */
const MOST_ALIKE = 50;

interface Half {
  readonly id: string;
  readonly fold: string;
  readonly file: string;
  readonly row: number;
}

/** Two people who may be one. */
export interface Pair {
  readonly file: string;
  readonly row: number;
  readonly id: string;
  readonly firstRow: number;
}

/**
 * People with only a pre-test beside people with only a post-test whose ids differ by one character put in, left out or
 * replaced. Numbered ids of different people differ by a digit as well: a digit in place of another, or put in (but for
 * a 0), says nothing. Only pairs in which each has no other partner.
 */
export function oneEditPairs(participants: Iterable<ParticipantRow>): Pair[] {
  const [before, after]: [Half[], Half[]] = [[], []];
  for (const { id, status, file, row } of participants) {
    if (id === undefined || id.length > LONGEST) continue;
    if (status === "preOnly") before.push({ id, fold: idFold(id), file, row });
    else if (status === "postOnly") after.push({ id, fold: idFold(id), file, row });
    if (before.length > MOST || after.length > MOST) return [];
  }
  const near = nearOnes(before, after);
  const partners = new Map<Half, number>();
  for (const pair of near) for (const half of pair) partners.set(half, (partners.get(half) ?? 0) + 1);
  return near
    .filter((pair) => pair.every((half) => partners.get(half) === 1))
    .map((pair) => {
      const [first, second] = pair[0].row <= pair[1].row ? pair : [pair[1], pair[0]];
      return { file: second.file, row: second.row, id: second.id, firstRow: first.row };
    });
}

function nearOnes(before: readonly Half[], after: readonly Half[]): [Half, Half][] {
  const byShorter = new Map<string, Half[]>();
  for (const half of before) {
    for (const shorter of shorterForms(half.fold)) {
      const its = byShorter.get(shorter);
      if (its === undefined) byShorter.set(shorter, [half]);
      else if (its.length < MOST_ALIKE) its.push(half);
    }
  }
  return after.flatMap((half) => {
    const found = new Set(shorterForms(half.fold).flatMap((shorter) => byShorter.get(shorter) ?? []));
    return [...found]
      .filter((other) => isTypingError(other.fold, half.fold))
      .map((other): [Half, Half] => [other, half]);
  });
}

/** A text and every text that it becomes when one character is left out: two texts one edit apart share one. */
function shorterForms(text: string): string[] {
  const characters = [...text];
  const forms = characters.map((_, i) => characters.slice(0, i).join("") + characters.slice(i + 1).join(""));
  return [...new Set([text, ...forms])];
}

function isTypingError(a: string, b: string): boolean {
  const [short, long] = [...a].length <= [...b].length ? [[...a], [...b]] : [[...b], [...a]];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const isReplaced = short.length === long.length;
  const rest = isReplaced ? short.slice(at + 1).join("") : short.slice(at).join("");
  if (long.length - short.length > 1 || rest !== long.slice(at + 1).join("")) return false;
  const isDigit = (character: string | undefined) => character !== undefined && /\d/.test(character);
  if (isReplaced) return at < short.length && !(isDigit(short[at]) && isDigit(long[at]));
  return !isDigit(long[at]) || long[at] === "0";
}
