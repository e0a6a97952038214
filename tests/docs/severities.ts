import { readdirSync } from "node:fs";
import { textOf } from "./tables.ts";

const sources = readdirSync(new URL("../../src/", import.meta.url), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && /^(?:analyses|data)/.test(path))
  .map((path) => textOf(`src/${path}`))
  .join("\n");

/** The severities the code gives a rule: in a finding, or as the first arguments of what makes findings. */
export function severitiesInCode(rule: string): string[] {
  const written = [
    new RegExp(`rule: "${rule}",\\s*severity: "(\\w+)"`, "g"),
    new RegExp(`add(?:Count)?\\(\\s*"${rule}", "(\\w+)"`, "g"),
  ];
  const found = written.flatMap((pattern) => [...sources.matchAll(pattern)].map((match) => match[1]!));
  return [...new Set(found)].sort();
}

/** The severity of findings whose rule is what this part of the code says. */
export function severityOfRule(expression: string): string {
  const found = new RegExp(`rule: ${expression.replaceAll(".", "\\.")}, severity: "(\\w+)"`).exec(sources);
  if (found === null) throw new Error(`no finding by the rule ${expression}`);
  return found[1]!;
}
