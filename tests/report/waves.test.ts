import type { Nodes, Root } from "mdast";
import { describe, expect, it } from "vitest";
import type { CompareSettings } from "../../src/analyses/settings.ts";
import { wavesOf } from "../../src/analyses/waves/waves.ts";
import { catalogueOf } from "../../src/language/index.ts";
import { document } from "../../src/report/document.ts";
import { wavesSections } from "../../src/report/sections/waves.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { tallyOf } from "../wave-cases.ts";

type Row = readonly (number | undefined)[];
const LANGUAGES = ["en", "id"] as const;

const textOf = (node: Nodes): string =>
  "value" in node
    ? node.value
    : "children" in node
      ? node.children.map((child) => textOf(child)).join("")
      : "";

const tablesOf = (root: Root) =>
  root.children.flatMap((block) =>
    block.type === "table" ? [block.children.map((row) => row.children.map(textOf))] : [],
  );
const titlesOf = (root: Root) =>
  root.children.flatMap((block) => (block.type === "heading" ? [textOf(block)] : []));
/** The items of the list under a heading. */
const itemsUnder = (root: Root, title: string) => {
  const list = root.children[root.children.findIndex((block) => textOf(block) === title) + 1]!;
  return list.type === "list" ? list.children.map(textOf) : [];
};

/** Twenty people, of whom the first three are a group of their own; who misses which follow-up differs. */
const rows: readonly Row[] = Array.from({ length: 20 }, (_, i) => [
  40 + ((7 * i) % 11),
  60 + ((5 * i) % 13),
  i % 6 === 4 ? undefined : 57 + ((3 * i) % 14),
  i > 14 ? undefined : 52 + ((11 * i) % 15),
]);

function told(
  language: "en" | "id",
  {
    scores = rows,
    grouped = true,
    minCell = 5,
    cohorts = false,
    days = true,
    ...its
  }: Partial<CompareSettings> & {
    readonly scores?: readonly Row[];
    readonly grouped?: boolean;
    readonly minCell?: number;
    readonly cohorts?: boolean;
    readonly days?: boolean;
  } = {},
): Root {
  const settings: CompareSettings = { confidence: 0.95, lowerIsBetter: false, test: "t", ...its };
  const tally = tallyOf(scores, {
    group: scores.map((_, i) => (i < 3 ? 0 : 1)),
    cohort: scores.map((_, i) => i % 4),
    ...(days ? { days: scores.map((_, i) => [80 + i, 170 + 3 * i]) } : {}),
  });
  const study = { tally, names: ["pre", "post", "bulan 3", "bulan 6"], hasCohort: cohorts };
  const byGroup = ["few", "many"].map((level, group) => ({
    group: { g: level },
    ...wavesOf({ ...study, group }, settings),
  }));
  const waves = { ...wavesOf(study, settings), ...(grouped ? { byGroup } : {}) };
  const { confidence, lowerIsBetter } = settings;
  return document(
    wavesSections({ waves, options: { confidence, lowerIsBetter, minCell } }, catalogueOf(language)),
  );
}

const little = rows.map(([a, b]) => [a, b, undefined, undefined]);

describe("the chapter on waves", () => {
  it("is not there where there are two waves", () => {
    expect(
      wavesSections({ options: { confidence: 0.95, lowerIsBetter: false, minCell: 5 } }, catalogueOf("en")),
    ).toEqual([]);
  });

  it("has whole tables, and nothing unsaid", () => {
    for (const language of LANGUAGES)
      for (const [root, tables] of [
        [told(language, { margin: 4 }), 6],
        // Of too few people only who is there can be told: no table of dashes.
        [told(language, { scores: little, margin: 4 }), 4],
      ] as const) {
        expect(tablesOf(root)).toHaveLength(tables);
        for (const [header, ...body] of tablesOf(root))
          for (const row of body) {
            expect(row).toHaveLength(header!.length);
            expect(row.slice(1)).not.toContain("");
          }
        expect(textOf(root)).not.toMatch(/undefined|NaN|Infinity|\[object/);
      }
  });

  it("has the same parts in both languages, with other words", () => {
    const [en, id] = LANGUAGES.map((language) => told(language, { margin: 4 }));
    expect(id!.children.map(({ type }) => type)).toEqual(en!.children.map(({ type }) => type));
    const shape = (root: Root) => tablesOf(root).map((table) => table.map((row) => row.length));
    expect(shape(id!)).toEqual(shape(en!));
    for (const title of titlesOf(en!)) expect(titlesOf(id!)).not.toContain(title);
  });

  it("keeps to 80 columns on a terminal", () => {
    for (const language of LANGUAGES) {
      const lines = renderTerminal(told(language, { margin: 4 }), { width: 80, color: false }).split("\n");
      expect(lines.filter((line) => [...line].length > 80)).toEqual([]);
    }
  });

  it("tells the share kept at each follow-up of everybody and each group, after how many days", () => {
    const [retention] = tablesOf(told("en"));
    expect(retention!.slice(1).map(([group, to, n]) => [group, to, n])).toEqual([
      ["All", "bulan 3", "17"],
      ["All", "bulan 6", "15"],
      ["few", "bulan 3", "3"],
      ["few", "bulan 6", "3"],
      ["many", "bulan 3", "14"],
      ["many", "bulan 6", "12"],
    ]);
    expect(retention![2]!.slice(3)).toEqual([
      expect.stringMatching(/^\d+\.\d \[\d+\.\d, \d+\.\d\]$/),
      "191",
      "170–212",
    ]);
  });

  it("shows no days of groups below the least cell, nor a column of them where none are known", () => {
    const days = (minCell: number) => tablesOf(told("en", { minCell }))[0]![3]!.slice(4);
    expect(days(5)).toEqual(["–", "–"]);
    expect(days(3)).toEqual(["81", "80–82"]);
    expect(tablesOf(told("en", { days: false }))[0]![0]).toHaveLength(4);
  });

  it("has a table of the margin only where one was given", () => {
    const title = "Non-inferiority to the post-test";
    expect(titlesOf(told("en"))).not.toContain(title);
    const root = told("en", { margin: 40 });
    expect(titlesOf(root)).toContain(title);
    expect(tablesOf(root)[1]!.map((row) => row.at(-1))).toEqual([
      "Loss of the margin",
      "ruled out",
      "ruled out",
      "–",
      "–",
      "ruled out",
      "ruled out",
    ]);
    expect(textOf(root)).toContain("must have been fixed before the data were seen");
    expect(tablesOf(told("en", { margin: 0.1 }))[1]![1]!.at(-1)).toBe("not ruled out");
  });

  it("says which way a loss is where lower is better", () => {
    const mirrored = rows.map((row) => row.map((x) => (x === undefined ? x : 100 - x)));
    const root = told("en", { scores: mirrored, lowerIsBetter: true, margin: 4 });
    expect(textOf(root)).toContain("post-test − follow-up (lower is better here)");
    expect(tablesOf(root)[0]).toEqual(tablesOf(told("en"))[0]);
  });

  it("tells each contrast with its own n, and p before and after Holm", () => {
    const sizes = tablesOf(told("en", { grouped: false }))[1]!;
    expect(sizes.slice(1).map(([, step, n]) => `${step}: ${n}`)).toEqual([
      "pre → post: 20",
      "post → bulan 3: 17",
      "pre → bulan 3: 17",
      "post → bulan 6: 15",
      "pre → bulan 6: 15",
    ]);
    expect(textOf(told("en", { scores: little }))).toContain("(among all participants 1 of 5)");
  });

  it("tells all waves at once by five tests, the corrected ones with their own degrees of freedom", () => {
    const omnibus = tablesOf(told("id", { grouped: false }))[3]!;
    expect(omnibus.slice(1).map(([, test]) => test)).toEqual(Object.values(catalogueOf("id").waves.tests));
    expect(omnibus[1]![4]).toBe("3; 36");
    const epsilon = Number(omnibus[2]!.at(-1)!.slice(4).replace(",", "."));
    const [df1, df2] = omnibus[2]![4]!.split("; ").map((df) => Number(df.replace(",", ".")));
    expect(epsilon).toBeLessThan(0.98);
    expect(Math.abs(df1! - 3 * epsilon)).toBeLessThan(0.03);
    expect(Math.abs(df2! - 36 * epsilon)).toBeLessThan(0.3);
  });

  it("compares who did not come, and leaves the table out where all came", () => {
    const title = "Who did not come to a follow-up";
    expect(titlesOf(told("en"))).toContain(title);
    const all = rows.map(([a, b, c, d], i) => [a, b, c ?? 50 + i, d ?? 49 + i]);
    expect(titlesOf(told("en", { scores: all }))).not.toContain(title);
    // One person's mean would be that person's score.
    const one = all.map((row, i) => (i === 2 ? [row[0], row[1], undefined, row[3]] : row));
    expect(
      tablesOf(told("en", { scores: one }))
        .at(-1)![1]!
        .slice(2),
    ).toEqual([expect.stringContaining("(19)"), "– (1)", "–", "–"]);
  });

  it("says what is shown and what is not: no evidence of loss is none that nothing was lost", () => {
    const steady = rows.map(([a, b], i) => [a, b, b! + ((i * 7) % 5) - 2, b! - 8 + (i % 3)]);
    const of = (root: Root) => itemsUnder(root, "Did it last? In words");
    const [first, second] = of(told("en", { scores: steady, grouped: false }));
    expect(first).toContain("That is no evidence of a loss. It is no evidence either");
    expect(second).toContain("That is a loss.");
    const [kept, lost] = of(told("en", { scores: steady, grouped: false, margin: 3 }));
    expect(kept).toContain(
      "That alone is evidence neither of a loss nor of none. A loss of 3 points or more is ruled out",
    );
    expect(lost).toContain("That is a loss. A loss of 3 points or more is not ruled out");
    const [better] = of(
      told("en", { scores: steady.map(([a, b, , d]) => [a, b, d! + 12 + (a! % 2), d]), grouped: false }),
    );
    expect(better).toContain("That is a further improvement.");
  });

  it("says of one group without others what that cannot show, and of cohorts that people are alike in them", () => {
    for (const language of LANGUAGES) {
      const { waves: said } = catalogueOf(language);
      const plain = itemsUnder(told(language), said.inWords);
      expect(plain).toHaveLength(7);
      expect(plain.at(-1)).toBe(said.designNote);
      expect(itemsUnder(told(language, { cohorts: true }), said.inWords).at(-1)).toBe(said.cohortsNote);
    }
  });

  it("says why what is absent is absent, and where", () => {
    const items = itemsUnder(
      told("en", { scores: little, grouped: false, margin: 4 }),
      "Figures of the waves that do not exist",
    );
    expect(items.join("\n")).toContain(
      "All, bulan 3; All, bulan 6: share of the gain kept, days since the training — there are too few",
    );
    expect(items.join("\n")).toContain("All, bulan 3; All, bulan 6: non-inferiority — there are too few");
    expect(items.join("\n")).toMatch(
      /^All: repeated-measures ANOVA, Mauchly, .*Friedman — there are too few/m,
    );
    expect(items.join("\n")).toMatch(/All, post → bulan 3; .*: scores, difference, t, Wilcoxon/);
    const words = itemsUnder(
      told("en", { scores: little, grouped: false, margin: 4 }),
      "Did it last? In words",
    );
    expect(words[0]).toContain("no share of the gain kept is given, for there are too few");
    expect(words[0]).toContain("Whether a loss of the margin is ruled out cannot be said");
  });

  it("says of a group's gaps that they are the group's", () => {
    const items = itemsUnder(told("en"), "Figures of the waves that do not exist");
    const few = items.filter((item) => item.includes("repeated-measures ANOVA"));
    expect(few).toEqual([expect.stringMatching(/^few: repeated-measures ANOVA/)]);
  });

  it("says how far tests can be trusted where few people are at the ceiling", () => {
    const easy = rows.map(([a], i) => [
      a,
      i % 2 === 0 ? 100 : 90 + (i % 7),
      85 + ((3 * i) % 15),
      80 + ((7 * i) % 19),
    ]);
    const scale = { min: 0, max: 100 };
    for (const language of LANGUAGES) {
      const { simulated } = catalogueOf(language);
      const said = textOf(told(language, { scores: easy, scale, margin: 4 }));
      expect(said.split(simulated.nonInferiority)).toHaveLength(2);
      expect(said.split(simulated.holm)).toHaveLength(2);
      const without = textOf(told(language, { scores: easy, margin: 4 }));
      expect(without).not.toContain(simulated.nonInferiority);
      expect(without).not.toContain(simulated.holm);
    }
  });

  it("tells a share without an interval where everybody kept the same", () => {
    const half = rows.map(([a], i) => [a, a! + 2 * (i + 1), a! + i + 1, a! + i + 1]);
    const [first] = itemsUnder(told("en", { scores: half, grouped: false }), "Did it last? In words");
    expect(first).toContain(
      "50.0% of the gain was kept (n = 20 with all three tests); no interval, for all values",
    );
  });
});
