import type { CheckResult } from "../../analyses/schemas/check.schema.ts";
import type { Finding } from "../../core/finding.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import { findingSentence } from "../../language/finding-sentence.ts";
import { ruleTextOf } from "../../language/rule-text.ts";
import { shownValue } from "../../language/shown-value.ts";
import { type RuleInfo, type ToldRule, toldRules } from "./rule-info.ts";
import { isFailure, verdictOf } from "./verdict.ts";
import { xmlAttributes, xmlText } from "./xml-text.ts";

/**
 * The result as a JUnit report (the schema of Windy Road, which follows Apache Ant): a suite per file and one for the
 * study, in each a test per rule, which fails by findings that make the check fail; other findings are its output.
 */
export function renderJunit(result: CheckResult, rules: readonly RuleInfo[], catalogue: Catalogue): string {
  const told = toldRules(result, rules);
  const findings = result.findings as readonly Finding[];
  const byFile = new Map<string | undefined, Finding[]>(result.inputs.map(({ path }) => [path, []]));
  for (const finding of findings) {
    const same = byFile.get(finding.file);
    if (same === undefined) byFile.set(finding.file, [finding]);
    else same.push(finding);
  }
  // What concerns no single file comes last, and always: a report without a suite looks like a check that did not run.
  const ofStudy = byFile.get(undefined) ?? [];
  byFile.delete(undefined);
  const suites = [...byFile, [undefined, ofStudy] as const].map(([file, found], id) =>
    suite({ id, file, found, told }, result, catalogue),
  );
  return ['<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>", ...suites, "</testsuites>", ""].join(
    "\n",
  );
}

interface Suite {
  readonly id: number;
  readonly file: string | undefined;
  readonly found: readonly Finding[];
  readonly told: readonly ToldRule[];
}

function suite({ id, file, found, told }: Suite, result: CheckResult, catalogue: Catalogue): string {
  const name = file === undefined ? catalogue.check.study : shownValue(file);
  const failing = new Map<string, Finding[]>();
  const others: Finding[] = [];
  for (const finding of found) {
    const same = failing.get(finding.rule);
    if (!isFailure(finding.severity, result)) others.push(finding);
    else if (same === undefined) failing.set(finding.rule, [finding]);
    else same.push(finding);
  }
  const isOff = ({ id: rule }: ToldRule) =>
    !failing.has(rule) &&
    Object.hasOwn(result.options.severities, rule) &&
    result.options.severities[rule] === "off";
  const attributes = {
    package: result.generator.name,
    id,
    name,
    timestamp: `${result.options.today}T00:00:00`,
    hostname: "localhost",
    tests: told.length,
    failures: failing.size,
    errors: 0,
    skipped: told.filter(isOff).length,
    time: 0,
  };
  const cases = told.map((rule) => {
    const place = { name: rule.id, classname: `${name}: ${rule.category ?? "other"}`, time: 0 };
    const body = isOff(rule)
      ? `<skipped${xmlAttributes({ message: catalogue.check.offMessage })}/>`
      : failure(failing.get(rule.id), result, catalogue);
    const open = `    <testcase${xmlAttributes(place)}`;
    return body === "" ? `${open}/>` : `${open}>${body}</testcase>`;
  });
  const { verdict, totals, lookedAt } = verdictOf(result, catalogue);
  const output = [
    ...others.map((finding) => findingSentence(finding, catalogue)),
    ...(file === undefined ? [verdict, totals, lookedAt] : []),
  ];
  return [
    `  <testsuite${xmlAttributes(attributes)}>`,
    "    <properties/>",
    ...cases,
    `    <system-out>${xmlText(output.join("\n"))}</system-out>`,
    "    <system-err></system-err>",
    "  </testsuite>",
  ].join("\n");
}

function failure(found: readonly Finding[] | undefined, result: CheckResult, catalogue: Catalogue): string {
  if (found === undefined) return "";
  const rule = found[0]!.rule;
  const text = ruleTextOf(rule, catalogue);
  const counted = result.rules.filter((counts) => counts.rule === rule);
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const isCapped = counted.some(({ count, shown }) => count > shown);
  const { check, numbers } = catalogue;
  const lines = [
    ...found.map((finding) => findingSentence(finding, catalogue)),
    ...(isCapped ? [check.beyondList(numbers.integer(total))] : []),
    ...(text === undefined ? [] : [text.explanation, check.fix(text.fix)]),
  ];
  const message = `${text?.title ?? rule} (${numbers.integer(found.length)})`;
  return `<failure${xmlAttributes({ message, type: rule })}>${xmlText(lines.join("\n"))}</failure>`;
}
