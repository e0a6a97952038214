import type { Finding } from "../core/finding.ts";
import type { Catalogue } from "./catalogue.ts";
import { shownValue } from "./shown-value.ts";

/** A finding as one line: how bad, where, what stands there, and what it means. */
export function findingSentence(finding: Finding, { words, findings, numbers }: Catalogue): string {
  const { rule, severity, file, row, column, value, args = {} } = finding;
  const arg = (name: string) => {
    const given = args[name];
    if (given === undefined) return "";
    if (typeof given === "string")
      return shownValue(name === "tests" ? testNames(given, words.tests) : given);
    if (name === "firstRow") return String(given);
    if (name === "icc") return numbers.bounded(given);
    return name === "designEffect" ? numbers.fixed(given) : numbers.plain(given);
  };
  const where = [
    file === undefined ? "" : shownValue(file),
    row === undefined ? "" : `${words.row} ${row}`,
    column === undefined ? "" : `${words.column} "${shownValue(column)}"`,
    typeof args["group"] === "string" && args["group"] !== "" ? shownValue(args["group"]) : "",
  ].filter((part) => part !== "");
  const shown = value === undefined ? "" : ` "${shownValue(value)}"`;
  const place = where.length === 0 ? "" : ` ${where.join(", ")}:`;
  return `${words.severities[severity]}:${place}${shown} ${findings[rule](arg)}`;
}

function testNames(list: string, names: Readonly<Record<string, string>>): string {
  return list
    .split(", ")
    .map((test) => names[test] ?? test)
    .join(", ");
}
