import { describe, expect, it } from "vitest";
import { compareResult } from "../../src/analyses/schemas/compare.schema.ts";
import { itemsResult } from "../../src/analyses/schemas/items.schema.ts";
import { runJson } from "../cli/run.ts";
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

  it("says of every finding on items what it means, and of no other", () => {
    const rules = membersOf(textOf("src/core/finding.ts"), "ItemRule");
    expect(rules).toContain("key-unused");
    expect(firstCodes("Which columns are items").sort()).toEqual([...rules, "item-total"].sort());
  });

  it("says of every rule that flags an item when it does, and of no other", () => {
    const { rule } = itemsResult.shape.flags.element.shape;
    expect(firstCodes("Flagged items").sort()).toEqual([...rule.options].sort());
  });

  it("says of the sample test what items prints", () => {
    const { json } = runJson([
      ...["items", "data-samples/butir.csv", "--key", "data-samples/kunci.csv"],
      ...["--subscale", "Sosial=8,10,12"],
    ]);
    const said = (sentence: string) => expect(methods.replace(/\s+/g, " ")).toContain(sentence);
    const short = (value: number, digits = 2) =>
      value
        .toFixed(digits)
        .replace(/^(-?)0/, "$1")
        .replace("-", "−");
    const [pre] = json.waves;
    const { estimate, interval } = pre.alpha;
    said(
      `Over ${pre.k} items, KR-20 was ${short(estimate)}, 95 % CI [${short(interval.low)}, ${short(interval.high)}] (Feldt), *n* = ${pre.n}.`,
    );
    said(`The standard error of measurement was ${pre.sem.toFixed(2)} points of ${pre.k}.`);
    const of = (item: string) => json.items.find((its: { item: string }) => its.item === item);
    const [learned, lost] = [of("12"), of("11")];
    said(
      `Item 12 was learned by ${learned.learned} of ${learned.n} participants and lost by ${learned.lost} (exact McNemar, Holm-adjusted over 12 items, *p* = ${short(learned.mcnemar.pHolm, 3)}); item 11 was lost by ${lost.lost} and learned by ${lost.learned} (*p* = ${short(lost.mcnemar.pHolm, 3)}).`,
    );
    said(
      `item 10 was ${short(of("10").waves[0].itemRest)}; that of item 7 was ${short(of("7").waves[0].itemRest)}`,
    );
    const difficulties = json.items.map(
      (its: { waves: { difficulty: number }[] }) => its.waves[0]!.difficulty,
    );
    said(`lay between ${short(Math.min(...difficulties))} and ${short(Math.max(...difficulties))}.`);
    const seven = json.distractors.find((its: { item: string }) => its.item === "7").waves[1].options;
    said(
      `${(100 * seven[1].share).toFixed(0)} % chose B, which the key counts as wrong; their mean on the other items was ${seven[1].meanRest.toFixed(2)}, that of those who chose the key ${seven[3].meanRest.toFixed(2)}.`,
    );
    const { n, mean } = json.subscales[0].difference;
    said(
      `rose by ${mean.estimate.toFixed(2)} points of 3, 95 % CI [${mean.interval.low.toFixed(2)}, ${mean.interval.high.toFixed(2)}], *n* = ${n}.`,
    );
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
