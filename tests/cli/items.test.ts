import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { relativeError } from "../relative-error.ts";
import { folder, run, runJson } from "./run.ts";

const { path, write } = folder();
const SAMPLE = "data-samples/butir.csv";
const KEYED = ["items", SAMPLE, "--key", "data-samples/kunci.csv"];

describe("paud-analyze items", () => {
  it("answers as the reference does on LSAT 7: 1e-9", () => {
    const oracle = JSON.parse(readFileSync(new URL("../oracles/scores.json", import.meta.url), "utf8")).cases
      .lsat7;
    const named = oracle.itemColumns.flatMap((item: string) => ["--item", item]);
    const { json, code } = runJson(["items", "tests/data/lsat7.csv", "--id", "id", ...named]);
    expect(code).toBe(0);
    const [wave] = json.waves;
    const { alpha, alphaLow, alphaHigh, sem } = oracle.items;
    const { estimate, interval } = wave.alpha;
    for (const [got, want] of [
      [estimate, alpha],
      [interval.low, alphaLow],
      [interval.high, alphaHigh],
      [wave.sem, sem],
    ])
      expect(relativeError(got, want)).toBeLessThan(1e-9);
    for (const { item, waves } of json.items) {
      for (const key of ["difficulty", "itemRest", "alphaIfDropped"])
        expect(relativeError(waves[0][key], oracle.items[key][item])).toBeLessThan(1e-9);
    }
  });

  it("prints what it recognised and assumed, and ends with 0", () => {
    const { stdout, code, stderr } = run([...KEYED, "--format", "terminal"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/Items: 12 \(1, 2, [^)]*\),\s+recognised by\s+their\s+headers/);
    expect(stdout).toContain("Two waves: pre, then post.");
    expect(stdout).toMatch(/Answers were scored by the key/);
  });

  it("prints a command that gives the same figures again", () => {
    const asked = [...KEYED, "--pre-items", "pre_", "--post-items", "post_", "--by", "Jenjang"];
    const first = run([...asked, "--subscale", "Sosial=8,10,12", "--format", "markdown"]).stdout;
    const options = /Options: (.*)\.$/m.exec(first.replaceAll("\\", ""))![1]!;
    const words = [...options.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
    expect(words).toContain("--subscale");
    expect(run(["items", SAMPLE, ...words, "--format", "markdown"]).stdout).toBe(
      first.replace(" (recognised)", ""),
    );
  });

  it.each(["en", "id"])("says in %s that alpha is not validity, and that a gain is no cause", (lang) => {
    const { stdout } = run([...KEYED, "--format", "markdown", "--lang", lang]);
    expect(stdout).toMatch(lang === "en" ? /It is not validity/ : /bukan validitas/);
    expect(stdout).toMatch(lang === "en" ? /not\s+that the training changed them/ : /bukan bahwa diklat/);
    expect(stdout).not.toMatch(/undefined|\[object/);
  });

  it("writes everybody's totals and subscales, and gains reads them", () => {
    const rows = join(path, "rows.csv");
    const { code } = run([...KEYED, "--subscale", "Pedagogik=1,2,3,5", "--rows", rows]);
    expect(code).toBe(0);
    const text = readFileSync(rows, "utf8");
    expect(text.split("\n")[0]).toBe("id,group,pre total,post total,pre Pedagogik,post Pedagogik");
    expect(text.trim().split("\n")).toHaveLength(61);
    const { json } = runJson([
      "gains",
      rows,
      "--pre",
      "pre Pedagogik",
      "--post",
      "post Pedagogik",
      "--scale",
      "0:4",
    ]);
    const { subscales } = runJson([...KEYED, "--subscale", "Pedagogik=1,2,3,5"]).json;
    expect(json.groups[0].n).toBe(subscales[0].difference.n);
    expect(relativeError(json.groups[0].gain.mean, subscales[0].difference.mean.estimate)).toBeLessThan(
      1e-12,
    );
  });

  it("says where the score column is not what the items make, row by row", () => {
    const { json, code } = runJson([...KEYED, "--total", "Skor Pre", "--total", "Skor Post"]);
    expect(code).toBe(0);
    const off = json.findings.filter(({ rule }: { rule: string }) => rule === "item-total");
    expect(off).toEqual([expect.objectContaining({ severity: "warning", row: 19, column: "Skor Pre" })]);
    expect(json.totals).toMatchObject({ rule: "sum", told: false });
  });

  it("hides what few people answered, and JSON has it", () => {
    const few = write("few.csv", "id,q1,q2\na,1,0\nb,0,1\nc,1,1\n");
    const { stdout } = run(["items", few, "--format", "markdown"]);
    expect(stdout).toContain("fewer than 5 people are not shown");
    expect(stdout).not.toMatch(/\| q1 /);
    expect(runJson(["items", few]).json.items[0].waves[0].difficulty).toBeCloseTo(2 / 3, 14);
    expect(run(["items", few, "--format", "markdown", "--min-cell", "2"]).stdout).toMatch(/\| q1 /);
  });

  it("hides what rests on the few who answered everything, among many who answered something", () => {
    const answers = [
      "A,B,C",
      "A,C,C",
      "B,B,A",
      ...Array.from({ length: 9 }, (_, i) => (i % 2 ? "A,B," : "A,,C")),
    ];
    const file = write("blanks.csv", `id,q1,q2,q3\n${answers.map((row, i) => `p${i},${row}\n`).join("")}`);
    const key = write("blanks-key.csv", "item,key\nq1,A\nq2,B\nq3,C\n");
    const args = ["items", file, "--key", key];
    const { json } = runJson(args);
    expect(json.waves[0]).toMatchObject({ people: 12, n: 3 });
    const [chosen] = json.distractors[0].waves[0].options;
    expect(chosen).toMatchObject({ option: "A", count: 11, completeCount: 2, meanRest: 1.5 });
    const rules = json.items.flatMap(({ waves }: { waves: { flags: string[] }[] }) => waves[0]!.flags);
    expect(rules).toContain("negative-item-rest");
    const { stdout } = run([...args, "--format", "markdown"]);
    expect(stdout).toMatch(/\| A \(key\) \| +11 \([\d.]+%\) \| +– \| +– \|/);
    expect(stdout).toMatch(/\| q1 +\| +12 \| +0 \| +\.92 \| +– \| +– \| too easy/);
    expect(stdout).not.toMatch(/those who do well on the others do worse|α rises from/);
    expect(run([...args, "--format", "markdown", "--min-cell", "2"]).stdout).toContain("1.50");
  });

  it("fits its tables of two waves, groups and subscales in 80 columns", () => {
    const subscales = ["--subscale", "Pedagogik=1,2,3,5", "--subscale", "Sosial=4,6,7"];
    for (const lang of ["en", "id"]) {
      const args = [...KEYED, "--by", "Jenjang", ...subscales, "--lang", lang, "--format", "terminal"];
      const lines = run(args).stdout.split("\n");
      expect(lines.filter((line) => [...line].length > 80)).toEqual([]);
      expect(lines.filter((line) => line.startsWith("Pedagogik ")).length, lang).toBeGreaterThan(2);
    }
  });

  it("hides a small group among larger ones", () => {
    const rows = Array.from(
      { length: 12 },
      (_, i) => `p${i},${i < 2 ? "kecil" : "besar"},${i % 2},${i % 3 === 0 ? 1 : 0},1\n`,
    );
    const file = write("groups.csv", `id,kelas,q1,q2,q3\n${rows.join("")}`);
    const { stdout } = run(["items", file, "--by", "kelas", "--format", "markdown"]);
    const [, small = ""] = stdout.split("### kecil");
    expect(small.split("###")[0]).not.toMatch(/\| q1 /);
  });
});

describe("hostile input to items", () => {
  const refuses = (content: string, args: readonly string[], ...said: (string | RegExp)[]) => {
    const { code, stdout, stderr } = run(["items", write("hostile.csv", content), ...args]);
    expect(stderr).toMatch(/^paud-analyze: [^\n]+\n$/);
    expect(stderr).not.toMatch(/\bat .*\(|Error:/);
    for (const words of said) expect(stderr).toMatch(words);
    expect([code, stdout]).toEqual([2, ""]);
  };

  it("is refused in one line: an empty file, a header without rows, a ragged row", () => {
    refuses("", [], "is empty");
    refuses("id,q1,q2\n", [], "no rows");
    refuses("id,q1,q2\na,1,0\nb,1\n", [], "row 3");
  });

  it("is refused in one line: names as groups, groups that are the id, a binary key", () => {
    refuses("id,Nama,q1,q2\na,Siti,1,0\n", ["--by", "Nama"], "names people", "with --by");
    refuses("id,q1,q2\na,1,0\n", ["--by", "id"], "cannot be both");
    const key = write("key.csv", "%PDF-1.7");
    refuses("id,q1,q2\na,A,B\n", ["--key", key], "key.csv");
    refuses("id,q1,q2\na,A,B\n", ["--key", join(path, "none.csv")], "no such file");
    refuses("id,q1,q2\na,A,B\n", ["--key", "-"], "no such file");
  });

  it("runs no formula from the data: rows are made safe, headers shown as text", () => {
    const rows = join(path, "safe.csv");
    const file = write("formula.csv", 'id,"=cmd()1",@q2,q3\n=1+1,1,0,1\n+b,1,1,0\n');
    const named = ["--item", "=cmd()1", "--item", "@q2", "--item", "q3"];
    expect(run(["items", file, ...named, "--subscale", "=S=q3", "--rows", rows]).code).toBe(2);
    expect(run(["items", file, ...named, "--subscale", "@S=q3", "--rows", rows]).code).toBe(0);
    const text = readFileSync(rows, "utf8");
    expect(text).toContain("'=1+1");
    expect(text).toContain("'@S");
    expect(text).not.toMatch(/(?:^|,)[=+@]/m);
  });

  it("shows escapes and bidirectional marks of headers as nothing that acts", () => {
    const file = write("escapes.csv", "id,\u001b[31mq1,\u202eq2\na,1,0\nb,0,1\n");
    const { stdout, code } = run([
      "items",
      file,
      "--item",
      "\u001b[31mq1",
      "--item",
      "\u202eq2",
      "--format",
      "terminal",
      "--min-cell",
      "0",
    ]);
    expect(code).toBe(0);
    for (const mark of ["\u001b", "\u202e"]) expect(stdout).not.toContain(mark);
  });
});

describe("items of a study descriptor", () => {
  const study = join(path, "studi");
  mkdirSync(study);
  const put = (name: string, content: string) => write(join("studi", name), content);
  put(
    "tes.csv",
    "id;pre_1;pre_2;Nilai Pre;post_1;post_2;Nilai Post\na;1;0;1;1;1;2\nb;0;0;0;1;0;1\nc;1;1;2;1;1;3\n",
  );
  const descriptor = (instruments: string) =>
    put(
      "datapackage.yaml",
      `name: studi\npaud: {language: id}\nresources:\n  - name: tes\n    path: tes.csv\n    dialect: {delimiter: ";"}\n    schema: {fields: [{name: id}, {name: pre_1}, {name: pre_2}, {name: Nilai Pre}, {name: post_1}, {name: post_2}, {name: Nilai Post}]}\n    paud: {kind: items, roles: {id: id}, instruments: ${instruments}}\n`,
    );
  const TEST =
    "{name: tes, waves: {pre: Nilai Pre, post: Nilai Post}, items: {pre: [pre_1, pre_2], post: [post_1, post_2]}, total: sum}";

  it("are those of its only test with items, with its score columns and its language", () => {
    descriptor(`[${TEST}]`);
    const { json } = runJson(["items", study]);
    expect(json.items.map(({ item }: { item: string }) => item)).toEqual(["1", "2"]);
    expect(json.waves.map(({ wave }: { wave: string }) => wave)).toEqual(["pre", "post"]);
    expect(json.totals).toMatchObject({ rule: "sum", told: true });
    expect(json.findings.filter(({ rule }: { rule: string }) => rule === "item-total")).toHaveLength(1);
    expect(json.descriptor.path).toContain("datapackage.yaml");
    expect(run(["items", study, "--format", "markdown"]).stdout).toContain("# Butir");
  });

  it("of several tests are those of --instrument", () => {
    descriptor(`[${TEST}, {name: dua, items: {pre: [pre_1, pre_2]}}]`);
    expect(run(["items", study]).stderr).toContain("--instrument");
    const { json } = runJson(["items", study, "--instrument", "dua"]);
    expect(json.waves).toHaveLength(1);
  });
});
