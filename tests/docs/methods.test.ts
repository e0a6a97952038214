import { describe, expect, it } from "vitest";
import { compareResult } from "../../src/analyses/schemas/compare.schema.ts";
import { codesIn, membersOf, tableUnder, textOf } from "./tables.ts";

const methods = textOf("docs/methods.md");
const firstCodes = (heading: string) => tableUnder(methods, heading).flatMap(([first]) => codesIn(first!));

/** The keys of the object that a part of the schema may be. */
function keysOf(part: { options: readonly unknown[] }): string[] {
  const keys = part.options.flatMap((option) =>
    Object.keys((option as { shape?: Record<string, unknown> }).shape ?? {}),
  );
  if (keys.length === 0) throw new Error("no keys found");
  return keys;
}

describe("docs/methods.md", () => {
  it("says of every reason what it means, and of no other", () => {
    const reasons = membersOf(textOf("src/core/reason.ts"), "Reason");
    expect(reasons).toContain("not-computable");
    expect(firstCodes("Why a figure is absent").sort()).toEqual(reasons.sort());
  });

  it("says of every interval method what it is, and of no other", () => {
    const intervalMethods = membersOf(textOf("src/core/interval.ts"), "IntervalMethod");
    expect(intervalMethods).toContain("bootstrap-bca");
    expect(firstCodes("How an interval was made").sort()).toEqual(intervalMethods.sort());
  });

  it("names every reason and interval method at a figure too, not only in its table", () => {
    const figures = methods.slice(0, methods.indexOf("## Why a figure is absent"));
    const names = [
      ...membersOf(textOf("src/core/reason.ts"), "Reason"),
      ...membersOf(textOf("src/core/interval.ts"), "IntervalMethod"),
    ];
    expect(names.filter((name) => !figures.includes(`\`${name}\``))).toEqual([]);
  });

  it("describes every effect size of the compare schema, and no other", () => {
    const { effects, sensitivity } = compareResult.shape.groups.element.shape;
    const named = (part: Parameters<typeof keysOf>[0]) => keysOf(part).filter((key) => key !== "reason");
    expect(firstCodes("Effect sizes").sort()).toEqual(named(effects).sort());
    expect(firstCodes("Sensitivity").sort()).toEqual(named(sensitivity).sort());
  });

  it("gives the source of every figure among the references", () => {
    const [figures = "", references = ""] = methods.split("\n## References\n");
    const sources = [...figures.matchAll(/\*\*Source\.\*\* ([^*]+?)\n\n/g)].map((match) => match[1]!);
    expect(sources.length).toBeGreaterThan(20);
    const cited = sources.flatMap((source) =>
      [...source.matchAll(/(\p{Lu}[\p{L}–'’]+)[^()]*?\((\d{4})/gu)].map((match) => ({
        author: match[1]!,
        year: match[2]!,
      })),
    );
    expect(cited.length).toBeGreaterThanOrEqual(sources.length);
    const missing = cited.filter(
      ({ author, year }) =>
        !references.split("\n").some((line) => line.startsWith(`* ${author}`) && line.includes(`(${year})`)),
    );
    expect(missing).toEqual([]);
  });

  it("points at oracle files that exist", () => {
    const files = tableUnder(methods, "How accurate the numbers are").flatMap((cells) =>
      codesIn(cells.at(-1)!),
    );
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) expect(() => textOf(`tests/oracles/${file}`)).not.toThrow();
  });

  it("has a heading for every link within it", () => {
    for (const path of ["docs/methods.md", "docs/reading-files.md", "docs/interviews.md"]) {
      const text = textOf(path);
      const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map((match) =>
        match[1]!
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, "")
          .replaceAll(" ", "-"),
      );
      const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]!);
      expect(links.length).toBeGreaterThan(5);
      expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
    }
  });
});
