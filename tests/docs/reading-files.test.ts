import { describe, expect, it } from "vitest";
import { MISSING_TOKENS } from "../../src/data/scores/read-cell.ts";
import { type Role, SYNONYMS, WAVE_WORDS } from "../../src/data/scores/synonyms.ts";
import { severitiesInCode } from "./severities.ts";
import { codesIn, membersOf, tableUnder, textOf } from "./tables.ts";

const reading = textOf("docs/reading-files.md");
const findings = [
  ...tableUnder(reading, "What was read"),
  ...tableUnder(reading, "What the analysis met"),
].map(([rule = "", severity = ""]) => ({ rule: codesIn(rule)[0]!, severity }));

describe("docs/reading-files.md", () => {
  it("explains every rule of scores, and no other", () => {
    const rules = membersOf(textOf("src/core/finding.ts"), "ScoreRule");
    expect(rules).toContain("missing-id");
    expect(rules).toContain("clustered");
    expect(findings.map(({ rule }) => rule).sort()).toEqual(rules.sort());
  });

  it("gives every rule the severity the code gives it", () => {
    const problems = membersOf(textOf("src/data/scores/classify.ts"), "ScoreProblem");
    const severitiesOf = (rule: string) => (problems.includes(rule) ? ["error"] : severitiesInCode(rule));
    for (const { rule, severity } of findings) {
      if (rule === "more-findings") continue; // has that of the rule it counts
      expect({ rule, severities: severitiesOf(rule) }).toEqual({ rule, severities: [severity] });
    }
  });

  it("lists the header words of every role", () => {
    const rows = tableUnder(reading, "Header words").map(([role = "", words = ""]) => ({
      role: /^\w+/.exec(role)![0],
      words: codesIn(words),
    }));
    const nouns = [
      "",
      ...codesIn(/The words of pre and post may stand with (.*)/.exec(reading)![1]!).slice(0, 4),
    ];
    for (const role of Object.keys(SYNONYMS) as Role[]) {
      const listed = rows.filter((row) => row.role === role).map(({ words }) => words);
      const mayHaveNoun = role === "pre" || role === "post";
      const meant = mayHaveNoun
        ? listed.map((words) => words.flatMap((word) => nouns.flatMap((noun) => [noun + word, word + noun])))
        : listed;
      const distinct = (ranks: readonly (readonly string[])[]) =>
        ranks.map((rank) => [...new Set(rank)].sort());
      expect({ role, words: distinct(meant) }).toEqual({ role, words: distinct(SYNONYMS[role]) });
    }
  });

  it("lists the words within a header and the cells that mean missing", () => {
    const within = reading.slice(reading.indexOf("Where no header is such a word"));
    const [pre = "", post = ""] = within.split("for\nthe post-test");
    expect(codesIn(pre)).toEqual([...WAVE_WORDS.pre]);
    expect(codesIn(post.split(";")[0]!)).toEqual([...WAVE_WORDS.post]);
    const missing = /\*\*Missing\*\*: empty, or one of ([^\n]*?)\. `--missing/.exec(reading)![1]!;
    expect(codesIn(missing)).toEqual([...MISSING_TOKENS]);
  });
});
