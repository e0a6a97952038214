import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Finding, ItemRule } from "../src/core/finding.ts";
import { InputError, type ItemErrorCode } from "../src/core/input-error.ts";
import type { ReadItemsOptions } from "../src/data/items/read-items.ts";
import { refused } from "./cli/refused.ts";
import { folder } from "./cli/run.ts";
import { itemsOf } from "./items-of.ts";
import { errorFaults, findingFaults, membersOf } from "./said.ts";

const { path, write } = folder();
const MARKS = "id,q1,q2\na,1,0\nb,0,1\nc,1,1\n";
const OPTIONS = "id,q1,q2\na,A,B\nb,C,B\nc,A,D\n";
const key = write("kunci.csv", "butir,kunci\n1,A\n2,B\n");

describe("every rule of items", () => {
  const found = async (csv: string, options: ReadItemsOptions = {}) =>
    (await itemsOf(csv, options)).findings as readonly Finding[];
  const many = (row: (i: number) => string) => Array.from({ length: 12 }, (_, i) => row(i)).join("");
  const triggers: Readonly<Record<ItemRule, () => Promise<readonly Finding[]>>> = {
    "answer-not-a-number": () => found(`${MARKS}d,x,1\n`),
    "answer-out-of-range": () => found(`${MARKS}d,2,1\n`, { max: 1 }),
    "item-one-wave": () => found("id,pre1,pre2,post1\na,1,0,1\n", { preItems: "pre", postItems: "post" }),
    "mostly-marks": () => found(`id,q1,q2\n${many((i) => `p${i},${i % 2},1\n`)}x,11,1\n`),
    "key-unused": () => found(OPTIONS, { key: write("more.csv", "item,key\n1,A\n2,B\n3,C\n") }),
    "no-complete-answers": () => found("id,q1,q2\na,1,\nb,,1\n"),
    "few-answers": () => found(MARKS),
    "many-answers-missing": () => found(`${MARKS}d,1,\n`),
    "many-options": () => found(`id,q1,q2\n${many((i) => `p${i},word ${i},B\n`)}`, { key }),
  };
  const rules = membersOf("finding.ts", "ItemRule");

  it("is named in the source, and has a case here", () => {
    expect(rules.length).toBeGreaterThan(8);
    expect(Object.keys(triggers).sort()).toEqual([...rules].sort());
  });

  it.each(Object.entries(triggers))("%s is found, and said in both languages", async (rule, trigger) => {
    const finding = (await trigger()).find((its) => its.rule === rule);
    expect(finding).toBeDefined();
    expect(findingFaults(finding!)).toEqual([]);
  });
});

describe("every input error of items", () => {
  const items = (csv: string, ...more: string[]) => refused(["items", "-", ...more], csv);
  const keyed = (content: string, csv = OPTIONS) => items(csv, "--key", write("this-key.csv", content));
  const study = (instruments: string) =>
    write(
      "datapackage.yaml",
      `resources:\n  - name: tes\n    path: tes.csv\n    schema: {fields: [{name: id}, {name: q1}, {name: q2}, {name: q3}, {name: q4}]}\n    paud:\n      kind: items\n      instruments: ${instruments}\n`,
    );
  const ONE = "[{name: satu, items: {pre: [q1, q2]}}]";
  const TWO = "[{name: satu, items: {pre: [q1, q2]}}, {name: dua, items: {pre: [q3, q4]}}]";
  const triggers: Readonly<Record<ItemErrorCode, () => Promise<unknown>>> = {
    "no-items": () => items("id,skor\na,1\n"),
    "ambiguous-items": () => items("id,q1,q2,soal1,soal2\na,1,0,1,0\n"),
    "no-items-with-prefix": () => items(MARKS, "--pre-items", "x", "--post-items", "q"),
    "no-common-items": () => items("id,a1,b2\na,1,0\n", "--pre-items", "a", "--post-items", "b"),
    "one-prefix": () => items(MARKS, "--pre-items", "q"),
    "item-and-prefix": () => items(MARKS, "--item", "q1", "--pre-items", "q", "--post-items", "r"),
    "item-twice": () => items(MARKS, "--item", "q1", "--item", "Q1"),
    "waves-twice": () => items("id,w,pre1,pre2,post1,post2\na,x,1,0,1,0\n", "--wave", "w"),
    "items-need-key": () => items(OPTIONS),
    "no-answers": () => items("id,q1,q2\na,,-\n"),
    "not-a-key": () => keyed("a,b\n1,2\n"),
    "key-twice": () => keyed("item,key\n1,A\n1,B\n2,B\n"),
    "key-empty": () => keyed("item,key\n1,A\n2,\n"),
    "key-bad-maximum": () => keyed("item,key,max\n1,A,none\n2,B,1\n"),
    "key-of-other-items": () => keyed("item,key\nx7,A\nx8,B\n"),
    "items-without-key": () => keyed("item,key\n1,A\n"),
    "unknown-item": () => items(MARKS, "--subscale", "Sosial=1,7"),
    "subscale-twice": () => items(MARKS, "--subscale", "S=1", "--subscale", "S=2"),
    "totals-do-not-fit": () => items("id,q1,q2,t\na,1,0,1\n", "--total", "t", "--total", "t"),
    "unknown-instrument": () => refused(["items", study(ONE), "--instrument", "tiga"]),
    "instrument-without-items": () => refused(["items", study(TWO)]),
    "instrument-without-study": () => items(MARKS, "--instrument", "satu"),
  };
  const codes = membersOf("input-error.ts", "ItemErrorCode");

  it("is named in the source, and has a case here", () => {
    expect(codes.length).toBeGreaterThan(15);
    expect(Object.keys(triggers).sort()).toEqual([...codes].sort());
  });

  it.each(Object.entries(triggers))("%s is met, and said in both languages", async (code, trigger) => {
    write("tes.csv", "id,q1,q2,q3,q4\na,1,0,1,1\n");
    const error = await trigger();
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).code).toBe(code);
    expect(errorFaults(error as InputError)).toEqual([]);
  });

  it("refuses to write over the key", async () => {
    const error = await refused(["items", "-", "--key", key, "-o", join(path, "kunci.csv")], OPTIONS);
    expect((error as InputError).code).toMatch(/output-is-input|unknown-format/);
    const rows = await refused(["items", "-", "--key", key, "--rows", key], OPTIONS);
    expect((rows as InputError).code).toBe("output-is-input");
  });
});
