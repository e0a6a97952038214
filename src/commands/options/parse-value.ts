import { isDay } from "../../core/calendar-day.ts";
import type { Severity } from "../../core/finding.ts";
import { InputError } from "../../core/input-error.ts";
import type { Generalisation } from "../../data/descriptor/study.ts";
import type { Scale } from "../../data/scores/scale.ts";
import { OWN_ROLES, type OwnRole } from "../../data/segments/formats/own-columns.ts";
import type { Catalogue } from "../../language/catalogue.ts";

/** What a value should have been; the words stand in `language/`. */
type Wanted = Exclude<keyof Catalogue["help"]["wanted"], "oneOf">;

/** Reads the text after an option. Throws InputError `bad-option-value`. */
export type ParseValue<T> = (text: string, option: string) => T;

/** A refusal; `wanted` is a key of the catalogue's `help.wanted`, or the choices there are. */
function refuse(
  option: string,
  value: string,
  wanted: Wanted | { readonly oneOf: readonly string[] },
): never {
  const args = typeof wanted === "string" ? { wanted } : { wanted: "oneOf", choices: wanted.oneOf };
  throw new InputError("bad-option-value", { option, value, ...args });
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;

/** A number as options write it; `undefined` for anything else. */
export function readNumber(text: string): number | undefined {
  const value = NUMBER.test(text.trim()) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** A number for which `holds`. */
function numberWhere(wanted: Wanted, holds: (value: number) => boolean): ParseValue<number> {
  return (text, option) => {
    const value = readNumber(text);
    return value !== undefined && holds(value) ? value : refuse(option, text, wanted);
  };
}

export const text: ParseValue<string> = (value) => value;
/** Text that says something; an empty one is most often a variable of a script that was not set. */
export const filled: ParseValue<string> = (value, option) =>
  value === "" ? refuse(option, value, "filled") : value;
/** A file to write, which standard output is not. */
export const ownFile: ParseValue<string> = (value, option) =>
  value.trim() === "" || value === "-" ? refuse(option, value, "ownFile") : value;
export const number = numberWhere("number", () => true);
export const positiveNumber = numberWhere("positiveNumber", (value) => value > 0);
export const confidence = numberWhere("confidence", (value) => value > 0.5 && value < 1);
export const share = numberWhere("share", (value) => value >= 0 && value < 1);
export const wholeNumber = numberWhere("wholeNumber", (value) => Number.isSafeInteger(value) && value >= 0);
export const groupSize = numberWhere(
  "groupSize",
  (value) => Number.isInteger(value) && value >= 1 && value <= 1e6,
);
export const resamples = numberWhere(
  "resamples",
  (value) => Number.isInteger(value) && value >= 100 && value <= 1e6,
);

/** A day of the calendar. */
export const day: ParseValue<string> = (value, option) =>
  isDay(value) ? value : refuse(option, value, "day");

/** `MIN:MAX`. */
export const scale: ParseValue<Scale> = (value, option) => {
  const [min, max, ...rest] = value.split(":").map(readNumber);
  if (min === undefined || max === undefined || rest.length > 0 || min >= max) refuse(option, value, "scale");
  return { min, max };
};

/** Words parted by commas; empty ones are dropped. */
export const list: ParseValue<readonly string[]> = (value) =>
  value
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");

/** One character; `tab` and `\t` are a tab. */
export const delimiter: ParseValue<string> = (value, option) => {
  if (value === "tab" || value === "\\t") return "\t";
  return value.length === 1 && !'"\r\n'.includes(value) ? value : refuse(option, value, "delimiter");
};

/** `ROLE=HEADER`, a role of our own interview columns and the header that plays it. */
export const ownColumn: ParseValue<readonly [role: OwnRole, header: string]> = (value, option) => {
  const at = value.indexOf("=");
  const role = OWN_ROLES.find((its) => its === value.slice(0, Math.max(at, 0)).trim());
  const header = value.slice(at + 1).trim();
  return role === undefined || header === "" ? refuse(option, value, "ownColumn") : [role, header];
};

/** One of several outcomes: what it is called and where its scores stand, or the name of a study's instrument. */
export interface OutcomeChoice {
  readonly name: string;
  /** Columns in the order of time (in long layout one column); none where a descriptor knows the name. */
  readonly columns: readonly string[];
}

/** `NAME=PRE:POST[:FOLLOW-UP…]`, in long layout `NAME=COLUMN`, for an instrument of a study `NAME`. */
export const outcome: ParseValue<OutcomeChoice> = (value, option) => {
  const at = value.indexOf("=");
  const name = value.slice(0, at < 0 ? undefined : at).trim();
  const columns =
    at < 0
      ? []
      : value
          .slice(at + 1)
          .split(":")
          .map((column) => column.trim());
  if (name === "" || columns.includes("")) refuse(option, value, "outcome");
  return { name, columns };
};

/** `NAME=ITEM,ITEM`, a competency and its items. */
export const subscale: ParseValue<readonly [name: string, items: readonly string[]]> = (value, option) => {
  const at = value.indexOf("=");
  const name = value.slice(0, Math.max(at, 0)).trim();
  const items = list(value.slice(at + 1), option);
  const isTwice = new Set(items).size < items.length;
  return name === "" || items.length === 0 || isTwice ? refuse(option, value, "subscale") : [name, items];
};

/** One of a few words. */
export function oneOf<const T extends string>(...choices: readonly T[]): ParseValue<T> {
  return (value, option) =>
    choices.find((choice) => choice === value) ?? refuse(option, value, { oneOf: choices });
}

/** `RULE=SEVERITY`; whether there is such a rule is seen where the rules are. */
export const ruleSeverity: ParseValue<readonly [rule: string, severity: Severity | "off"]> = (
  value,
  option,
) => {
  const [rule = "", severity = "", ...rest] = value.split("=").map((part) => part.trim());
  const its = (["error", "warning", "info", "off"] as const).find((known) => known === severity);
  return rule === "" || its === undefined || rest.length > 0
    ? refuse(option, value, "ruleSeverity")
    : [rule, its];
};

/** Before the hyphen of a pseudonym: it goes into names of files, and must run no formula. */
export const prefix: ParseValue<string> = (value, option) =>
  /^[A-Za-z][A-Za-z0-9]{0,15}$/.test(value) ? value : refuse(option, value, "prefix");

/** `COLUMN=band:N`, `COLUMN=year` or `COLUMN=drop`. */
export const generalisation: ParseValue<readonly [column: string, how: Generalisation]> = (value, option) => {
  const at = value.lastIndexOf("=");
  const column = value.slice(0, Math.max(at, 0)).trim();
  const how = value.slice(at + 1).trim();
  const width = /^band:([1-9]\d{0,8})$/.exec(how)?.[1];
  if (column === "" || (width === undefined && how !== "year" && how !== "drop"))
    refuse(option, value, "generalisation");
  return [
    column,
    width === undefined ? { how: how as "year" | "drop" } : { how: "band", width: Number(width) },
  ];
};
