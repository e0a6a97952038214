/** Digits that stand together, and where. */
export interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** A number written in one or several groups. */
export interface GroupedNumber {
  readonly digits: string;
  readonly groups: readonly DigitGroup[];
  /** What stands between the groups. */
  readonly gaps: readonly string[];
}

/** Full-width digits are typed with keyboards of East Asia, and copied from PDF. */
const DIGITS = /[\d\uff10-\uff19]+/g;
const FULL_WIDTH = /[\uff10-\uff19]/g;
const TO_ASCII = 0xfee0;
/** Spaces of all widths, and characters of none. */
const GAP = /^[ .()\-/_\u00a0\u00ad\u2007\u2009\u200b-\u200d\u202f\u2010-\u2014\u2060\ufeff]{1,3}$/;
/** A line that ended within a number, with a hyphen or without. */
const LINE_BREAK = /^[ -]{0,3}(?:\r\n|\n|\r) {0,4}$/;
const LONGEST_GAP = 9;
/** Groups as long as these are parts of one number, however they are parted. */
const LONG_GROUP = 4;

/** All groups of digits of a text, in order. */
export function digitGroups(text: string): DigitGroup[] {
  const groups: DigitGroup[] = [];
  for (const match of text.matchAll(DIGITS))
    groups.push({
      digits: match[0].replace(FULL_WIDTH, (its) => String.fromCharCode(its.charCodeAt(0) - TO_ASCII)),
      start: match.index,
      end: match.index + match[0].length,
    });
  return groups;
}

/**
 * The groups from `first` on that are written as one number: parted by at most three of space, dot, hyphen, parenthesis,
 * slash or underscore, or once by the end of a line, and at least `least` and at most `most` digits in all. Longest last, so that a caller can take the longest that means something.
 */
export function* numbersFrom(
  text: string,
  all: readonly DigitGroup[],
  first: number,
  { least, most, mostGroups }: { readonly least: number; readonly most: number; readonly mostGroups: number },
): Generator<GroupedNumber> {
  let digits = "";
  const groups: DigitGroup[] = [];
  const gaps: string[] = [];
  for (let i = first; i < all.length && groups.length < mostGroups; i++) {
    const group = all[i]!;
    if (i > first) {
      const before = groups[groups.length - 1]!;
      // Looked at only where it is short: a text without other numbers would be copied for each of them.
      if (group.start - before.end > LONGEST_GAP) return;
      const gap = text.slice(before.end, group.start);
      const isBreak = LINE_BREAK.test(gap);
      if (isBreak ? gaps.some((its) => LINE_BREAK.test(its)) : !GAP.test(gap)) return;
      gaps.push(gap);
    }
    if (digits.length + group.digits.length > most) return;
    digits += group.digits;
    groups.push(group);
    if (digits.length >= least) yield { digits, groups: [...groups], gaps: [...gaps] };
  }
}

/**
 * Whether the groups of a number are parted alike, as a number that is written on purpose is, the end of a line aside; or
 * are long ones without points. Two groups with a point between are a decimal number: many a mean has sixteen digits.
 */
export function isPartedAlike({ gaps, groups }: GroupedNumber): boolean {
  const written = gaps.filter((gap) => !LINE_BREAK.test(gap));
  if (written.some((gap) => /[()/]/.test(gap))) return false;
  const isMixed = written.some((gap) => gap !== written[0]);
  if (isMixed)
    return (
      !written.some((gap) => gap.includes(".")) && groups.every(({ digits }) => digits.length >= LONG_GROUP)
    );
  return !(gaps.length === 1 && gaps[0] === ".");
}
