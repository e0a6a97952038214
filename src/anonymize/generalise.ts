import type { Generalisation } from "../data/descriptor/study.ts";

const NUMBER = /^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/**
 * A value made coarser: a range ("20–29", by the whole part), a year, or what it is mapped to. What cannot be made so is
 * left empty, for it may tell more than the others.
 */
export function generalise(value: string, how: Exclude<Generalisation, { readonly how: "drop" }>): string {
  const text = value.trim();
  if (text === "") return "";
  if (how.how === "map") return how.values.get(text) ?? how.other ?? "";
  if (how.how === "year") {
    const years = text.match(YEAR) ?? [];
    return years.length === 1 ? years[0] : "";
  }
  if (!NUMBER.test(text)) return "";
  const from = Math.floor(Number(text.replace(",", ".")) / how.width) * how.width;
  return Number.isInteger(how.width) ? `${from}–${from + how.width - 1}` : `${from}–<${from + how.width}`;
}
