import type { Spoken, SpokenRow } from "./spoken-rows.ts";

/** Whose codings count. */
export type Whose = "any" | "consensus" | "A" | "B";

/** A coding that counts, as its row has it; whoever was first to stand on a place is who said it. */
interface Counted {
  readonly row: SpokenRow;
  readonly place: string;
  readonly path: readonly string[];
  readonly informant: string | undefined;
  readonly coder: string | undefined;
}

const ROLE_OF_NOBODY = "";

/**
 * What `themes` must say, counted the long way: every theme goes through all rows, coverage through all characters,
 * co-occurrence through all pairs of rows. Nothing here is shared with the program but the meaning of the words.
 */
export function countedByHand({ rows, lengths }: Spoken, whose: Whose) {
  const all = codingsOf(rows);
  const counted =
    whose === "consensus" ? agreed(all) : all.filter(({ coder }) => whose === "any" || coder === whose);
  const names = unique(rows.map(({ informant }) => informant).filter((name) => name !== undefined));
  // Where nobody is named, each document is one informant.
  const people = names.length > 0 ? names : Object.keys(lengths);
  const told = counted.map((its) => ({
    ...its,
    informant: names.length > 0 ? its.informant : its.row.document,
  }));
  const roleOf = (name: string) =>
    rows.find(({ informant, role }) => informant === name && role !== undefined)?.role ?? ROLE_OF_NOBODY;
  const nodes = unique(
    rows.flatMap((row) => pathOf(row).map((_, i) => JSON.stringify(pathOf(row).slice(0, i + 1)))),
  ).map((path): string[] => JSON.parse(path));
  return {
    informants: people.length,
    documents: Object.keys(lengths).length,
    segments: unique(counted.map(({ place }) => place)).length,
    codings: counted.length,
    repeated: rows.length - all.length,
    themes: nodes.map((path) => ({
      path,
      ...themeOf(path, told, people.length),
      ...coverageOf(path, told, lengths),
    })),
    byRole: unique(people.map(roleOf)).map((role) => {
      const members = people.filter((name) => roleOf(name) === role);
      const theirs = told.filter(({ informant }) => informant !== undefined && members.includes(informant));
      return {
        role,
        informants: members.length,
        themes: nodes.map((path) => ({ path, ...themeOf(path, theirs, members.length) })),
      };
    }),
    pairs: pairsOf(told),
  };
}

function pathOf({ theme, code }: SpokenRow): string[] {
  return [theme, code].filter((part) => part !== undefined);
}

function placeOf({ document, start, end, text }: SpokenRow): string {
  return start === undefined ? `${document} "${text}"` : `${document} ${start}-${end}`;
}

function codingsOf(rows: readonly SpokenRow[]): Counted[] {
  const first = new Map<string, SpokenRow>();
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const place = placeOf(row);
    if (!first.has(place)) first.set(place, row);
    const path = pathOf(row);
    const key = JSON.stringify([place, path, row.coder]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ row, place, path, informant: first.get(place)!.informant, coder: row.coder }];
  });
}

/** One coding for each place and code that all of a document's coders, two at least, gave; it is no one coder's. */
function agreed(all: readonly Counted[]): Counted[] {
  const coders = (its: readonly Counted[]) =>
    unique(its.map(({ coder }) => coder).filter((one) => one !== undefined));
  return all.flatMap((one, i) => {
    const same = all.filter(({ place, path }) => place === one.place && samePath(path, one.path));
    const needed = coders(all.filter(({ row }) => row.document === one.row.document)).length;
    const isFirst = all.indexOf(same.find(({ coder }) => coder !== undefined)!) === i;
    return isFirst && needed >= 2 && coders(same).length === needed ? [{ ...one, coder: "everybody" }] : [];
  });
}

function themeOf(path: readonly string[], all: readonly Counted[], people: number) {
  const its = all.filter((one) => isUnder(one.path, path));
  const informants = unique(
    its.map(({ informant }) => informant).filter((name) => name !== undefined),
  ).length;
  return {
    informants,
    share: people === 0 ? undefined : informants / people,
    documents: unique(its.map(({ row }) => row.document)).length,
    segments: unique(its.map(({ place }) => place)).length,
    codings: its.length,
  };
}

function coverageOf(
  path: readonly string[],
  all: readonly Counted[],
  lengths: Readonly<Record<string, number>>,
) {
  const its = all.filter((one) => isUnder(one.path, path));
  if (its.some(({ row }) => row.start === undefined)) return { reason: "no-offsets" };
  let [covered, length] = [0, 0];
  for (const [document, size] of Object.entries(lengths)) {
    for (let i = 0; i < size; i++) {
      length += 1;
      if (its.some(({ row }) => row.document === document && row.start! <= i && i < row.end!)) covered += 1;
    }
  }
  return { coverage: covered / length };
}

function pairsOf(all: readonly Counted[]) {
  const meets = (x: Counted, y: Counted) => {
    if (x.row.document !== y.row.document || x.coder !== y.coder) return false;
    if (x.row.start === undefined || y.row.start === undefined) return x.place === y.place;
    return x.row.start < y.row.end! && y.row.start < x.row.end!;
  };
  const codes = unique(all.map(({ path }) => JSON.stringify(path)));
  return codes.flatMap((a, i) =>
    codes.slice(i + 1).flatMap((b) => {
      const ofA = all.filter(({ path }) => JSON.stringify(path) === a);
      const ofB = all.filter(({ path }) => JSON.stringify(path) === b);
      const overlaps = ofA.flatMap((x) => ofB.filter((y) => meets(x, y))).length;
      if (overlaps === 0) return [];
      const speakers = (its: readonly Counted[]) =>
        unique(its.map(({ informant }) => informant).filter((name) => name !== undefined));
      const both = speakers(ofA).filter((name) => speakers(ofB).includes(name)).length;
      const either = unique([...speakers(ofA), ...speakers(ofB)]).length;
      return [
        {
          codes: [a, b].sort(),
          overlaps,
          sameSpan: ofA.flatMap((x) => ofB.filter((y) => meets(x, y) && x.place === y.place)).length,
          shares: {
            [a]: ofA.filter((x) => ofB.some((y) => meets(x, y))).length / ofA.length,
            [b]: ofB.filter((y) => ofA.some((x) => meets(x, y))).length / ofB.length,
          },
          c:
            overlaps > Math.min(ofA.length, ofB.length)
              ? undefined
              : overlaps / (ofA.length + ofB.length - overlaps),
          informants: both,
          jaccard: either === 0 ? undefined : both / either,
        },
      ];
    }),
  );
}

function isUnder(path: readonly string[], node: readonly string[]): boolean {
  return node.every((part, i) => path[i] === part);
}

function samePath(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
