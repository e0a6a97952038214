import { ROLE_WORDS } from "./common-words.ts";

/** How people and documents are called in a report. */
export interface Labels {
  readonly all: readonly string[];
  /** Whether they are as written: asked for, or codes that name nobody. Else they are numbered. */
  readonly asWritten: boolean;
}

const ENDING = String.raw`(?:\.(?:txt|docx?|pdf|rtf|md|odt))?`;
/** "Informan 3", "pengode-B", "transkrip_07.txt": a word for a role, and a number or letter. */
const CODE = new RegExp(
  String.raw`^(?:(?:${ROLE_WORDS.join("|")})[\s._-]*)?(?:\p{L}{0,3}[\s._-]*\d{1,4}\p{L}?|\p{L})${ENDING}$`,
  "iu",
);

/** Whether a label is a code such as I03, "Informan 3" or B, which says nothing of who it is. */
export function isCode(label: string): boolean {
  return label.length <= 40 && CODE.test(label);
}

/**
 * What to call them: as written where that was asked for or every one is a code; else numbered behind a letter, in the
 * order of the list. All in one way, so that no numbered label can be taken for a written one.
 */
export function labelsOf(names: readonly string[], letter: string, showNames: boolean): Labels {
  if (showNames || names.every(isCode)) return { all: names, asWritten: true };
  const digits = Math.max(2, String(names.length).length);
  return { all: names.map((_, i) => letter + String(i + 1).padStart(digits, "0")), asWritten: false };
}
