import type { ColumnProfile } from "../../profile/column-profile.ts";
import { headerKey } from "../../sources/header-key.ts";

const NUMBERED = /^(.{0,150}?)[\s._-]{0,5}(\d{1,3})$/u;
const FEWEST = 3;
/** Marks of one item; a test of several is larger. */
const LARGEST_MARK = 10;

/** Columns of one test's items: `pre_1` … `pre_20`. */
export interface ItemGroup {
  /** What their headers share, as written in the first. */
  readonly prefix: string;
  /** Their places, in the order of their numbers. */
  readonly places: readonly number[];
}

/** Groups of three columns or more of small whole numbers whose headers share a prefix and differ in a number. */
export function itemGroups(columns: readonly ColumnProfile[]): ItemGroup[] {
  const groups = new Map<string, { prefix: string; members: { place: number; number: number }[] }>();
  for (const [place, column] of columns.entries()) {
    const match = NUMBERED.exec(column.header);
    if (match === null || !isMark(column)) continue;
    const key = headerKey(match[1]!);
    const group = groups.get(key) ?? { prefix: match[1]!.trim(), members: [] };
    group.members.push({ place, number: Number(match[2]) });
    groups.set(key, group);
  }
  return [...groups.values()]
    .filter(({ members }) => new Set(members.map(({ number }) => number)).size === members.length)
    .filter(({ members }) => members.length >= FEWEST)
    .map(({ prefix, members }) => ({
      prefix,
      places: members.toSorted((a, b) => a.number - b.number).map(({ place }) => place),
    }));
}

function isMark(column: ColumnProfile): boolean {
  const range = column.range(".");
  return column.isAll("integer") && range !== undefined && range.min >= 0 && range.max <= LARGEST_MARK;
}
