import { describe, expect, it } from "vitest";
import { fieldFaults } from "../../../src/data/table-schema/field-faults.ts";
import { fieldReaderOf } from "../../../src/data/table-schema/field-reader.ts";
import { verdictTests } from "./judged.ts";

const matching = (pattern: string, takes: string[], refuses: string[]) => ({
  field: { type: "string" as const, constraints: { pattern } },
  takes,
  refuses,
  problem: "wrong-pattern" as const,
});

// Table Schema 2, "pattern"; XML Schema 1.0 part 2, appendix F.
describe("pattern", () => {
  verdictTests({
    "the standard's example": matching("^a.*$", ["apple", "a"], ["orange", " apple"]),
    "the whole text must match": matching("a|b", ["a", "b"], ["ab", "xa", "a\n"]),
    quantifiers: matching("[A-Z]{2}-\\d{3,4}", ["AB-123", "AB-1234"], ["AB-12", "AB-12345", "ab-123"]),
    // F.1.1: \d is any decimal digit of Unicode, here Arabic-Indic too; \s is space, tab, newline, return.
    "\\d and \\D": matching("\\d\\D", ["1a", "٣a"], ["12", "aa"]),
    "\\s and \\S": matching("\\s\\S", [" a", "\ta"], ["\u00a0a", "a ", "\fa"]),
    "\\w and \\W": matching("\\w+\\W", ["é1_+!", "a "], ["a", "!!", "a_"]),
    "\\i and \\c, of names of XML": matching("\\i\\c*", ["a", "_x", "é-1.2", "ns:n"], ["1a", "-a", "a b"]),
    "\\I and \\C": matching("\\I\\C", ["1 ", "- "], ["a ", "11"]),
    "escapes within classes": matching("[\\w.-]+@[\\d\\s]+", ["a.b-c@1 2"], ["a@b", "a b@1"]),
    "\\W and \\S within classes": matching("[\\W\\d]+[\\S]", ["!1x", "! x"], ["ax", "!1 "]),
    // F.1: the point is any character but newline and return.
    "the point": matching("a.c", ["abc", "a\u{1f600}c"], ["a\nc", "a\rc", "ac"]),
    categories: matching("\\p{Lu}\\P{Lu}+", ["Éa", "Abc"], ["AB", "a"]),
    "escaped signs": matching("\\(\\d\\)\\.\\-\\[x\\]", ["(1).-[x]"], ["1.-x"]),
    "a bracket first in its class": matching("[]a]+[^]]", ["]ab", "]]x"], ["a]", "]"]),
  });

  it.each([
    ["(?=a)b", "look-ahead"],
    ["(?<!a)b", "look-behind"],
    ["(a)\\1", "a back-reference"],
    ["[a-z-[aeiou]]", "the difference of classes"],
    ["[\\I]", "a complement within a class"],
    ["\\p{IsBasicLatin}", "a block of Unicode"],
    ["(", "an open bracket"],
    ["a{2,1}", "turned bounds"],
    ["((a{100}){100}){100}", "nested repetition"],
    ["([ab]{1,900}c){1,2}|([ab]{1,900}d){1}|[xy]{1,900}|[vw]{1,900}", "a large program"],
    ["\\Qa\\E", "a quotation"],
    ["a".repeat(10_001), "a long pattern"],
  ])("refuses %.20s: %s", async (pattern) => {
    expect(await fieldFaults({ name: "x", type: "string", constraints: { pattern } })).toMatchObject([
      { path: "constraints.pattern", problem: "bad-pattern" },
    ]);
  });

  it.each(["(a+)+$", "(a|aa)+b", "([a-zA-Z]+)*x", "(.*)(.*)(.*)(.*)c"])(
    "ends fast by %s on a long text",
    async (pattern) => {
      const { judge } = await fieldReaderOf({ name: "x", type: "string", constraints: { pattern } });
      const start = performance.now();
      expect(judge(`${"a".repeat(100_000)}!`)).toEqual({ rule: "wrong-pattern", args: { pattern } });
      // A back-tracking engine needs 2^100000 steps.
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});
