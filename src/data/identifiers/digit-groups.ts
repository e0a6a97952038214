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

const DIGITS = /\d+/g;

/** All groups of digits of a text, in order. */
export function digitGroups(text: string): DigitGroup[] {
  const groups: DigitGroup[] = [];
  for (const match of text.matchAll(DIGITS))
    groups.push({ digits: match[0], start: match.index, end: match.index + match[0].length });
  return groups;
}

/**
 * The groups from `first` on that are written as one number: parted by at most two of space, dot, hyphen, parenthesis or
 * slash, and no more than `most` digits in all. Longest last, so that a caller can take the longest that means something.
 */
export function* numbersFrom(
  text: string,
  all: readonly DigitGroup[],
  first: number,
  { most, mostGroups }: { readonly most: number; readonly mostGroups: number },
): Generator<GroupedNumber> {
  let digits = "";
  const groups: DigitGroup[] = [];
  const gaps: string[] = [];
  for (let i = first; i < all.length && groups.length < mostGroups; i++) {
    const group = all[i]!;
    if (i > first) {
      const before = groups[groups.length - 1]!;
      // Looked at only where it is short: a text without other numbers would be copied for each of them.
      if (group.start - before.end > 2) return;
      const gap = text.slice(before.end, group.start);
      if (!/^[ .()\-/\u00a0\u2010-\u2014]{1,2}$/.test(gap)) return;
      gaps.push(gap);
    }
    if (digits.length + group.digits.length > most) return;
    digits += group.digits;
    groups.push(group);
    yield { digits, groups: [...groups], gaps: [...gaps] };
  }
}

/**
 * Whether the groups of a number are parted alike, as a number that is written on purpose is. Two groups with a point
 * between are a decimal number: many a mean has sixteen digits.
 */
export function isPartedAlike({ gaps }: GroupedNumber): boolean {
  return (
    gaps.every((gap) => gap === gaps[0] && !/[()/]/.test(gap)) && !(gaps.length === 1 && gaps[0] === ".")
  );
}
