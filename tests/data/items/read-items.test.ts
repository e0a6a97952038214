import { describe, expect, it } from "vitest";
import { findItem } from "../../../src/data/items/item-name.ts";
import type { ReadItemsOptions } from "../../../src/data/items/read-items.ts";
import { folder } from "../../cli/run.ts";
import { itemTableOf } from "../../items-of.ts";

const { write } = folder();
/** The items by name, with their columns. */
const columnsOf = async (header: string, options: ReadItemsOptions = {}) => {
  const cells = header.split(",").map((_, i) => (i === 0 ? "a" : String(i % 2)));
  const { items, waves, columns } = await itemTableOf(`${header}\n${cells.join()}\n`, options);
  return { waves, layout: columns.layout, items: items.map(({ name, columns: its }) => [name, ...its]) };
};
const scoresOf = async (csv: string, options: ReadItemsOptions = {}) => {
  const { scores, people } = await itemTableOf(csv, options);
  return Array.from({ length: people }, (_, p) => scores.map((wave) => wave.map((item) => item[p])));
};

describe("item columns", () => {
  it("of a header of a hundred thousand numbers are read at once", async () => {
    const header = `id,${Array.from({ length: 100_000 }, (_, i) => `Q${i % 1000}`).join()}`;
    const started = performance.now();
    await expect(itemTableOf(`${header}\n`)).rejects.toMatchObject({ code: "duplicate-header" });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it.each([
    ["id,Q1,Q2,skor", ["Q1", "Q2"]],
    ["id,soal 1,soal 02,nama", ["soal 1", "soal 02"]],
    ["id,butir_1,butir_2", ["butir_1", "butir_2"]],
    ["id,1,2,3", ["1", "2", "3"]],
    ["No,No 1,No 2", ["No 1", "No 2"]],
    ["id,item 4,item 5a,item 5b", ["item 4", "item 5a", "item 5b"]],
    ["id,P1,P2,umur", ["P1", "P2"]],
  ])("are recognised in %s", async (header, names) => {
    const { items, waves } = await columnsOf(header);
    expect(items.map(([name]) => name)).toEqual(names);
    expect(waves).toEqual(["test"]);
  });

  it.each([
    "id,pre_1,pre_2,post_1,post_2",
    "id,pre1,pre2,post1,post2",
    "id,Pre Soal 1,Pre Soal 2,Post Soal 1,Post Soal 2",
    "id,Pretest 1,Pretest 2,Nilai Pretest,Posttest 1,Posttest 2,Nilai Posttest",
    "id,soal1_pre,soal2_pre,soal1_post,soal2_post",
    "id,q1 awal,q2 awal,q1 akhir,q2 akhir",
  ])("of two waves are recognised and matched by their number in %s", async (header) => {
    const { items, waves } = await columnsOf(header);
    const wanted = header.split(",").filter((cell) => /\d/.test(cell));
    expect(waves).toHaveLength(2);
    expect(items).toEqual([
      ["1", wanted[0], wanted[2]],
      ["2", wanted[1], wanted[3]],
    ]);
  });

  it("are no row of data, though it holds numbers", async () => {
    const csv = "no,nama,masa,pre,post\n1,Siti,3,71,87\n";
    await expect(itemTableOf(csv)).rejects.toMatchObject({ code: "no-items" });
    await expect(itemTableOf("id,a1,a2\n7,0,1\n9,1,0\n")).rejects.toMatchObject({ code: "no-items" });
  });

  it("are matched by what follows a prefix, and a whole score is none of them", async () => {
    const prefixes = { preItems: "pre", postItems: "post" };
    const { items } = await columnsOf("id,pretest,pre_a,pre_b,posttest,Post_B,post_a", prefixes);
    expect(items).toEqual([
      ["a", "pre_a", "post_a"],
      ["b", "pre_b", "Post_B"],
    ]);
  });

  it("go to the longer of two prefixes that both fit", async () => {
    const { items } = await columnsOf("id,P1,P2,Post1,Post2", { preItems: "P", postItems: "Post" });
    expect(items).toEqual([
      ["1", "P1", "Post1"],
      ["2", "P2", "Post2"],
    ]);
  });

  it("keep the order and the names they were given by", async () => {
    const { items } = await columnsOf("id,x,y,z", { item: ["z", "X"] });
    expect(items).toEqual([
      ["z", "z"],
      ["x", "x"],
    ]);
  });

  it("are not those that have another role", async () => {
    const { items } = await columnsOf("No 1,No 2,No 3,No 4,No 5", {
      ...{ id: "No 1", by: ["No 2"], total: ["No 3"] },
    });
    expect(items.map(([name]) => name)).toEqual(["No 4", "No 5"]);
  });

  it("are refused where two columns are one item", async () => {
    for (const [header, options] of [
      ["id,Q1,Q2,q 1", {}],
      ["id,pre1,pre2,pre 1,post1", {}],
      ["id,pre_a,pre a,post_a", { preItems: "pre", postItems: "post" }],
    ] as const)
      await expect(columnsOf(header, options)).rejects.toMatchObject({ code: "duplicate-header" });
  });

  it("may be called __proto__ and constructor", async () => {
    const { items } = await columnsOf("id,__proto__,constructor", { item: ["__proto__", "constructor"] });
    expect(items.map(([name]) => name)).toEqual(["__proto__", "constructor"]);
  });
});

describe("findItem", () => {
  const names = ["Q1", "Q2", "Q12"];
  it("finds an item by its name in any case, or by its number alone", () => {
    expect(findItem(names, "q 2")).toBe(1);
    expect(findItem(names, "12")).toBe(2);
    expect(findItem(names, "02")).toBe(1);
    expect(findItem(["1", "2"], "soal 2")).toBe(1);
  });
  it("finds none where none or several could be meant", () => {
    expect(findItem(names, "3")).toBeUndefined();
    expect(findItem(names, "soal 2")).toBeUndefined();
    expect(findItem(["a1", "b1"], "1")).toBeUndefined();
    expect(findItem(names, "")).toBeUndefined();
  });
});

describe("long layout", () => {
  const LONG =
    "id,Waktu,q1,q2\na,Posttest,1,1\na,Pretest,0,1\nb,Pretest,0,0\nb,Tindak lanjut,1,1\nc,Posttest,1,0\n";

  it("puts the waves in the order of time and counts rows of other waves", async () => {
    const { waves, flow, otherWaveRows, columns } = await itemTableOf(LONG);
    expect(waves).toEqual(["Pretest", "Posttest"]);
    expect(columns.wave).toEqual({ header: "Waktu", recognised: true });
    expect(flow).toMatchObject({ rows: 3, matched: 1, preOnly: 1, postOnly: 1 });
    expect(otherWaveRows).toBe(1);
  });

  it("gives each person the answers of each wave", async () => {
    expect(await scoresOf(LONG)).toEqual([
      [
        [0, 1],
        [1, 1],
      ],
      [
        [0, 0],
        [Number.NaN, Number.NaN],
      ],
      [
        [Number.NaN, Number.NaN],
        [1, 0],
      ],
    ]);
  });

  it("takes the levels that were named", async () => {
    const { waves } = await itemTableOf(LONG, { wave: "waktu", pre: "pretest", post: "tindak lanjut" });
    expect(waves).toEqual(["Pretest", "Tindak lanjut"]);
  });

  it("is needed for levels that were named", async () => {
    const named = itemTableOf("id,q1,q2\na,1,0\n", { pre: "Pretest", post: "Posttest" });
    await expect(named).rejects.toMatchObject({ code: "missing-role", args: { role: "wave" } });
  });

  it("is one wave where the column has one level, and none where it names no wave", async () => {
    expect((await itemTableOf("id,Waktu,q1,q2\na,Pretest,1,0\n")).waves).toEqual(["Pretest"]);
    const minutes = await itemTableOf("id,Waktu,q1,q2\na,31,1,0\nb,44,1,1\n");
    expect(minutes.waves).toEqual(["test"]);
    expect(minutes.columns.layout).toBe("wide");
    expect(minutes.flow.matched).toBe(2);
  });
});

describe("people", () => {
  const HEAD = "id,q1,q2\n";
  it("who stand twice alike count once, written in whatever way", async () => {
    const { flow, findings } = await itemTableOf(`${HEAD}a,1,0\na,1.0,0\nb,1,1\n`, { max: 1 });
    expect(flow).toMatchObject({ rows: 3, matched: 2, duplicates: 1 });
    expect(findings.find(({ rule }) => rule === "repeated-row")).toMatchObject({
      row: 3,
      args: { firstRow: 2 },
    });
  });

  it("whose rows contradict each other are left out, and their rows counted", async () => {
    const { flow, people, findings } = await itemTableOf(`${HEAD}a,1,0\na,1,1\nb,1,1\na,1,0\n`);
    expect(flow).toMatchObject({ rows: 4, matched: 1, duplicates: 3 });
    expect(people).toBe(1);
    const conflicts = findings.filter(({ rule }) => rule === "conflicting-id");
    expect(conflicts.map(({ row }) => row)).toEqual([2, 3, 5]);
  });

  it("without an id are nobody, and a summary row is no person", async () => {
    const { flow, findings } = await itemTableOf(`${HEAD}a,1,0\n,1,1\nRata-rata,1,0.5\n`);
    expect(flow).toMatchObject({ rows: 2, matched: 1, invalid: 1 });
    expect(findings.map(({ rule }) => rule)).toEqual(["missing-id", "summary-row"]);
  });

  it("of two groups are counted in each, with a warning", async () => {
    const { flow, findings } = await itemTableOf("id,g,q1,q2\na,x,1,0\na,y,1,1\n", { by: ["g"] });
    expect(flow.matched).toBe(2);
    expect(findings.map(({ rule }) => rule)).toEqual(["id-in-several-groups"]);
  });

  it("are those of several files with the same columns", async () => {
    const { readItems } = await import("../../../src/data/items/read-items.ts");
    const files = [write("a.csv", `${HEAD}a,1,0\n`), write("b.csv", `${HEAD}b,0,1\n`)];
    expect((await readItems(files)).flow.matched).toBe(2);
    const other = write("c.csv", "id,q1,q3\nc,1,1\n");
    await expect(readItems([files[0]!, other])).rejects.toMatchObject({ code: "different-columns" });
    await expect(readItems([files[0]!, files[0]!])).rejects.toMatchObject({ code: "same-input-twice" });
  });
});

describe("scores", () => {
  it("leave out an answer that is no number or beyond the maximum, and keep the person's others", async () => {
    const csv = "id,q1,q2\na,5,1\nb,x,2\nc,-1,0\n";
    expect(await scoresOf(csv, { max: 4 })).toEqual([
      [[Number.NaN, 1]],
      [[Number.NaN, 2]],
      [[Number.NaN, 0]],
    ]);
    const { findings } = await itemTableOf(csv, { max: 4 });
    expect(findings.map(({ rule, row, value }) => [rule, row, value])).toEqual([
      ["answer-out-of-range", 2, "5"],
      ["answer-not-a-number", 3, "•"],
      ["answer-out-of-range", 4, "-1"],
    ]);
  });

  it("read decimal commas, and points beside right answers from the key", async () => {
    const key = write("bobot.csv", "soal;kunci;bobot\n1;B;2,5\n2;;4\n");
    const csv = "id;q1;q2\na;b;1,5\nb;C;4\n";
    expect(await scoresOf(csv, { key })).toEqual([[[2.5, 1.5]], [[0, 4]]]);
  });
});

describe("the score column", () => {
  it.each([
    ["sum", "2", "0"],
    ["mean", "1", "0"],
    ["percent", "100", "0"],
  ])("is held against the %s, which fits most rows", async (rule, right, none) => {
    const csv = `id,q1,q2,t\na,1,1,${right}\nb,1,1,${right}\nc,0,0,${none}\nd,0,0,7\ne,1,,9\n`;
    const { totals, findings } = await itemTableOf(csv, { total: ["t"] });
    expect(totals).toMatchObject({ rule, told: false, waves: [{ column: "t", compared: 4, differing: 1 }] });
    expect(findings.find((its) => its.rule === "item-total")).toMatchObject({
      ...{ severity: "warning", row: 5, column: "t", value: "7" },
      args: { score: 7, total: 0 },
    });
  });

  it("is held against the rule that was told, and may be rounded", async () => {
    const csv = "id,q1,q2,q3,t\na,1,0,1,0.67\nb,1,1,1,3\n";
    const { totals } = await itemTableOf(csv, { total: ["t"], totalRule: "mean", max: 1 });
    expect(totals!.waves[0]).toMatchObject({ compared: 2, differing: 1 });
  });
});

describe("items of a descriptor", () => {
  it.each([
    ["pre_12", "post_12", "12"],
    ["pre1", "post1", "1"],
    ["Pre Pedagogik", "Post Pedagogik", "Pedagogik"],
    ["a", "b", "a"],
  ])("%s and %s are one item, called %s", async (pre, post, name) => {
    const { items, waves } = await columnsOf(`id,${pre},x,${post},y`, {
      itemColumns: { pre: [pre, "x"], post: [post, "y"] },
    });
    expect(waves).toEqual(["pre", "post"]);
    expect(items[0]).toEqual([name, pre, post]);
  });
});
