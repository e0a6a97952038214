import type { Finding } from "../core/finding.ts";
import type { Catalogue } from "./catalogue.ts";
import { shownValue } from "./shown-value.ts";

/** A finding as one line: how bad, where, what stands there, and what it means. */
export function findingSentence(finding: Finding, catalogue: Catalogue): string {
  return `${catalogue.words.severities[finding.severity]}: ${findingInPlace(finding, catalogue)}`;
}

/** The same without how bad it is, for a list under a heading that says so. */
export function findingInPlace(finding: Finding, catalogue: Catalogue): string {
  const place = placeOf(finding, catalogue);
  return `${place === "" ? "" : `${place}: `}${statementOf(finding, catalogue)}`;
}

/** The same without file and row, for a format that has its own fields for them. */
export function findingMessage(finding: Finding, catalogue: Catalogue): string {
  const { file: _file, row: _row, ...rest } = finding;
  return findingInPlace(rest, catalogue);
}

function placeOf({ file, row, column, args = {} }: Finding, { words }: Catalogue): string {
  const where = [
    file === undefined ? "" : shownValue(file),
    row === undefined ? "" : `${words.row} ${row}`,
    column === undefined ? "" : `${words.column} "${shownValue(column)}"`,
    typeof args["group"] === "string" && args["group"] !== "" ? shownValue(args["group"]) : "",
  ];
  return where.filter((part) => part !== "").join(", ");
}

function statementOf({ rule, value, args = {} }: Finding, catalogue: Catalogue): string {
  const { words, findings, numbers } = catalogue;
  const arg = (name: string) => {
    const given = args[name];
    if (given === undefined) return "";
    if (typeof given === "string")
      return shownValue(name === "tests" ? testNames(given, words.tests) : wordFor(name, given, catalogue));
    if (name === "firstRow") return String(given);
    if (name === "icc" || name === "epsilon") return numbers.bounded(given);
    return name === "designEffect" || name === "difference" || name === "gain"
      ? numbers.fixed(given)
      : numbers.plain(given);
  };
  return `${value === undefined ? "" : `"${shownValue(value)}" `}${findings[rule](arg)}`;
}

/** What is named by a code has its word; what comes from the data stands as it is. */
function wordFor(name: string, given: string, { findingWords }: Catalogue): string {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = findingWords;
  const ofName = Object.hasOwn(words, name) ? words[name]! : {};
  return Object.hasOwn(ofName, given) ? ofName[given]! : given;
}

function testNames(list: string, names: Readonly<Record<string, string>>): string {
  return list
    .split(", ")
    .map((test) => names[test] ?? test)
    .join(", ");
}
