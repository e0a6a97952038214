import type { CheckErrorSentences } from "../catalogue.ts";

/** What is wrong with what is asked of `check`. */
export const checkErrors: CheckErrorSentences = {
  "unknown-rule": (a) =>
    `${a("place")}no rule "${a("rule")}".${a("near") === "" ? "" : ` Did you mean "${a("near")}"?`} See paud-analyze check --list-rules.`,
  "nothing-recognised": (a) =>
    `${a("file")}: no column of scores or of coded interviews was recognised. Name the columns (--pre and --post), or describe the file with: paud-analyze init`,
  "bad-field": (a) =>
    `${a("file")}, resource "${a("resource")}", field "${a("field")}", ${a("path")}: ${(FIELD_PROBLEMS[a("problem")] ?? String)(a)}.`,
};

/** What is wrong with a field of a schema, and what to write instead. */
const FIELD_PROBLEMS: Readonly<Record<string, (detail: (name: string) => string) => string>> = {
  "unknown-format": (a) => `type ${a("type")} has no format "${a("format")}"; leave it out or use one it has`,
  "unknown-directive": (a) => `there is no directive ${a("directive")} for dates; see strptime`,
  "repeated-directive": (a) => `${a("directive")} stands there twice`,
  "no-directive": (a) => `"${a("format")}" has no directive; write dates as %d/%m/%Y and the like`,
  "bad-number-sign": (a) => `"${a("sign")}" cannot part a number; use another character`,
  "true-and-false": (a) => `"${a("value")}" cannot be both true and false`,
  "bad-delimiter": () => "the delimiter of a list is empty",
  "bad-item-type": (a) => `a list cannot have items of type "${a("itemType")}"`,
  "unsupported-constraint": (a) =>
    `type ${a("type")} does not have the constraint ${a("constraint")}; remove it`,
  "unreadable-bound": (a) => `"${a("bound")}" is no ${a("type")}`,
  "empty-range": (a) => `nothing lies between ${a("lower")} and ${a("upper")}`,
  "bad-length": (a) => `"${a("length")}" is no whole number from 0`,
  "bad-pattern": (a) => `"${a("pattern")}" is no regular expression without look-around and back-references`,
  "bad-enum-value": (a) => `"${a("value")}" is no ${a("type")}`,
  "not-in-categories": (a) => `"${a("value")}" is none of the categories`,
  "unsafe-json-schema": (a) =>
    `${a("keyword")} is not supported: it could make a check last forever, or read other files`,
  "bad-json-schema": (a) => `${a("keyword")} is not as JSON Schema has it`,
};
