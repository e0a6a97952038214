import { describe, expect, it } from "vitest";
import { flowOf, people, readFiles, told } from "./read-files.ts";

const HEAD = "id,pre,post\n";

describe("readRows", () => {
  it("trims ids, groups and scores, no-break spaces too", async () => {
    const table = await readFiles("id,g,pre,post\n a\u00a0,\u00a0x , 50 ,\u00a055.5\u00a0\na,x,50,55.5\n", {
      by: ["g"],
    });
    expect(people(table)).toEqual(["a 50 55.5 matched"]);
    expect(table.groups.map(({ levels }) => levels)).toEqual([["x"]]);
    expect(told(table)).toEqual(["repeated-row 1.csv:3 id"]);
  });

  it("tells ids apart that differ in one letter's case, or in zeros before", async () => {
    expect(people(await readFiles(`${HEAD}a1,50,60\nA1,50,60\n007,50,60\n7,50,60\n`))).toHaveLength(4);
  });

  it("leaves out summary rows, and says which", async () => {
    const table = await readFiles(
      `${HEAD}a,50,60\nb,52,70\nRata-rata,51,65\n,Jumlah,130\n,,\nTotal,102,130\n`,
    );
    expect(people(table)).toEqual(["a 50 60 matched", "b 52 70 matched"]);
    expect(told(table)).toEqual(["summary-row 1.csv:4", "summary-row 1.csv:5", "summary-row 1.csv:7"]);
    expect(table.inputs[0]).toMatchObject({ rows: 2, summaryRows: 3, blankRows: 1, headerRow: 1 });
    expect(flowOf(table)).toEqual({ rows: 2, matched: 2 });
  });

  it("counts a row without an id as invalid, and says which", async () => {
    const table = await readFiles(`${HEAD}a,50,60\n,52,70\n  ,x,\n`);
    expect(flowOf(table)).toEqual({ rows: 3, matched: 1, invalid: 2 });
    expect(told(table)).toEqual(["missing-id 1.csv:3 id", "missing-id 1.csv:4 id"]);
  });

  it("counts somebody without a group among everybody, and says so once for every row", async () => {
    const table = await readFiles("id,g,h,pre,post\na,x,1,50,60\nb,,1,52,70\nc,,,53,71\n", {
      by: ["g", "h"],
    });
    expect(flowOf(table)).toEqual({ rows: 3, matched: 3 });
    expect(table.groups.map(({ levels, flow }) => [levels, flow.rows])).toEqual([[["x", "1"], 1]]);
    expect(told(table)).toEqual(["missing-group 1.csv:3 g", "missing-group 1.csv:4 g"]);
  });

  it("uses no row of another wave: not its score, its group or its cohort", async () => {
    const table = await readFiles(
      "id,wave,score,g,LPD\na,pre,50,x,L1\na,post,60,x,L1\na,follow-up,abc,y,L2\nb,Follow-up,70,y,L2\nc,,1,z,L3\n",
      { by: ["g"] },
    );
    expect(people(table)).toEqual(["a 50 60 matched"]);
    expect(table.otherWaveRows).toBe(3);
    expect(table.groups.map(({ levels }) => levels)).toEqual([["x"]]);
    expect([...table.tally.cohort]).toEqual([0]);
    expect(told(table)).toEqual([]);
  });

  it("reads every row of a file without ids as one participant", async () => {
    const table = await readFiles("pre,post\n50,60\n50,60\n,\n,70\nRata-rata,65\n");
    expect(people(table)).toEqual(["· 50 60 matched", "· 50 60 matched", "· · 70 postOnly"]);
    expect(told(table)).toEqual(["no-id-column", "summary-row 1.csv:6"]);
  });

  it("counts rows in the spreadsheet's way, over line breaks inside cells and blank rows", async () => {
    const table = await readFiles('Judul\n\nid,catatan,pre,post\n"a","satu\ndua\n\ntiga",50,60\n\nb,,?,70\n');
    expect(told(table)).toEqual(["not-a-number 1.csv:6 pre ?"]);
    expect(table.inputs[0]).toMatchObject({ headerRow: 3, blankRows: 1, rows: 2 });
  });

  it("stops at the 1001st group or cohort, and names the column", async () => {
    const rows = Array.from({ length: 1001 }, (_, i) => `p${i},k${i},50,60\n`).join("");
    const file = `id,k,pre,post\n${rows}`;
    await expect(readFiles(file, { by: ["k", "pre"] })).rejects.toMatchObject({
      code: "too-many-levels",
      args: { column: "k, pre", limit: 1000 },
    });
    await expect(readFiles(file, { cohort: "k" })).rejects.toMatchObject({
      code: "too-many-levels",
      args: { column: "k", limit: 1000 },
    });
  });
});
