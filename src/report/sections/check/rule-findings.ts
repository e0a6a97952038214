import type { ListItem } from "mdast";
import type { CheckResult } from "../../../analyses/schemas/check.schema.ts";
import type { Finding } from "../../../core/finding.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { findingInPlace } from "../../../language/finding-sentence.ts";
import { ruleTextOf } from "../../../language/rule-text.ts";
import type { Excerpt } from "../../check/excerpt.ts";
import { type RuleInfo, type ToldRule, toldRules } from "../../check/rule-info.ts";
import { RANK } from "../../check/verdict.ts";
import { type Block, heading, list, paragraph } from "../../document.ts";

const SHOWN_OF_A_RULE = 5;

/** Looks up the row around a finding; `undefined` where there is none to show. */
export type ExcerptOf = (finding: Finding) => Excerpt | undefined;

/** Everything found, by what it is about and by rule, the worst rules of a kind first. */
export function ruleFindingsSection(
  result: CheckResult,
  rules: readonly RuleInfo[],
  catalogue: Catalogue,
  excerptOf: ExcerptOf,
): Block[] {
  const groups = new Map<ToldRule["category"], Block[]>();
  const counted = toldRules(result, rules)
    .map((rule) => ({ ...rule, ...countOf(rule, result) }))
    .filter(({ count }) => count > 0);
  const order = new Map(
    counted.map(({ category }) => [category, counted.findIndex((r) => r.category === category)]),
  );
  const sorted = counted.sort(
    (a, b) => order.get(a.category)! - order.get(b.category)! || RANK[b.severity] - RANK[a.severity],
  );
  for (const rule of sorted) {
    const blocks = groups.get(rule.category) ?? [];
    blocks.push(...ruleBlocks(rule, result, catalogue, excerptOf));
    groups.set(rule.category, blocks);
  }
  const { categories, otherCategory } = catalogue.check;
  return [...groups].flatMap(([category, blocks]) => [
    heading(2, category === undefined ? otherCategory : categories[category]),
    ...blocks,
  ]);
}

/** How often a rule was broken, and the worst severity of it. */
function countOf({ id, severity }: ToldRule, { rules, findings }: CheckResult) {
  const entries = rules.filter(({ rule }) => rule === id);
  const found = findings.filter(({ rule }) => rule === id);
  const worst = [...entries, ...found].map((one) => one.severity).sort((a, b) => RANK[b] - RANK[a])[0];
  const total = entries.reduce((sum, { count }) => sum + count, 0);
  return { count: Math.max(total, found.length), severity: worst ?? severity };
}

function ruleBlocks(
  { id, severity, count }: ToldRule & { readonly count: number },
  result: CheckResult,
  catalogue: Catalogue,
  excerptOf: ExcerptOf,
): Block[] {
  const { words, check, numbers } = catalogue;
  const text = ruleTextOf(id, catalogue);
  const found = (result.findings as readonly Finding[]).filter(({ rule }) => rule === id);
  const items = list([]);
  items.children = found
    .slice(0, SHOWN_OF_A_RULE)
    .map((finding) => findingItem(findingInPlace(finding, catalogue), excerptOf(finding)));
  const more = count - items.children.length;
  const isListed = count === found.length;
  const rest = (isListed ? check.more : check.moreUnlisted)(numbers.integer(more));
  if (more > 0) items.children.push(findingItem(rest));
  const title = text === undefined ? id : `${id}: ${text.title}`;
  return [
    heading(3, `${title} (${check.found(words.severities[severity], numbers.integer(count))})`),
    ...(text === undefined ? [] : [paragraph(text.explanation), paragraph(check.fix(text.fix))]),
    items,
  ];
}

function findingItem(sentence: string, excerpt?: Excerpt): ListItem {
  const children: Block[] = [paragraph(sentence)];
  if (excerpt !== undefined) {
    // A bar before it: a line of data is never the beginning of a line.
    const caret = " ".repeat(excerpt.caretStart) + "^".repeat(excerpt.caretLength);
    children.push({ type: "code", value: `| ${excerpt.line}\n| ${caret}` });
  }
  return { type: "listItem", spread: false, children };
}
