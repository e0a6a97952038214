import type { CheckResult } from "../../analyses/schemas/check.schema.ts";
import type { Finding } from "../../core/finding.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import { findingMessage } from "../../language/finding-sentence.ts";
import { ruleTextOf } from "../../language/rule-text.ts";
import { visible } from "../../language/visible.ts";
import { withoutCommands } from "../log-commands.ts";
import { RANK, verdictOf } from "./verdict.ts";

const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const;

/**
 * The findings as workflow commands of GitHub Actions, one a line, worst first (GitHub shows ten of a kind in a step),
 * and a last line in words. There is no `col`: a column of a table is none of the text.
 */
export function renderGithub(result: CheckResult, catalogue: Catalogue): string {
  const findings = result.findings as readonly Finding[];
  const worstFirst = [...findings].sort((a, b) => RANK[b.severity] - RANK[a.severity]);
  const { verdict, totals, lookedAt } = verdictOf(result, catalogue);
  return [
    ...worstFirst.map((finding) => annotation(finding, catalogue)),
    `${verdict} ${totals} ${lookedAt}`,
    "",
  ].join("\n");
}

function annotation(finding: Finding, catalogue: Catalogue): string {
  const { rule, severity, file, row } = finding;
  const title = ruleTextOf(rule, catalogue)?.title;
  const properties = [
    file === undefined ? [] : [`file=${property(visible(file).replace(/^\.\//, ""))}`],
    // A row without a file is nowhere; row 0 is no line.
    file === undefined || row === undefined || row === 0 ? [] : [`line=${row}`],
    [`title=${property(title === undefined ? rule : `${title} (${rule})`)}`],
  ].flat();
  return `::${COMMANDS[severity]} ${properties.join(",")}::${data(findingMessage(finding, catalogue))}`;
}

/** As the toolkit of Actions escapes the data of a command. */
function data(text: string): string {
  return withoutCommands(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** As it escapes a property of a command. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
