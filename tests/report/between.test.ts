import type { Nodes, Table } from "mdast";
import { describe, expect, it } from "vitest";
import { betweenOf } from "../../src/analyses/between/between.ts";
import type { BetweenGroup } from "../../src/analyses/between/between-input.ts";
import { pairedSampleOf } from "../../src/core/sample.ts";
import type { CovariateTally } from "../../src/data/scores/covariate-tally.ts";
import { catalogueOf } from "../../src/language/index.ts";
import { type Block, document } from "../../src/report/document.ts";
import { betweenSections } from "../../src/report/sections/between.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { oracleBetween, oracleCases } from "../oracle-cases.ts";

const LANGUAGES = ["en", "id"] as const;

const textOf = (node: Nodes): string =>
  "value" in node
    ? node.value
    : "children" in node
      ? node.children.map((child) => textOf(child)).join("")
      : "";
const textsOf = (blocks: readonly Block[]) => blocks.map((block) => textOf(block)).join("\n");
const tablesOf = (blocks: readonly Block[]) =>
  blocks
    .filter((block): block is Table => block.type === "table")
    .map((table) => table.children.map((row) => row.children.map((cell) => textOf(cell))));

const caseOf = (name: string): BetweenGroup[] =>
  oracleBetween
    .find((its) => its.name === name)!
    .levels.map((level) => ({
      level,
      pairs: oracleCases.find((c) => c.name === name && c.level === level)!.pairs,
    }));
const group = (level: string, pre: readonly number[], post: readonly number[]): BetweenGroup => ({
  level,
  pairs: pairedSampleOf(pre, post),
});

function sections(
  groups: readonly BetweenGroup[],
  {
    language = "en" as "en" | "id",
    inSeveralGroups = false,
    lowerIsBetter = false,
    covariates = undefined as CovariateTally | undefined,
    columns = {} as { cohort?: object },
  } = {},
): Block[] {
  const between = betweenOf({ groups, inSeveralGroups, covariates }, 0.95);
  const options = { confidence: 0.95, lowerIsBetter };
  return betweenSections({ between, options, columns }, catalogueOf(language));
}

describe("betweenSections", () => {
  it("is nothing where no groups are compared", () => {
    expect(
      betweenSections(
        { options: { confidence: 0.95, lowerIsBetter: false }, columns: {} },
        catalogueOf("en"),
      ),
    ).toEqual([]);
  });

  it("says that people of one cohort are alike, where they were trained in cohorts", () => {
    const said = (columns: { cohort?: object }) => JSON.stringify(sections(caseOf("baumann"), { columns }));
    expect(said({ cohort: {} })).toContain("people of one cohort tend to be alike");
    expect(said({})).not.toContain("cohort");
  });

  it("has whole tables, the same in both languages, and keeps to 80 columns", () => {
    for (const name of ["anorexia", "baumann", "btheb"]) {
      const [en, id] = LANGUAGES.map((language) => sections(caseOf(name), { language }));
      expect(en!.map(({ type }) => type)).toEqual(id!.map(({ type }) => type));
      expect(tablesOf(en!).map((rows) => rows.length)).toEqual(tablesOf(id!).map((rows) => rows.length));
      for (const blocks of [en!, id!]) {
        expect(tablesOf(blocks)).toHaveLength(4);
        for (const [header, ...rows] of tablesOf(blocks))
          for (const row of rows) {
            expect(row).toHaveLength(header!.length);
            expect(row.join()).not.toMatch(/undefined|NaN|Infinity|\[object/);
          }
        for (const line of renderTerminal(document(blocks), { width: 80, color: false }).split("\n"))
          expect([...line].length).toBeLessThanOrEqual(80);
      }
    }
  });

  it("says R's figures of baumann in words, and that no cause is shown", () => {
    const text = textsOf(sections(caseOf("baumann")));
    expect(text).toContain(
      "F(2, 41.38) = 12.47, p < .001. At α = 0.05 the groups did not all change by the same",
    );
    expect(text).toContain(
      "The mean of post − pre in DRTA minus that in Basal was 3.86 points, 95% CI [2.31, 5.42]",
    );
    expect(text).toContain("that it does not reject is no proof");
    expect(text).toContain("van Breukelen, 2006, 2013");
    expect(text).toContain("this does not show why");
    expect(text).not.toMatch(/because of|due to|caused|effect of the training/);
    const indonesian = textsOf(sections(caseOf("baumann"), { language: "id" }));
    expect(indonesian).toContain("F(2; 41,38) = 12,47, p < 0,001. Pada α = 0,05 tidak semua kelompok");
    expect(indonesian).toContain("tidak menunjukkan sebabnya");
  });

  it("flags adjusted means where slopes differ, in front of them", () => {
    const blocks = sections(caseOf("anorexia"));
    const flag = blocks.findIndex((block) => block.type === "blockquote");
    expect(textOf(blocks[flag]!)).toContain("must not be read as the difference");
    expect(textOf(blocks[flag + 1]!)).toContain("Adjusted mean");
    expect(sections(caseOf("baumann")).some(({ type }) => type === "blockquote")).toBe(false);
  });

  it("says that no difference shown is no evidence of equality", () => {
    expect(textsOf(sections(caseOf("btheb")))).toContain("no evidence that the groups gained alike");
    expect(textsOf(sections(caseOf("btheb"), { language: "id" }))).toContain("bukan bukti bahwa peningkatan");
    const three = [0, 1, 2].map((g) => group(`g${g}`, [40, 50, 60 + g, 70], [55, 60 + g, 77, 79]));
    expect(textsOf(sections(three))).toContain("no two groups differ at α = 0.05");
  });

  // Lord (1967): groups that start apart, change alike on average, and differ given the pre-test.
  const lord = [
    group("a", [40, 44, 48, 52, 56, 60, 42, 58], [46, 45, 50, 50, 53, 57, 44, 55]),
    group("b", [60, 64, 68, 72, 76, 80, 62, 78], [65, 66, 69, 71, 74, 76, 66, 73]),
  ];

  it("says so where the analyses disagree", () => {
    const text = textsOf(sections(lord));
    expect(text).toContain("no difference was shown");
    expect(text).toContain("ended at different levels");
    expect(text).toContain("Lord's paradox");
    expect(textsOf(sections(lord, { language: "id" }))).toContain("paradoks Lord");
    expect(textsOf(sections(caseOf("baumann")))).not.toContain("Lord's paradox");
  });

  it("does not blame Lord's paradox on a group of one, and says where that group is", () => {
    const text = textsOf(sections([...caseOf("btheb"), group("one", [50], [90])]));
    expect(text).not.toContain("Lord's paradox");
    expect(text).toContain("A group of one person has no variance");
  });

  it("shows no figure from which one person's scores could be read", () => {
    const blocks = sections([...caseOf("baumann"), group("one", [50], [90])]);
    const rows = tablesOf(blocks).flatMap((table) => table.filter(([name]) => name!.includes("one")));
    expect(rows).toHaveLength(4);
    for (const row of rows)
      expect(
        row
          .slice(1)
          .filter((cell) => cell !== "1")
          .join(""),
      ).toMatch(/^–+$/);
    expect(textsOf(blocks)).not.toContain("29.");
  });

  it("gives every absent part its reason, those of one reason on a line", () => {
    const text = textsOf(sections(lord, { inSeveralGroups: true }));
    expect(text).toContain(
      "Welch, one-way, Kruskal–Wallis, Levene, ANCOVA, b − a — somebody stands in several",
    );
    expect(text).not.toContain("The groups in words");
    expect(tablesOf(sections(lord, { inSeveralGroups: true }))).toEqual([
      [
        ["Groups", "Mean difference"],
        ["b − a", "0.00"],
      ],
    ]);
    expect(textsOf(sections([lord[0]!]))).toContain("groups two by two — fewer than two groups");
    const flat = [0, 1].map((g) => group(`g${g}`, [50, 50, 50], [60 + g, 63, 66]));
    expect(textsOf(sections(flat))).toContain("ANCOVA, d_ppc2 of g1 − g0 — all values are the same");
    const lonely = [...lord.slice(0, 1), group("b", [50, 50], [60, 63])];
    expect(textsOf(sections(lonely))).toContain("test of equal slopes — fewer than two groups");
    for (const language of LANGUAGES)
      expect(textsOf(sections(lord, { language, inSeveralGroups: true }))).not.toMatch(
        /undefined|not-independent/,
      );
  });

  it("names covariates as written, and says how many people lack one", () => {
    const all = lord.flatMap(({ pairs }, g) => [...pairs.pre].map((pre, i) => [g, pre, pairs.post[i]!]));
    const covariates: CovariateTally = {
      group: Int32Array.from(all, ([g]) => g!),
      pre: Float64Array.from(all, ([, pre]) => pre!),
      post: Float64Array.from(all, ([, , post]) => post!),
      covariates: [
        {
          kind: "numeric",
          header: "Masa kerja\u202e",
          values: Float64Array.from(all, (_, i) => (i === 3 ? Number.NaN : (7 * i) % 11)),
        },
      ],
      counts: new Float64Array(all.length).fill(1),
    };
    const blocks = sections(lord, { covariates });
    expect(tablesOf(blocks)[2]!.map(([name]) => name)).toContain("Masa kerja\ufffd");
    expect(textsOf(blocks)).toContain("given the pre-test and Masa kerja\ufffd gave");
    expect(textsOf(blocks)).toContain("Left out of the ANCOVA for want of a covariate: 1.");
    expect(textsOf(sections(lord, { covariates, language: "id" }))).toContain(
      "kovariatnya tidak lengkap: 1 orang",
    );
  });

  it("says of lower scores that they are better", () => {
    expect(textsOf(sections(lord, { lowerIsBetter: true }))).toContain("Lower scores are better");
    expect(textsOf(sections(lord))).not.toContain("Lower scores are better");
  });

  it("shows the pairs with the smallest p where there are many, and tells ten of them", () => {
    const many = Array.from({ length: 12 }, (_, g) =>
      group(`g${g}`, [40, 50, 60, 70], [50 + 5 * g, 61 + 5 * g, 69 + 5 * g, 82 + 5 * g]),
    );
    const blocks = sections(many);
    const [, pairs] = tablesOf(blocks);
    expect(pairs).toHaveLength(46);
    expect(pairs![1]![0]).toBe("g11 − g0");
    expect(textsOf(blocks)).toContain("Shown are the 45 pairs with the smallest p of 66");
    expect(textsOf(blocks).match(/The mean of post − pre in/g)).toHaveLength(10);
    expect(textsOf(blocks)).toContain("Pairs that differ beyond those named here");
  });

  it("takes a level without anybody for one, whatever it is called", () => {
    const [, , , means] = tablesOf(sections([...lord, group("toString", [], [])]));
    expect(means!.at(-1)).toEqual(["toString", "0", "–", "–"]);
  });

  it("shows levels called like parts of an object", () => {
    const [, , , means] = tablesOf(
      sections([
        { ...lord[0]!, level: "__proto__" },
        { ...lord[1]!, level: "toString" },
      ]),
    );
    expect(means!.slice(1).map(([level, n]) => [level, n])).toEqual([
      ["__proto__", "8"],
      ["toString", "8"],
    ]);
  });
});
