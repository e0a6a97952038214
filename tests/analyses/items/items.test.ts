import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseItems } from "../../../src/analyses/items/items.ts";
import { itemsResult } from "../../../src/analyses/schemas/items.schema.ts";
import { SEEDED } from "../../arbitraries.ts";
import { unsound } from "../../every-value.ts";
import { itemNamed, itemsOf, itemTableOf } from "../../items-of.ts";
import { present } from "../../present.ts";
import { relativeError } from "../../relative-error.ts";
import { itemOracles, lsat7 } from "../../statistics/items/oracle.ts";

const LSAT7 = readFileSync(new URL("../../data/lsat7.csv", import.meta.url), "utf8");
const csvOf = (rows: readonly (readonly (number | string)[])[], header: string) =>
  `id,${header}\n${rows.map((row, i) => `p${i},${row.join()}\n`).join("")}`;
const names = (k: number, prefix = "q") => Array.from({ length: k }, (_, j) => `${prefix}${j + 1}`).join();

/** Two waves of two items, by hand: 8 people, item 1 learned by 5, item 2 lost by 1. */
const WAVES = [
  [0, 1, 1, 1],
  [0, 1, 1, 1],
  [0, 1, 1, 0],
  [0, 0, 1, 0],
  [0, 0, 1, 0],
  [1, 1, 1, 1],
  [1, 0, 1, 0],
  [0, 0, 0, 0],
];
const WAVES_CSV = csvOf(WAVES, "pre_1,pre_2,post_1,post_2");

describe("analyseItems", () => {
  it("gives R's figures of LSAT 7, named KR-20 too", async () => {
    const result = await itemsOf(LSAT7);
    const { oracle } = lsat7;
    const [wave] = result.waves;
    expect(wave).toMatchObject({ n: 1000, k: 5, people: 1000 });
    expect(wave!.kr20).toEqual(wave!.alpha);
    expect(relativeError(present(wave!.alpha).estimate, oracle.alpha)).toBeLessThan(1e-12);
    for (const [name, want] of Object.entries(oracle.itemRest)) {
      const [own] = itemNamed(result, name).waves;
      expect(relativeError(own!.itemRest as number, want)).toBeLessThan(1e-12);
      expect(own!.difficulty).toBe(oracle.difficulty[name]);
    }
    expect(result.flags.map(({ item, rule }) => `${item} ${rule}`)).toEqual([
      ...["Q1 too-easy", "Q3 too-easy", "Q5 too-easy", "Q5 low-item-rest"],
    ]);
  });

  it("gives R's figures for points, without KR-20, with the maximum that was seen as an assumption", async () => {
    const want = itemOracles.cases["points"]!;
    const result = await itemsOf(csvOf(want.x, names(6)));
    expect(relativeError(present(result.waves[0]!.alpha).estimate, want.alpha)).toBeLessThan(1e-12);
    expect(result.waves[0]).not.toHaveProperty("kr20");
    expect(result.columns.items[0]).toMatchObject({ maximum: 4, maximumSource: "highest-seen" });
    const mean = want.x.reduce((sum, row) => sum + row[0]!, 0) / want.x.length;
    expect(itemNamed(result, "q1").waves[0]!.difficulty).toBeCloseTo(mean / 4, 14);
    expect(itemNamed(result, "q1")).not.toHaveProperty("mcnemar");
  });

  it("counts learned, kept, lost and never by hand, with the exact McNemar test and Holm's adjustment", async () => {
    const result = await itemsOf(WAVES_CSV);
    expect(result.waves.map(({ wave }) => wave)).toEqual(["pre", "post"]);
    const [one, two] = [itemNamed(result, "1"), itemNamed(result, "2")];
    expect(one).toMatchObject({ n: 8, learned: 5, kept: 2, lost: 0, never: 1 });
    // 2 · (1/2)^5, and Holm doubles the smaller of two.
    expect(present(one.mcnemar!).p).toBeCloseTo(2 / 32, 14);
    expect(present(one.mcnemar!).pHolm).toBeCloseTo(4 / 32, 14);
    expect(two).toMatchObject({ n: 8, learned: 0, kept: 3, lost: 1, never: 4 });
    expect(present(two.mcnemar!).p).toBe(1);
  });

  it("says that points are not dichotomous, and has no counts of them", async () => {
    const result = await itemsOf(csvOf(WAVES, "pre_1,pre_2,post_1,post_2"), { max: 4 });
    expect(itemNamed(result, "1")).toMatchObject({ n: 8, mcnemar: { reason: "not-dichotomous" } });
    expect(itemNamed(result, "1")).not.toHaveProperty("learned");
  });

  it("takes everybody who answered an item for its difficulty, and only complete answers for alpha", async () => {
    const result = await itemsOf("id,q1,q2,q3\na,1,0,1\nb,0,0,0\nc,1,1,1\nd,1,,\ne,,,\nf,0,1,\n");
    expect(result.waves[0]).toMatchObject({ people: 5, n: 3 });
    const [own] = itemNamed(result, "q1").waves;
    expect(own).toMatchObject({ n: 5, missing: 0, difficulty: 3 / 5 });
    expect(itemNamed(result, "q3").waves[0]).toMatchObject({ n: 3, missing: 2 });
    expect(result.flow).toMatchObject({ rows: 6, matched: 5, neither: 1 });
    expect(result.flow.waves).toEqual([{ wave: "test", available: 5, complete: 3 }]);
  });

  it("scores blanks 0 where that is asked for, but not of who gave no answer at all", async () => {
    const result = await itemsOf("id,q1,q2\na,1,\nb,,1\nc,1,1\nd,,\n", { blankIsWrong: true });
    expect(result.waves[0]).toMatchObject({ people: 3, n: 3 });
    expect(itemNamed(result, "q2").waves[0]).toMatchObject({ n: 3, difficulty: 2 / 3 });
    expect(result.flow).toMatchObject({ matched: 3, neither: 1 });
  });

  it("keeps a constant item in k and has no item-rest correlation of it", async () => {
    const result = await itemsOf("id,q1,q2,q3\na,1,1,0\nb,0,1,0\nc,1,1,1\nd,0,1,0\n");
    expect(result.waves[0]!.k).toBe(3);
    const [own] = itemNamed(result, "q2").waves;
    expect(own).toMatchObject({ sd: 0, itemRest: { reason: "no-variation" } });
    expect(own!.flags).toContain("no-variation");
  });

  it("has a reason and no number that is none for one person, and for people who all answered alike", async () => {
    for (const csv of ["id,q1,q2\na,1,0\n", "id,q1,q2\na,1,1\nb,1,1\nc,1,1\n", "id,q1,q2\na,1,\nb,,1\n"]) {
      const result = await itemsOf(csv);
      expect(unsound(result)).toEqual([]);
      expect(result.waves[0]!.alpha).toHaveProperty("reason");
      itemsResult.parse(result);
    }
  });

  it("keeps to its schema, and to the sums of its flow, whatever people answered", async () => {
    const cell = fc.constantFrom("0", "1", "", "x", "7", "-");
    const person = fc.tuple(
      fc.constantFrom("a", "b", "c", ""),
      fc.array(cell, { minLength: 4, maxLength: 4 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 12 }), async (people) => {
        const rows = people.map(([id, cells], i) => `${id === "" ? "" : `${id}${i % 5}`},${cells.join()}\n`);
        // One row that can be read, so that there is something.
        const csv = `id,pre_1,pre_2,post_1,post_2\nz,1,0,1,0\n${rows.join("")}`;
        const result = await itemsOf(csv, { max: 1 });
        itemsResult.parse(result);
        expect(unsound(result)).toEqual([]);
        const { rows: all, duplicates, invalid, neither, preOnly, postOnly, matched } = result.flow;
        expect(duplicates + invalid + neither + preOnly + postOnly + matched).toBe(all);
        expect(all).toBe(people.length + 1);
        for (const { n = 0, learned = 0, kept = 0, lost = 0, never = 0 } of result.items)
          expect(learned + kept + lost + never).toBe(n);
      }),
      { ...SEEDED, numRuns: 60 },
    );
  });

  it("does not mind in which order people stand", async () => {
    const lines = LSAT7.trim().split("\n");
    const [head, ...rows] = lines;
    const turned = await itemsOf(`${[head, ...rows.toReversed()].join("\n")}\n`);
    expect(turned.waves).toEqual((await itemsOf(LSAT7)).waves);
  });
});

describe("groups", () => {
  it("have the same figures as the same people alone, each with its own family of tests", async () => {
    const rows = WAVES.map((row, i) => `p${i},${i < 5 ? "x" : "y"},${row.join()}\n`).join("");
    const result = await itemsOf(`id,g,pre_1,pre_2,post_1,post_2\n${rows}`, { by: ["g"] });
    expect(result.byGroup.map(({ group }) => group)).toEqual([{ g: "x" }, { g: "y" }]);
    const alone = await itemsOf(csvOf(WAVES.slice(0, 5), "pre_1,pre_2,post_1,post_2"));
    expect(result.byGroup[0]!.items).toEqual(alone.items);
    expect(result.byGroup[0]!.flow.rows).toBe(5);
  });

  it("stand in the order of the tiers, and a column called __proto__ is an ordinary one", async () => {
    const result = await itemsOf(
      "id,__proto__,q1,q2\na,Mahir,1,0\nb,Dasar,0,1\nc,Lanjutan,1,1\nd,Dasar,1,1\n",
      { by: ["__proto__"] },
    );
    expect(result.byGroup.map(({ group }) => Object.entries(group)[0])).toEqual([
      ...[
        ["__proto__", "Dasar"],
        ["__proto__", "Lanjutan"],
        ["__proto__", "Mahir"],
      ],
    ]);
  });
});

describe("subscales", () => {
  it("have the figures of a test of those items, and the mean change of those with all of them", async () => {
    const want = itemOracles.cases["points"]!;
    const rows = want.x.map((row) => row.map(String));
    const all = await itemsOf(csvOf(rows, names(6)), { subscale: [["Sosial", ["1", "Q3", "q6"]]] });
    const alone = await itemsOf(
      csvOf(
        rows.map((row) => [row[0]!, row[2]!, row[5]!]),
        "q1,q3,q6",
      ),
    );
    expect(all.subscales![0]).toMatchObject({ name: "Sosial", items: ["q1", "q3", "q6"] });
    expect(present(all.subscales![0]!.waves[0]!.alpha)).toEqual(present(alone.waves[0]!.alpha));
    const two = await itemsOf(WAVES_CSV, { subscale: [["S", ["1", "2"]]] });
    const { n, mean } = present(two.subscales![0]!.difference!);
    // Sums 1,1,1,0,0,2,1,0 before and 2,2,1,1,1,2,1,0 after.
    expect([n, mean.estimate]).toEqual([8, 4 / 8]);
  });
});

describe("the table of answers", () => {
  const key = new URL("../../../data-samples/kunci.csv", import.meta.url).pathname;
  const OPTIONS = "id,q1,q2,q3\na,A,C,B\nb,a,C,B\nc,B,C,B\nd,B,A,D\ne,A,C,D\nf,C,A,D\ng,A,C,B\nh,A,C,B\n";
  const keyed = async () => {
    const rows = Array.from({ length: 9 }, (_, i) => `q${i + 4}`).join();
    const csv = OPTIONS.split("\n").map((line, i) =>
      line === "" ? "" : `${line},${i === 0 ? rows : "A,B,C,D,A,B,C,D,A"}`,
    );
    return await itemsOf(csv.join("\n"), { key });
  };

  it("counts who chose what, by hand, whatever the case", async () => {
    const { distractors } = await keyed();
    const { options, n } = distractors!.find(({ item }) => item === "q1")!.waves[0]!;
    expect(n).toBe(8);
    expect(options.map(({ option, isKey, count }) => [option, isKey, count])).toEqual([
      ["A", true, 5],
      ["B", false, 2],
      ["C", false, 1],
      ["D", false, 0],
    ]);
    expect(options[0]!.share).toBe(5 / 8);
  });

  it("has the mean of the other items for each answer, by hand", async () => {
    const { distractors } = await keyed();
    const { options } = distractors!.find(({ item }) => item === "q1")!.waves[0]!;
    // Of the others everybody has the same but q2 (C) and q3 (B): c 2, d 0 over what all have.
    const base = options[2]!.meanRest as number;
    expect(options[1]!.meanRest).toBe(base + 1);
    expect(options[0]!.meanRest).toBe(base + (2 * 4 + 1) / 5);
    expect(options[3]!.meanRest).toEqual({ reason: "too-few-pairs" });
    expect(options[3]!.pointBiserial).toEqual({ reason: "no-variation" });
  });

  it("takes each of several right answers, and flags an answer nobody chose", async () => {
    const result = await keyed();
    const six = result.columns.items.find(({ item }) => item === "q6")!;
    expect(six.accepted).toEqual(["A", "C"]);
    expect(itemNamed(result, "q6").waves[0]!.difficulty).toBe(1);
    const unchosen = result.flags.filter(({ item, rule }) => item === "q1" && rule === "distractor-unchosen");
    expect(unchosen.map(({ option }) => option)).toEqual(["D"]);
  });

  it("flags a wrong answer of those who do better, and an item most lost", async () => {
    const able = "A,A,A,A\n";
    const weak = "B,B,B,A\n";
    const rows = Array.from({ length: 12 }, (_, i) => `p${i},${i < 6 ? `B,${able}` : `A,${weak}`}`).join("");
    const answers = `id,q1,q2,q3,q4,q5\n${rows}`;
    const result = await itemsOf(answers, {
      key: new URL("../../data/key-a.csv", import.meta.url).pathname,
    });
    const better = result.flags.find(({ rule }) => rule === "distractor-better");
    expect(better).toMatchObject({ item: "q1", option: "B", value: 4, limit: 1 });
    const lost = await itemsOf(
      csvOf(
        [
          [1, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ].map(([a, b]) => [a!, 1, b!, 0]),
        "pre1,pre2,post1,post2",
      ),
    );
    expect(
      lost.flags.filter(({ rule }) => rule === "mostly-lost").map(({ item, value }) => [item, value]),
    ).toEqual([
      ["1", 2 / 3],
      ["2", 1],
    ]);
  });

  it("does not print what somebody wrote in place of a letter", async () => {
    const csv = "id,q1,q2,q3,q4,q5\na,A,A,A,A,A\nb,Siti Aminah,A,A,A,A\nc,A,A,B,A,A\n";
    const result = await itemsOf(csv, { key: new URL("../../data/key-a.csv", import.meta.url).pathname });
    expect(JSON.stringify(result)).not.toContain("Siti");
  });
});

describe("settings", () => {
  it("are those that were given, and are recorded", async () => {
    const table = await itemTableOf(LSAT7);
    const limits = {
      difficultyLow: 0.2,
      difficultyHigh: 0.9,
      itemRest: 0.1,
      distractorShare: 0.05,
      distractorPeople: 5,
      lostShare: 0.5,
    };
    const result = analyseItems(table, { confidence: 0.9, limits }, { version: "1", minCell: 3 });
    expect(result.flags).toEqual([]);
    expect(result.options).toMatchObject({ confidence: 0.9, minCell: 3, limits });
    expect(present(result.waves[0]!.alpha).interval!.level).toBe(0.9);
  });
});
