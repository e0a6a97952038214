import { ROLE_WORDS } from "../../data/identifiers/common-words.ts";

/** How people and documents are called in a report. */
export interface Labels {
  readonly all: readonly string[];
  /** Whether they are as written: asked for, or codes that name nobody. Else they are numbered. */
  readonly asWritten: boolean;
}

const LONGEST = 40;
const ENDING = /\.(?:txt|docx?|pdf|rtf|md|odt)$/i;
const RUN = /\p{L}+|\d+/gu;
/** A code is made of letters, digits and what parts them. */
const PARTS = /^[\p{L}\d\s._-]+$/u;
const ROLES: ReadonlySet<string> = new Set(ROLE_WORDS);

/**
 * Whether a label is a code such as I03, "Informan 3" or B, which says nothing of who it is: without the ending of a
 * document it has a digit or is one letter, behind words of a role if any; no run of digits is longer than four; and no
 * run of letters is more than two letters, three or four capitals, or a word of a role. "Ani 1" is a name.
 */
export function isCode(label: string): boolean {
  if (label.length > LONGEST) return false;
  const name = label.replace(ENDING, "");
  if (!PARTS.test(name)) return false;
  const runs = (name.match(RUN) ?? []).filter((run) => !ROLES.has(run.toLowerCase()));
  const isNumbered = runs.some((run) => /\d/.test(run));
  return (isNumbered || (runs.length === 1 && runs[0]!.length === 1)) && runs.every(saysNothing);
}

function saysNothing(run: string): boolean {
  return /^(?:\d{1,4}|\p{L}{1,2}|\p{Lu}{3,4})$/u.test(run);
}

/**
 * What to call them: as written where that was asked for or every one is a code; else numbered behind a letter, in the
 * order of the list. All in one way, so that no numbered label can be taken for a written one.
 * @param areIds whether a code may be the id of somebody elsewhere, so that only who asks sees it
 */
export function labelsOf(
  names: readonly string[],
  letter: string,
  showNames: boolean,
  areIds = false,
): Labels {
  if (showNames || (!areIds && names.every(isCode))) return { all: names, asWritten: true };
  const digits = Math.max(2, String(names.length).length);
  return { all: names.map((_, i) => letter + String(i + 1).padStart(digits, "0")), asWritten: false };
}
