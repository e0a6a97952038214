import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Ask } from "../../src/commands/ask.ts";
import { COMMANDS } from "../../src/commands/index.ts";
import { InputError } from "../../src/core/input-error.ts";
import { askedInit, folderOf, scripted } from "./init-runs.ts";

const rows = (count: number, row: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => `${row(i)}\n`).join("");
const resourceOf = (text: string) => parse(text).resources[0];

describe("init on a terminal", () => {
  it("asks for language, waves, scale and passing score, and writes what it was told", async () => {
    const folder = folderOf({
      "a.csv": `id,pretest.1,pretest.2,post.test.1,post.test.2\n${rows(8, (i) => `P${i},${i},${i + 2},${i + 1},${i + 9}`)}`,
    });
    const ask = scripted([
      [/language/, "id"],
      [/pre-test/, "pretest.2"],
      [/post-test/, "post.test.1"],
      [/MIN:MAX/, "0:20"],
      [/ketuntasan/, "14"],
    ]);
    const { files, text } = await askedInit([folder], ask);
    expect(ask.asked.length).toBe(5);
    const study = parse(files[0]!.text);
    expect(study.paud).toMatchObject({ language: "id", mastery: 14 });
    expect(study.resources[0].paud).toMatchObject({
      kind: "scores",
      waves: { pre: "pretest.2", post: "post.test.1" },
      scale: { min: 0, max: 20 },
    });
    expect(files[0]!.text).toContain("# Penelitian ini");
    expect(text).toContain("dijelaskan");
  });

  it("asks of a table that it does not know whether it holds scores", async () => {
    const folder = folderOf({ "sleep.csv": `id,drug1,drug2\n${rows(8, (i) => `${i},${i}.5,${i + 1}.5`)}` });
    const taken = scripted([
      [/pre-test/, "drug1"],
      [/post-test/, "drug2"],
      [/MIN:MAX/, ""],
      [/passing/, ""],
    ]);
    const { files } = await askedInit([folder], taken, { lang: "en" });
    expect(resourceOf(files[0]!.text).paud).toEqual({
      kind: "scores",
      roles: { id: "id" },
      waves: { pre: "drug1", post: "drug2" },
    });
    const left = scripted([
      [/pre-test/, ""],
      [/post-test/, ""],
    ]);
    expect(resourceOf((await askedInit([folder], left, { lang: "en" })).files[0]!.text).paud.kind).toBe(
      "other",
    );
    expect(left.asked.length).toBe(2);
  });

  it("takes no scale where the assumed one is taken back", async () => {
    const folder = folderOf({ "a.csv": `id,pre,post\n${rows(8, (i) => `P${i},3${i},5${i}`)}` });
    const ask = scripted([
      [/MIN:MAX/, ""],
      [/passing/, ""],
    ]);
    const { paud } = resourceOf((await askedInit([folder], ask, { lang: "en" })).files[0]!.text);
    expect(paud.scale).toBeUndefined();
    const kept = scripted([
      [/MIN:MAX/, "0:100"],
      [/passing/, ""],
    ]);
    expect(resourceOf((await askedInit([folder], kept, { lang: "en" })).files[0]!.text).paud.scale).toEqual({
      min: 0,
      max: 100,
    });
  });

  it("asks for the order of tiers that no regulation has, and whether a column holds names", async () => {
    const people = [
      "Siti Aminah",
      "Budi Santoso",
      "Dewi Lestari",
      "Eko Prasetyo",
      "Ani Wijaya",
      "Rina Marlina",
    ];
    const folder = folderOf({
      "a.csv": `id,Siapa,Jenjang,pre,post\n${people.map((name, i) => `P${i},${name},${["Perak", "Emas"][i % 2]},3${i},5${i}\n`).join("")}`,
    });
    const ask = scripted([
      [/tiers/, "Perak, Emas"],
      [/names of people/, true],
      [/MIN:MAX/, "0:100"],
      [/passing/, ""],
    ]);
    const { files } = await askedInit([folder], ask, { lang: "en" });
    const study = parse(files[0]!.text);
    expect(study.paud.tiers).toEqual(["Perak", "Emas"]);
    expect(study.resources[0].paud.roles).toMatchObject({ name: "Siapa", tier: "Jenjang" });
    expect(study.resources[0].schema.fields[2]).toMatchObject({
      categories: ["Perak", "Emas"],
      categoriesOrdered: true,
    });
    expect(files[0]!.text).not.toContain("Siti");
    const no = scripted([
      [/tiers/, ""],
      [/names of people/, false],
      [/MIN:MAX/, "0:100"],
      [/passing/, ""],
    ]);
    const other = parse((await askedInit([folder], no, { lang: "en" })).files[0]!.text);
    expect(other.paud.tiers).toBeUndefined();
    expect(other.resources[0].paud.roles.name).toBeUndefined();
  });

  it.each([
    [/MIN:MAX/, "100:0"],
    [/MIN:MAX/, "abc"],
    [/passing/, "101"],
    [/tiers/, "Perak"],
    [/tiers/, "Perak, Perak"],
  ] as const)("refuses at %s what is none: %s", async (words, answer) => {
    const folder = folderOf({
      "a.csv": `id,Jenjang,pre,post\n${rows(8, (i) => `P${i},${["Perak", "Emas"][i % 2]},3${i},5${i}`)}`,
    });
    const ask = scripted([
      [words, answer],
      [/tiers/, ""],
      [/MIN:MAX/, "0:100"],
      [/passing/, ""],
    ]);
    await expect(askedInit([folder], ask, { lang: "en" })).rejects.toThrow(/^refused: /);
  });

  it("gives up all where somebody breaks off", async () => {
    const folder = folderOf({ "a.csv": "id,pre,post\nA,30,40\n" });
    const stop = async () => {
      throw new InputError("cancelled");
    };
    const ask: Ask = { choose: stop, confirm: stop, text: stop };
    await expect(askedInit([folder], ask)).rejects.toMatchObject({ code: "cancelled" });
  });

  it("asks nothing where it could not write the answers", async () => {
    const folder = folderOf({ "a.csv": "id,pre,post\nA,30,40\n", "datapackage.yaml": "" });
    const ask = scripted([]);
    await expect(askedInit([folder], ask)).rejects.toMatchObject({ code: "descriptor-exists" });
    expect(ask.asked).toEqual([]);
  });

  it("is the only command that asks", () => {
    expect(COMMANDS.filter(({ asks }) => asks === true).map(({ name }) => name)).toEqual(["init"]);
  });
});
