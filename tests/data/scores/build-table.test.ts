import { describe, expect, it } from "vitest";
import { flowOf, people, readFiles, refusalOf } from "./read-files.ts";

const HEAD = "id,pre,post\n";

describe("buildTable", () => {
  it("puts everybody in one class, in all and in the group", async () => {
    const table = await readFiles(
      "id,g,pre,post\na,x,1,2\nb,x,1,\nc,y,,2\nd,y,,\ne,y,abc,2\nf,x,1,2\nf,x,1,2\ng,x,1,2\ng,x,1,3\nh,,1,2\n,x,1,2\n",
      { by: ["g"] },
    );
    expect(flowOf(table)).toEqual({
      rows: 11,
      duplicates: 3,
      invalid: 2,
      neither: 1,
      preOnly: 1,
      postOnly: 1,
      matched: 3,
    });
    expect(table.groups.map((group) => [group.levels[0], flowOf(group)])).toEqual([
      ["x", { rows: 6, duplicates: 3, preOnly: 1, matched: 2 }],
      ["y", { rows: 3, invalid: 1, neither: 1, postOnly: 1 }],
    ]);
  });

  it("puts groups in the order of the tiers if all are tiers, else in first-seen order", async () => {
    const levels = async (tiers: readonly string[] | undefined, ...groups: readonly string[]) => {
      const rows = groups.map((group, i) => `p${i},${group},1,2\n`).join("");
      const table = await readFiles(`id,Jenjang,pre,post\n${rows}`, {
        by: ["Jenjang"],
        ...(tiers === undefined ? {} : { tiers }),
      });
      return [table.groups.map((group) => group.levels[0]), table.tierOrder];
    };
    const regulation = ["Dasar", "Lanjut", "Mahir"];
    expect(await levels(undefined, "Mahir", "Lanjutan", "Tingkat Dasar")).toEqual([
      ["Tingkat Dasar", "Lanjutan", "Mahir"],
      regulation,
    ]);
    expect(await levels(undefined, "Mahir", "Umum", "Dasar")).toEqual([
      ["Mahir", "Umum", "Dasar"],
      undefined,
    ]);
    const study = ["Dasar", "Mahir", "Lanjutan"];
    expect(await levels(study, "Lanjut", "Mahir", "Dasar")).toEqual([["Dasar", "Mahir", "Lanjut"], study]);
  });

  it("puts combinations in the order of the first column's tiers, then as first seen", async () => {
    const table = await readFiles(
      "id,Jenjang,LPD,pre,post\na,Mahir,B,1,2\nb,Dasar,B,1,2\nc,Dasar,A,1,2\nd,Mahir,A,1,2\n",
      { by: ["Jenjang", "LPD"] },
    );
    expect(table.groups.map(({ levels }) => levels.join(" "))).toEqual([
      "Dasar B",
      "Dasar A",
      "Mahir B",
      "Mahir A",
    ]);
  });

  it("tells each group's rows of the tally by its code, whatever the order", async () => {
    const table = await readFiles("id,Jenjang,pre,post\na,Mahir,10,20\nb,Dasar,30,40\n", { by: ["Jenjang"] });
    const [dasar, mahir] = table.groups.map(({ code }) => [...table.tally.group].indexOf(code));
    expect([table.tally.pre[dasar!], table.tally.pre[mahir!]]).toEqual([30, 10]);
  });

  it("says which columns were used, and how", async () => {
    const table = await readFiles("NIK;Jenjang;LPD;Nilai Awal;X\n1;Dasar;A;55,5;60\n", {
      post: "x",
      by: ["jenjang"],
    });
    expect(table.columns).toEqual({
      layout: "wide",
      id: { header: "NIK", recognised: true },
      pre: { header: "Nilai Awal", recognised: true },
      post: { header: "X", recognised: false },
      cohort: { header: "LPD", recognised: true },
      by: [{ header: "Jenjang", recognised: false }],
      decimal: [
        { file: table.inputs[0]!.path, column: "Nilai Awal", sign: ",", mixed: false },
        { file: table.inputs[0]!.path, column: "X", sign: ".", mixed: false },
      ],
    });
    const long = await readFiles("id,Waktu,Nilai\na,T1,50\na,Sesudah,60\n", { pre: "t1" });
    expect(long.columns).toEqual({
      layout: "long",
      id: { header: "id", recognised: true },
      wave: { header: "Waktu", recognised: true },
      score: { header: "Nilai", recognised: true },
      pre: { header: "T1", recognised: false },
      post: { header: "Sesudah", recognised: true },
      by: [],
      decimal: [{ file: long.inputs[0]!.path, column: "Nilai", sign: ".", mixed: false }],
    });
  });

  it("names the first column in which nothing is a score", async () => {
    expect(await refusalOf(`${HEAD}a,1,Lulus\nb,2,Gagal\n`)).toEqual({
      code: "no-scores",
      file: "1.csv",
      column: "post",
    });
    expect(await refusalOf([`${HEAD}a,1,2\n`, `${HEAD}b,x,2\n`])).toMatchObject({
      file: "2.csv",
      column: "pre",
    });
  });

  it("minds neither a column of missing scores nor one of ambiguous ones", async () => {
    expect(flowOf(await readFiles(`${HEAD}a,1,\nb,2,-\n`))).toEqual({ rows: 2, preOnly: 2 });
    expect(flowOf(await readFiles(`${HEAD}a,1,"1,500"\n`))).toEqual({ rows: 1, invalid: 1 });
  });

  it("lists everybody in first-seen order, with what can be used", async () => {
    const table = await readFiles("id,g,pre,post\nb,x,1,abc\na,,3,4\nb,x,1,abc\n", { by: ["g"] });
    expect([...table.participants()]).toEqual([
      {
        id: "b",
        levels: ["x"],
        pre: 1,
        post: undefined,
        followUps: [],
        status: "invalid",
        file: table.inputs[0]!.path,
        row: 2,
      },
      {
        id: "a",
        levels: undefined,
        pre: 3,
        post: 4,
        followUps: [],
        status: "matched",
        file: table.inputs[0]!.path,
        row: 3,
      },
    ]);
    expect(people(table)).toHaveLength(2);
  });

  it("lists the scores of the follow-ups in their order", async () => {
    const table = await readFiles(`id,pre,post,later,last\na,1,2,3,4\nb,1,2,,x\n`, {
      followUp: ["last", "later"],
    });
    expect([...table.participants()].map(({ followUps }) => followUps)).toEqual([
      [4, 3],
      [undefined, undefined],
    ]);
  });

  it("decides the scale from both waves, and uses no score beyond it", async () => {
    const table = await readFiles(`${HEAD}a,10 / 40,30 / 40\nb,12 / 40,41 / 40\nc,13 / 40,50\n`);
    expect(table.scale).toEqual({ min: 0, max: 40, source: "out-of" });
    expect(people(table)).toEqual(["a 10 30 matched", "b 12 · invalid", "c 13 · invalid"]);
    const given = await readFiles(`${HEAD}a,10,30\nb,12,41\n`, { scale: { min: 11, max: 50 } });
    expect(given.scale).toEqual({ min: 11, max: 50, source: "given" });
    expect(people(given)).toEqual(["a · 30 invalid", "b 12 41 matched"]);
    expect((await readFiles(`${HEAD}a,10,30\n`)).scale).toEqual({ min: 0, max: 100, source: "assumed" });
    expect((await readFiles(`${HEAD}a,10,20\n`)).scale).toBeUndefined();
  });
});
