import { headerKey } from "../sources/header-key.ts";

const NUMBER = /(\d{1,4}[a-z]?)$/;

/** An item's number: "soal 07" → "7", "Q12b" → "12b"; `undefined` for a name that does not end in one. */
function numberOf(key: string): string | undefined {
  return NUMBER.exec(key)?.[1]?.replace(/^0+(?=\d)/, "");
}

/**
 * The position of the item somebody means: the one of that name (whatever its case, spaces and punctuation), else, where
 * either is only a number, the one item of that number. `undefined` where none or several could be meant.
 */
export function findItem(names: readonly string[], wanted: string): number | undefined {
  const key = headerKey(wanted);
  if (key === "") return undefined;
  const keys = names.map(headerKey);
  const exact = positions(keys, (its) => its === key);
  if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined;
  const number = numberOf(key);
  if (number === undefined) return undefined;
  const isBare = (its: string) => /^\d{1,4}[a-z]?$/.test(its);
  const numbered = positions(keys, (its) => numberOf(its) === number && (isBare(key) || isBare(its)));
  return numbered.length === 1 ? numbered[0] : undefined;
}

function positions(keys: readonly string[], holds: (key: string) => boolean): number[] {
  return keys.flatMap((key, i) => (holds(key) ? [i] : []));
}
