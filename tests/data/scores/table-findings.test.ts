import { describe, expect, it } from "vitest";
import { readFiles, told } from "./read-files.ts";

describe("tableFindings", () => {
  it("tells every cell that cannot be used, with its place, text and the scale", async () => {
    const table = await readFiles(
      "id,pre,post\na,80%,60\nb,#DIV/0!,105\nc,−5,70\nd,40 / 50,71\ne,80 / 100,72\nf,3671012345678901,?\n",
      { scale: { min: 0, max: 100 } },
    );
    expect(told(table)).toEqual([
      "not-a-number 1.csv:2 pre 80%",
      "out-of-scale 1.csv:3 post 105",
      "spreadsheet-error 1.csv:3 pre #DIV/0!",
      "out-of-scale 1.csv:4 pre −5",
      "other-denominator 1.csv:5 pre 40 / 50",
      "not-a-number 1.csv:7 post ?",
      "out-of-scale 1.csv:7 pre 36••••••••••••••",
    ]);
    expect(table.findings[1]).toEqual({
      rule: "out-of-scale",
      severity: "error",
      file: table.inputs[0]!.path,
      row: 3,
      column: "post",
      value: "105",
      args: { left: "row", min: 0, max: 100 },
    });
  });

  it("names no scale where there is none", async () => {
    const table = await readFiles("id,pre,post\na,1,?\nb,1,2\n");
    expect(table.scale).toBeUndefined();
    expect(table.findings[0]!.args).toEqual({ left: "row" });
  });

  it("tells of an ambiguous number, until another cell or the user decides", async () => {
    const file = (post: string) => `id,pre,post\na,"1,500",${post}\nb,2,3\n`;
    expect(told(await readFiles(file("2")))).toEqual(["ambiguous-number 1.csv:2 pre 1,500"]);
    expect(told(await readFiles(file("2"), { decimal: "," }))).toEqual([]);
    expect(told(await readFiles(file("2"), { decimal: "." }))).toEqual([]);
    expect(told(await readFiles(`${file("2")}c,"2,5",4\n`))).toEqual([]);
  });

  it("tells of both rows of a conflict, and what they repeat; of a repeat, only the later one", async () => {
    const table = await readFiles("id,pre,post\na,1,2\nb,3,4\na,1,3\nb,3,4\nb,3,4\n");
    expect(table.findings.map(({ rule, severity, row, args }) => [rule, severity, row, args])).toEqual([
      ["conflicting-id", "error", 2, undefined],
      ["conflicting-id", "error", 4, { firstRow: 2 }],
      ["repeated-row", "warning", 5, { firstRow: 3 }],
      ["repeated-row", "warning", 6, { firstRow: 3 }],
    ]);
  });

  it("says of a conflict nothing about its cells", async () => {
    expect(told(await readFiles("id,pre,post\na,x,2\na,1,y\nb,1,2\n"))).toEqual([
      "conflicting-id 1.csv:2 id",
      "conflicting-id 1.csv:3 id",
    ]);
  });

  it("tells of each place of an id in several groups", async () => {
    const table = await readFiles("id,g,pre,post\na,x,1,2\nb,x,1,2\na,y,1,2\n", { by: ["g"] });
    expect(told(table)).toEqual(["id-in-several-groups 1.csv:2 id", "id-in-several-groups 1.csv:4 id"]);
  });

  it("tells of somebody in several cohorts, under the cohort's header", async () => {
    const table = await readFiles("id,Angkatan,wave,score\na,I,pre,1\na,II,post,2\nb,I,pre,1\nb,,post,2\n");
    expect(told(table)).toEqual(["several-cohorts 1.csv:2 Angkatan"]);
  });

  it("tells of a column that mixes decimal signs", async () => {
    const table = await readFiles('id,pre,post\na,55.5,1\nb,"55,5",2\nc,"0,500",2\n');
    expect(told(table)).toEqual(["mixed-decimal-signs 1.csv: pre"]);
    expect(table.columns.decimal.map(({ mixed }) => mixed)).toEqual([true, false]);
  });

  it("tells what identifies the participants, unless the user said so", async () => {
    const file = (id: string) => `${id},pre,post\na,1,2\n`;
    expect(told(await readFiles(file("Nama")))).toEqual(["names-as-ids Nama"]);
    expect(told(await readFiles(file("No")))).toEqual(["row-numbers-as-ids No"]);
    expect(told(await readFiles(file("Usia")))).toEqual(["no-id-column"]);
    expect(told(await readFiles(file("Nama"), { id: "Nama" }))).toEqual([]);
    expect(told(await readFiles(file("NIK")))).toEqual([]);
  });
});
