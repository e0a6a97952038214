const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]|$)/;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[T ]|$)/;

/** A date as a number by which days are put in order: 2025-06-01, or day first as Indonesia writes it; none where it is no date. */
export function dayOf(text: string): number | undefined {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso !== null) return ordered(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = DAY_FIRST.exec(trimmed);
  if (local === null) return undefined;
  const year = Number(local[3]);
  return ordered(year < 100 ? 2000 + year : year, Number(local[2]), Number(local[1]));
}

function ordered(year: number, month: number, day: number): number | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? (year * 12 + month) * 31 + day : undefined;
}
