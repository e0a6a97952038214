import { headerWords } from "../sources/header-key.ts";
import {
  type DigitGroup,
  digitGroups,
  type GroupedNumber,
  isPartedAlike,
  numbersFrom,
} from "./digit-groups.ts";
import { findEmails } from "./email.ts";
import type { Identifier, IdentifierKind } from "./identifier.ts";
import { isNik, NIK_DIGITS } from "./nik.ts";
import { isNip, NIP_DIGITS, OLD_NIP_DIGITS } from "./nip.ts";
import { isNuptk } from "./nuptk.ts";
import { isPhone, PHONE_DIGITS, startOfPhone } from "./phone.ts";

/** The most groups one number is written in: 36 04 05 12 08 90 0001. */
const MOST_GROUPS = 7;
/** No identifier has fewer digits, under whatever header. */
const SHORTEST = 8;

const PHONE_WORDS: ReadonlySet<string> = new Set([
  ...[
    "hp",
    "nohp",
    "telepon",
    "telp",
    "tlp",
    "tel",
    "phone",
    "ponsel",
    "wa",
    "whatsapp",
    "handphone",
    "mobile",
    "kontak",
    "contact",
  ],
]);

/**
 * NIK, NUPTK, NIP, telephone numbers and e-mail addresses in a text, in its order and not overlapping. Time goes with the
 * length of the text.
 * @param header of the column the text stands in. Under "NIK", "NUPTK", "NIP" or a word for telephone, a number of fitting
 *   length counts though its digits do not add up; NUPTK counts only so, or after that word
 */
export function findIdentifiers(text: string, header?: string): Identifier[] {
  return identifierFinder(header)(text);
}

/** The same for the many texts of one column. */
export function identifierFinder(header?: string): (text: string) => Identifier[] {
  const words = header === undefined ? [] : headerWords(header);
  const isOfPhones = words.some((word) => PHONE_WORDS.has(word));
  return (text) => {
    // Most cells are short words and scores, or ids with a single number.
    if (text.length < 5 || (!isOfPhones && hasNoIdentifier(text))) return [];
    const emails: readonly Identifier[] = findEmails(text).map((span) => ({ kind: "email", ...span }));
    const numbers = findNumbers(text, header, words);
    if (emails.length === 0) return numbers;
    const others = numbers.filter(
      ({ start, end }) => !emails.some((its) => start < its.end && end > its.start),
    );
    return [...emails, ...others].sort((a, b) => a.start - b.start);
  };
}

/** What a whole cell is, white space and quote signs around it left aside; `undefined` where it is more or none. */
export function identifierOf(text: string, header?: string): IdentifierKind | undefined {
  const cell = text.trim().replace(/^['’"]|['"]$/g, "");
  const [first, second] = findIdentifiers(cell, header);
  const isWhole =
    first !== undefined && second === undefined && first.start === 0 && first.end === cell.length;
  return isWhole ? first.kind : undefined;
}

/** Digits in one run that an identifier must have, where no header says that fewer do. */
const SHORTEST_RUN = 9;

/** Whether a text has no @ and no digits but a single short run of them: what nearly every id of a study is. */
function hasNoIdentifier(text: string): boolean {
  let [digits, isAfterRun] = [0, false];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x40 || unit > 0x7e) return false;
    if (unit < 0x30 || unit > 0x39) isAfterRun = digits > 0;
    else if (isAfterRun || ++digits === SHORTEST_RUN) return false;
  }
  return true;
}

function findNumbers(text: string, header: string | undefined, words: readonly string[]): Identifier[] {
  const groups = digitGroups(text);
  const found: Identifier[] = [];
  for (let first = 0; first < groups.length; first++) {
    const longest = longestFrom(text, groups, first, header, words);
    if (longest === undefined) continue;
    found.push(longest.identifier);
    first += longest.groups - 1;
  }
  return found;
}

/** The longest identifier that begins at a group; of one length the one whose rule asks most. */
function longestFrom(
  text: string,
  groups: readonly DigitGroup[],
  first: number,
  header: string | undefined,
  words: readonly string[],
) {
  let longest: { identifier: Identifier; groups: number } | undefined;
  for (const number of numbersFrom(text, groups, first, {
    least: SHORTEST,
    most: NIP_DIGITS,
    mostGroups: MOST_GROUPS,
  })) {
    const kind = kindOf(text, number, header, words);
    if (kind === undefined) continue;
    const begins = number.groups[0]!.start;
    const start = kind === "phone" ? startOfPhone(text, begins) : begins;
    const end = number.groups[number.groups.length - 1]!.end;
    longest = { identifier: { kind, start, end }, groups: number.groups.length };
  }
  return longest;
}

function kindOf(
  text: string,
  number: GroupedNumber,
  header: string | undefined,
  words: readonly string[],
): IdentifierKind | undefined {
  const { digits } = number;
  const isAlike = isPartedAlike(number);
  if (isAlike && isNuptk(digits, text, number.groups[0]!.start, header)) return "nuptk";
  if (isAlike && digits.length === NIK_DIGITS && (isNik(digits) || words.includes("nik"))) return "nik";
  if (isAlike && digits.length === NIP_DIGITS && (isNip(digits) || words.includes("nip"))) return "nip";
  if (isAlike && digits.length === OLD_NIP_DIGITS && words.includes("nip")) return "nip";
  if (digits.length > PHONE_DIGITS) return undefined;
  if (isPhone(text, number) || words.some((word) => PHONE_WORDS.has(word))) return "phone";
  return undefined;
}
