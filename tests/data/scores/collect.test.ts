import { describe, expect, it } from "vitest";
import { flowOf, people, readFiles, refusalOf, told } from "./read-files.ts";

describe("collect", () => {
  it("reads several files as one study, each with its own delimiter, decimal sign, order and spelling of columns", async () => {
    const table = await readFiles([
      "id;Nilai Pretest;Nilai Posttest\na;55,5;60\nb;1,500;61\n",
      "Judul\nnilai_posttest,ID,nilai-pretest\n62,c,55.5\n63,d,1.500\n",
    ]);
    expect(people(table)).toEqual([
      "a 55.5 60 matched",
      "b 1.5 61 matched",
      "c 55.5 62 matched",
      "d 1.5 63 matched",
    ]);
    expect(table.columns).toMatchObject({
      pre: { header: "Nilai Pretest", recognised: true },
      post: { header: "Nilai Posttest", recognised: true },
    });
    expect(table.columns.decimal.map(({ column, sign }) => `${column} ${sign}`)).toEqual([
      "Nilai Pretest ,",
      "Nilai Posttest .",
      "nilai-pretest .",
      "nilai_posttest .",
    ]);
    expect(table.inputs.map(({ delimiter, headerRow, rows }) => [delimiter, headerRow, rows])).toEqual([
      [";", 1, 2],
      [",", 2, 2],
    ]);
  });

  it("joins a file of pre-tests and a file of post-tests in long layout", async () => {
    const table = await readFiles([
      "id,wave,score\na,pre,50\nb,pre,51\n",
      "id,wave,score\nb,post,61\na,post,60\nc,post,62\n",
    ]);
    expect(people(table)).toEqual(["a 50 60 matched", "b 51 61 matched", "c · 62 postOnly"]);
    expect(table.columns).toMatchObject({ pre: { header: "pre" }, post: { header: "post" } });
  });

  it("counts a row once that stands in two files, and knows a contradiction between them", async () => {
    const table = await readFiles([
      "id,pre,post\na,50,60\nb,51,61.5\nc,,62\n",
      "id;pre;post\na;50;60\nb;51,0;61,50\nc;-;62\nd;1;2\n",
      "id;pre;post\nd;1;3\n",
    ]);
    expect(people(table)).toEqual([
      "a 50 60 matched",
      "b 51 61.5 matched",
      "c · 62 postOnly",
      "d 1 2 duplicates",
    ]);
    expect(flowOf(table)).toEqual({ rows: 8, duplicates: 5, matched: 2, postOnly: 1 });
    expect(told(table)).toEqual([
      "conflicting-id 2.csv:5 id",
      "conflicting-id 3.csv:2 id",
      "repeated-row 2.csv:2 id",
      "repeated-row 2.csv:3 id",
      "repeated-row 2.csv:4 id",
    ]);
  });

  it("takes one text in two files for two scores where their decimal signs differ", async () => {
    const files = ["id;pre;post\na;1,500;60\nb;2,5;61\n", "id;pre;post\na;1,500;60\nb;2.5;61\n"];
    expect(people(await readFiles(files))).toEqual(["a 1.5 60 duplicates", "b 2.5 61 matched"]);
  });

  it("does not take row numbers for ids over several files, unless the user does", async () => {
    const files = ["No,pre,post\n1,50,60\n", "No,pre,post\n1,51,61\n"];
    const table = await readFiles(files);
    expect(people(table)).toEqual(["· 50 60 matched", "· 51 61 matched"]);
    expect(told(table)).toEqual(["no-id-column"]);
    expect(people(await readFiles(files, { id: "No" }))).toEqual(["1 50 60 duplicates"]);
    expect(told(await readFiles(files[0]!))).toEqual(["row-numbers-as-ids No"]);
  });

  it("refuses files whose columns differ in a role that is used", async () => {
    expect(await refusalOf(["id,pre,post\na,1,2\n", "id,pretest,post\na,1,2\n"])).toMatchObject({
      code: "different-columns",
      file: "2.csv",
      column: "pretest",
      wanted: "pre",
    });
    expect(await refusalOf(["id,LPD,pre,post\na,x,1,2\n", "id,pre,post\na,1,2\n"])).toMatchObject({
      code: "different-columns",
      column: "",
      wanted: "LPD",
    });
    expect(await refusalOf(["id,pre,post\na,1,2\n", "id,wave,score\na,pre,2\n"])).toMatchObject({
      code: "different-columns",
    });
    expect(await refusalOf(["#,pre,post\na,1,2\n", "%,pre,post\na,1,2\n"], { by: ["#"] })).toMatchObject({
      code: "missing-column",
      file: "2.csv",
      column: "#",
    });
  });

  it("does not mind other columns that differ", async () => {
    const files = ["id,Usia,pre,post\na,30,1,2\n", "id,pre,post,Surel\nb,1,2,x@y.id\n"];
    expect(flowOf(await readFiles(files))).toEqual({ rows: 2, matched: 2 });
    const cohorts = ["id,LPD,pre,post\na,x,1,2\n", "id,pre,post\nb,1,2\n"];
    expect(flowOf(await readFiles(cohorts, { cohort: false }))).toEqual({ rows: 2, matched: 2 });
  });

  it("refuses the same content twice, under whatever name", async () => {
    const file = "id,pre,post\na,1,2\n";
    expect(await refusalOf([file, "id,pre,post\nb,1,2\n", file])).toEqual({
      code: "same-input-twice",
      file: "3.csv",
      first: "1.csv",
    });
  });

  it("looks for the waves in all files before it misses one", async () => {
    expect(await refusalOf(["id,wave,score\na,pre,50\n", "id,wave,score\na,T2,50\n"])).toEqual({
      code: "missing-wave",
      file: "1.csv",
      wave: "post",
      levels: ["pre", "T2"],
    });
  });
});
