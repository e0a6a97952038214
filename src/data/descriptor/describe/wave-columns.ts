import type { ColumnProfile } from "../../profile/column-profile.ts";
import { type TotalResult, type TotalTest, totalOf } from "../../profile/test-totals.ts";
import { candidates, hasWaveWord } from "../../scores/recognise.ts";
import { headerWords } from "../../sources/header-key.ts";
import { isFollowUp, saysTotal } from "./header-words.ts";
import { itemGroups } from "./item-groups.ts";

const WAVES = ["pre", "post", "followUp"] as const;
export type WaveName = (typeof WAVES)[number];

/** More columns than this that could be one wave are items, not totals. */
const MOST_CANDIDATES = 12;
const FEWEST_ITEMS = 2;

/** The columns that could hold the scores of one wave, by place; those whose whole header says it, if there are any. */
function waveCandidates(columns: readonly ColumnProfile[], wave: WaveName): number[] {
  const items = new Set(itemGroups(columns).flatMap(({ places }) => places));
  const isFree = (i: number) => !items.has(i) && isNumeric(columns[i]!);
  if (wave === "followUp") {
    return columns.flatMap(({ header }, i) => (isFree(i) && isFollowUp(header) ? [i] : []));
  }
  const header = columns.map((column, i) => (isFree(i) && !isFollowUp(column.header) ? column.header : ""));
  return candidates(header, wave).map(({ index }) => index);
}

/** What is to be found out about the rows of a wide table: which totals are made of which items. */
export function totalTests(columns: readonly ColumnProfile[]): TotalTest[] {
  return WAVES.flatMap((wave) => {
    const totals = waveCandidates(columns, wave);
    if (totals.length === 0 || totals.length > MOST_CANDIDATES) return [];
    return totals.flatMap((total) => itemSets(columns, wave, total).map((items) => ({ total, items })));
  });
}

/** The sets of columns of one wave that could make up a total: those of one series, of one first or last word, or all. */
function itemSets(columns: readonly ColumnProfile[], wave: WaveName, total: number): readonly number[][] {
  const groups = itemGroups(columns);
  const inGroups = new Set(groups.flatMap(({ places }) => places));
  const free = columns.flatMap((column, i) =>
    i !== total && !inGroups.has(i) && isNumeric(column) && isOfWave(column.header, wave) ? [i] : [],
  );
  const byWord = (at: 0 | -1) => {
    const sets = new Map<string, number[]>();
    for (const i of free) {
      const word = headerWords(columns[i]!.header.slice(0, 200)).at(at) ?? "";
      sets.set(word, [...(sets.get(word) ?? []), i]);
    }
    return [...sets.values()];
  };
  const series = groups.filter(({ places }) => isOfWave(columns[places[0]!]!.header, wave));
  const sets = [...series.map(({ places }) => [...places]), ...byWord(0), ...byWord(-1), free];
  const known = new Set<string>();
  return sets.filter((set) => {
    const key = set.join();
    if (set.length < FEWEST_ITEMS || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function isOfWave(header: string, wave: WaveName): boolean {
  if (wave === "followUp") return isFollowUp(header);
  const other = wave === "pre" ? "post" : "pre";
  return hasWaveWord(header, wave) && !hasWaveWord(header, other) && !isFollowUp(header);
}

/** The scores of a wave: which column, or which columns where several later tests were given; none where it is unclear. */
export function chooseWave(
  columns: readonly ColumnProfile[],
  wave: WaveName,
  totals: readonly TotalResult[],
): { readonly chosen: readonly number[]; readonly candidates: readonly number[] } {
  const found = waveCandidates(columns, wave);
  if (found.length < 2) return { chosen: found, candidates: found };
  const ways: readonly ((place: number) => boolean)[] = [
    (place) => totals.some((result) => result.total === place && totalOf(result) !== undefined),
    (place) => saysTotal(columns[place]!.header),
  ];
  for (const way of ways) {
    const fitting = found.filter(way);
    if (fitting.length === 1) return { chosen: fitting, candidates: found };
  }
  const areSpans = found.every((place) => /\d/.test(columns[place]!.header));
  return { chosen: wave === "followUp" && areSpans ? found : [], candidates: found };
}

/** The items that make up a column, and how; of several sets the largest. */
export function itemsOf(
  place: number,
  totals: readonly TotalResult[],
): { readonly items: readonly number[]; readonly total: "sum" | "mean" } | undefined {
  const fitting = totals
    .filter((result) => result.total === place)
    .flatMap((result) => {
      const total = totalOf(result);
      return total === undefined ? [] : [{ items: result.items, total }];
    });
  return fitting.toSorted((a, b) => b.items.length - a.items.length)[0];
}

/** Whether most cells of a column are numbers under one of the decimal signs, or read `80 / 100`. */
export function isNumeric(column: ColumnProfile): boolean {
  const numbers = Math.max(column.count("point"), column.count("comma")) + column.count("outOf");
  return column.filled > 0 && numbers > column.filled / 2;
}
