/** The ways of writing in which one cell can be read; what a whole column has in common gives it its type. */
export const FORMS = [
  "integer",
  "point",
  "comma",
  "pointGrouped",
  "commaGrouped",
  "isoDate",
  "isoDateTime",
  "dayFirst",
  "monthFirst",
  "dayFirstDashes",
  "boolean",
  "outOf",
] as const;

export type Form = (typeof FORMS)[number];

/** A leading zero is no number's: `0812…` is a telephone, `007` an id. */
const WHOLE = "(?:0|[1-9][0-9]{0,14})";
const EXPONENT = "(?:[eE][+-]?[0-9]{1,3})?";
const POINT = new RegExp(`^[+-]?(?:${WHOLE}(?:\\.[0-9]{0,20})?|\\.[0-9]{1,20})${EXPONENT}$`);
const COMMA = new RegExp(`^[+-]?(?:${WHOLE}(?:,[0-9]{0,20})?|,[0-9]{1,20})${EXPONENT}$`);
const POINT_GROUPED = /^[+-]?[1-9][0-9]{0,2}(?:,[0-9]{3}){1,4}(?:\.[0-9]{1,20})?$/;
const COMMA_GROUPED = /^[+-]?[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,4}(?:,[0-9]{1,20})?$/;
const INTEGER = new RegExp(`^[+-]?${WHOLE}$`);
/** `80 / 100`, as forms write it. */
const OUT_OF = /^[+-]?[0-9]{1,15}(?:[.,][0-9]{1,15})?\s{0,3}\/\s{0,3}[0-9]{1,15}(?:[.,][0-9]{1,15})?$/;
const ISO_DATE = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const ISO_TIME = /^([0-9]{4})-([0-9]{2})-([0-9]{2})T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z?$/;
const SLASHES = /^([0-9]{2})\/([0-9]{2})\/([0-9]{4})$/;
const DASHES = /^([0-9]{2})-([0-9]{2})-([0-9]{4})$/;
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;

/** The forms of a trimmed cell that is not blank. */
export function formsOf(text: string): ReadonlySet<Form> {
  const found = new Set<Form>();
  const add = (form: Form, has: boolean) => {
    if (has) found.add(form);
  };
  const first = text.charCodeAt(0);
  // Most text begins with a letter, and then only a truth value is left.
  if (first > 57) {
    add("boolean", BOOLEAN.test(text));
    return found;
  }
  add("integer", INTEGER.test(text));
  add("point", POINT.test(text));
  add("comma", COMMA.test(text));
  add("pointGrouped", POINT_GROUPED.test(text));
  add("commaGrouped", COMMA_GROUPED.test(text));
  add("outOf", OUT_OF.test(text));
  add("isoDate", isDay(ISO_DATE.exec(text), 1, 2, 3));
  add("isoDateTime", isDay(ISO_TIME.exec(text), 1, 2, 3));
  add("dayFirst", isDay(SLASHES.exec(text), 3, 2, 1));
  add("monthFirst", isDay(SLASHES.exec(text), 3, 1, 2));
  add("dayFirstDashes", isDay(DASHES.exec(text), 3, 2, 1));
  return found;
}

function isDay(parts: RegExpExecArray | null, year: number, month: number, day: number): boolean {
  if (parts === null) return false;
  const [y, m, d] = [Number(parts[year]), Number(parts[month]), Number(parts[day])];
  if (y === 0 || m < 1 || m > 12 || d < 1) return false;
  // Day 0 of the next month is the last of this one; years below 100 would be taken for 19xx.
  return d <= new Date(Date.UTC(2000 + (y % 400), m, 0)).getUTCDate();
}
