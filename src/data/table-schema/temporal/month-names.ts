/**
 * Months and weekdays as people write them, in English and Indonesian, whole and short, in small letters. strptime takes
 * those of the computer's language; files come from computers of either.
 */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "january januari jan",
    "february februari feb peb",
    "march maret mar",
    "april apr",
    "may mei",
    "june juni jun",
    "july juli jul",
    "august agustus agust agu agt aug ags",
    "september sept sep",
    "october oktober oct okt",
    "november nopember nov nop",
    "december desember dec des",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** 0 for Monday … 6 for Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    "monday mon senin sen",
    "tuesday tue selasa sel",
    "wednesday wed rabu rab",
    "thursday thu kamis kam",
    "friday fri jumat jum'at jum",
    "saturday sat sabtu sab",
    "sunday sun minggu ahad min",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index] as const)),
);

/** Time zones by name, in hours ahead of UTC: the two that strptime always knows, and Indonesia's three. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ["utc", 0],
  ["gmt", 0],
  ["wib", 7],
  ["wita", 8],
  ["wit", 9],
]);

/** The source of a regular expression that takes any of the names, the longest first. */
export function anyOf(names: ReadonlyMap<string, number>): string {
  return [...names.keys()].sort((a, b) => b.length - a.length).join("|");
}

/** The year of two digits: 69–99 are of the 1900s, 00–68 of the 2000s. Source: POSIX, strptime. */
export function fullYear(twoDigits: number): number {
  return twoDigits + (twoDigits < 69 ? 2000 : 1900);
}
