import { InputError } from "../../core/input-error.ts";
import type { SegmentTable } from "../../data/segments/segment-table.ts";
import { headerKey } from "../../data/sources/header-key.ts";

/** The interviews in the order they were held: the documents, by an attribute of their informant or as first seen. */
export interface InterviewOrder {
  /** Documents, first to last. */
  readonly documents: readonly number[];
  /** The attribute they were ordered by. */
  readonly by?: string;
  /** How many have no value there, and come last. */
  readonly without: number;
}

/**
 * @param column a number or a date (2026-03-31, 31/03/2026 or 31/03/26) of each informant; interviews without one come last
 * @throws InputError `missing-attribute` or `not-an-order`
 */
export function interviewOrder(
  { documents, informants }: Pick<SegmentTable, "documents" | "informants">,
  column: string | undefined,
): InterviewOrder {
  const all = documents.map((_, i) => i);
  if (column === undefined) return { documents: all, without: 0 };
  const names = new Set(informants.flatMap(({ attributes }) => [...attributes.keys()]));
  const key = headerKey(column);
  const name = [...names].find((its) => its === column.trim() || headerKey(its) === key);
  if (name === undefined)
    throw new InputError("missing-attribute", { attribute: column.trim(), candidates: [...names] });
  const place = documents.map(({ informant }) => {
    const value = informants[informant]?.attributes.get(name);
    return value === undefined ? Number.POSITIVE_INFINITY : orderOf(value, name);
  });
  const without = place.filter((its) => its === Number.POSITIVE_INFINITY).length;
  return { documents: all.sort((a, b) => comparePlaces(place[a]!, place[b]!) || a - b), by: name, without };
}

/** Infinity less infinity is no number. */
function comparePlaces(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function orderOf(value: string, column: string): number {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(value);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(value);
  const day =
    iso === null ? local && dayOf(local[3]!, local[2]!, local[1]!) : dayOf(iso[1]!, iso[2]!, iso[3]!);
  const order = day ?? (/^[+-]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined);
  if (order === undefined) throw new InputError("not-an-order", { column, value });
  return order;
}

/** Days in their order; none for what no calendar has, such as a month written where the day belongs. */
function dayOf(year: string, month: string, day: string): number | undefined {
  const [y, m, d] = [year.length === 2 ? 2000 + Number(year) : Number(year), Number(month), Number(day)];
  const isDay = m >= 1 && m <= 12 && d >= 1 && d <= 31;
  return isDay ? y * 10_000 + m * 100 + d : undefined;
}
