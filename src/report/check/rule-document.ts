import type { Root } from "mdast";
import type { Catalogue } from "../../language/catalogue.ts";
import { ruleTextOf } from "../../language/rule-text.ts";
import { type Block, document, heading, paragraph, table, words } from "../document.ts";
import type { RuleInfo } from "./rule-info.ts";

/** A rule with the files that show it. */
interface RuleWithExample extends RuleInfo {
  readonly example?: {
    readonly breaks: Readonly<Record<string, string>>;
    readonly passes: Readonly<Record<string, string>>;
  };
}

/** Every rule by category: its id, severity and title. */
export function ruleListDocument(rules: readonly RuleInfo[], catalogue: Catalogue): Root {
  const { check, words: its } = catalogue;
  const categories = [...new Set(rules.map(({ category }) => category))];
  return document([
    heading(1, check.rules.title),
    ...categories.flatMap((category) => [
      heading(2, check.categories[category]),
      table(
        [words(check.rules.rule), words(check.rules.severity), words(check.rules.what)],
        ofCategory(rules, category).map(({ id, severity }) => [
          id,
          its.severities[severity],
          ruleTextOf(id, catalogue)?.title ?? "",
        ]),
      ),
    ]),
    paragraph(check.rules.more),
  ]);
}

/** Every rule by category, explained. */
export function rulesDocument(rules: readonly RuleWithExample[], catalogue: Catalogue): Root {
  const categories = [...new Set(rules.map(({ category }) => category))];
  return document([
    heading(1, catalogue.check.rules.title),
    ...categories.flatMap((category) => [
      heading(2, catalogue.check.categories[category]),
      ...rules.filter((rule) => rule.category === category).flatMap((rule) => ruleBlocks(rule, 3, catalogue)),
    ]),
  ]);
}

/** One rule: what it means, a file that breaks it and one that just does not, what to do. */
export function ruleDocument(rule: RuleWithExample, catalogue: Catalogue): Root {
  return document(ruleBlocks(rule, 1, catalogue));
}

/** The same as part of a document. */
function ruleBlocks(rule: RuleWithExample, depth: 1 | 2 | 3, catalogue: Catalogue): Block[] {
  const { check, words: its } = catalogue;
  const text = ruleTextOf(rule.id, catalogue);
  return [
    heading(depth, `${rule.id}: ${text?.title ?? ""}`),
    paragraph(`${check.categories[rule.category]} · ${its.severities[rule.severity]}`),
    paragraph(text?.explanation ?? ""),
    paragraph(check.fix(text?.fix ?? "")),
    ...(rule.example === undefined
      ? []
      : [
          paragraph(check.rules.breaks),
          ...files(rule.example.breaks),
          paragraph(check.rules.passes),
          ...files(rule.example.passes),
        ]),
  ];
}

function ofCategory(rules: readonly RuleInfo[], category: RuleInfo["category"]): readonly RuleInfo[] {
  return rules.filter((rule) => rule.category === category);
}

const LONGEST = 12;
/** What an example is about must be seen, and must not act. */
const UNSEEN = /[\p{Cf}\ufffd]/gu;

function written(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}

function files(example: Readonly<Record<string, string>>): Block[] {
  return Object.entries(example).map(([name, text]) => ({
    type: "code",
    value: `# ${name}\n${shortened(text).replace(UNSEEN, written)}`,
  }));
}

/** Long examples are rows of one kind. */
function shortened(text: string): string {
  const lines = text.trimEnd().split("\n");
  return (lines.length > LONGEST ? [...lines.slice(0, LONGEST), "…"] : lines).join("\n");
}
