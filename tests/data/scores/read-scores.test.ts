import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Flow } from "../../../src/data/scores/flow.ts";
import { type ReadScoresOptions, readScores } from "../../../src/data/scores/read-scores.ts";
import { pairsByCohort, pairsOf, scoresOf } from "../../../src/data/scores/tally.ts";
import { folder } from "../../cli/run.ts";

const { write } = folder();
const PROPERTY = { seed: 20261123, numRuns: 60 };

/** Reads text as if it came from standard input: no file to write. */
const read = (text: string, options: ReadScoresOptions = {}) =>
  readScores(["-"], { ...options, stdin: () => Readable.from([Buffer.from(text)]) });

const sum = ({ rows: _rows, ...classes }: Flow) => Object.values(classes).reduce((a, b) => a + b, 0);
const rules = (table: { findings: readonly { rule: string; row?: number }[] }) =>
  table.findings.map(({ rule, row }) => `${rule}${row === undefined ? "" : `@${row}`}`);

describe("every row goes into exactly one class:", () => {
  it("matched, one wave, neither, invalid, repeated, each where it belongs", async () => {
    const table = await read(
      [
        "id,pre,post",
        "a,50,70",
        "b,50,",
        "c,,70",
        "d,-,NA",
        "e,50,x",
        ",50,70",
        "a,50,70",
        "f,50,60",
        "f,51,60",
        "g,101,50",
        "Rata-rata,50,70",
      ].join("\n"),
      { scale: { min: 0, max: 100 } },
    );
    expect(table.flow).toEqual({
      rows: 10,
      matched: 1,
      preOnly: 1,
      postOnly: 1,
      neither: 1,
      invalid: 3,
      duplicates: 3,
    });
    expect(sum(table.flow)).toBe(table.flow.rows);
    expect(table.inputs[0]).toMatchObject({ rows: 10, summaryRows: 1, headerRow: 1 });
    expect(rules(table)).toEqual([
      "not-a-number@6",
      "missing-id@7",
      "conflicting-id@9",
      "conflicting-id@10",
      "out-of-scale@11",
      "repeated-row@8",
      "summary-row@12",
    ]);
    expect(pairsOf(table.tally)).toMatchObject({ n: 1 });
    expect(scoresOf(table.tally, "pre", "available").n).toBe(2);
    expect(scoresOf(table.tally, "pre", "unmatched").n).toBe(1);
  });

  it("an id in two groups is counted in each and said; without groups it is a conflict", async () => {
    const text = "id,pre,post,tier\na,50,70,Dasar\na,60,80,Lanjut\n";
    const grouped = await read(text, { by: ["tier"] });
    expect(grouped.flow).toMatchObject({ rows: 2, matched: 2 });
    expect(rules(grouped)).toEqual(["id-in-several-groups@2", "id-in-several-groups@3"]);
    expect((await read(text)).flow).toMatchObject({ rows: 2, duplicates: 2, matched: 0 });
  });

  it("people without a group count among everybody and in no group", async () => {
    const table = await read("id,pre,post,tier\na,50,70,Dasar\nb,60,80,\n", { by: ["tier"] });
    expect(table.flow.matched).toBe(2);
    expect(table.groups.map(({ flow }) => flow.matched)).toEqual([1]);
    expect(rules(table)).toContain("missing-group@3");
  });

  it("in long layout rows of other waves are counted apart", async () => {
    const table = await read(
      "id,Waktu,Nilai\na,Pretest,50\na,Posttest,70\na,Tindak Lanjut,65\nb,Pretest,40\n",
    );
    expect(table.flow).toMatchObject({ rows: 2, matched: 1, preOnly: 1 });
    expect(table.otherWaveRows).toBe(1);
    expect(table.columns).toMatchObject({ layout: "long", pre: { header: "Pretest", recognised: true } });
  });

  it("people with the same scores are counted, not merged", async () => {
    const { tally } = await read("id,pre,post\na,50,70\nb,50,70\nc,50,71\n");
    expect(pairsOf(tally)).toMatchObject({ n: 3, counts: Float64Array.of(2, 1) });
  });

  it("the ends of the scale are on it", async () => {
    const table = await read("id,pre,post\na,0,100\nb,100,0\nc,100.01,0\n", { scale: { min: 0, max: 100 } });
    expect(table.flow).toMatchObject({ matched: 2, invalid: 1 });
  });

  it("an invalid cell or a repeat never moves another person's figures", async () => {
    const good = "id,pre,post\na,50,70\nb,40,60\n";
    const plain = pairsOf((await read(good)).tally);
    for (const bad of ["c,x,50\n", 'c,"1,500",50\n', ",1,2\n", "c,#REF!,2\n", "a,50,70\n"]) {
      expect(pairsOf((await read(good + bad)).tally)).toEqual(plain);
    }
  });
});

describe("ways of writing the same table give the same table:", () => {
  const people = fc.array(
    fc.record({
      pre: fc.option(fc.integer({ min: 0, max: 400 }).map((q) => q / 4)),
      post: fc.option(fc.integer({ min: 84, max: 400 }).map((q) => q / 4)),
      tier: fc.constantFrom("Dasar", "Lanjut", "Mahir"),
      cohort: fc.constantFrom("I", "II"),
    }),
    { minLength: 2, maxLength: 30 },
  );
  type People = readonly { pre: number | null; post: number | null; tier: string; cohort: string }[];
  const wide = (list: People, cell = (x: number | null) => String(x ?? "")) =>
    `id,pre,post,tier,Angkatan\n${list.map((p, i) => `p${i},${cell(p.pre)},${cell(p.post)},${p.tier},${p.cohort}`).join("\n")}\n`;
  const options = { by: ["tier"], scale: { min: 0, max: 100 } };
  const facts = async (text: string, more: ReadScoresOptions = {}) => {
    const { flow, tally, groups } = await read(text, { ...options, ...more });
    const byLevel = [...groups].sort((a, b) => (a.levels[0]! < b.levels[0]! ? -1 : 1));
    return {
      flow,
      all: pairsOf(tally),
      cohorts: pairsByCohort(tally),
      groups: byLevel.map(({ code, levels, flow: its }) => ({ levels, its, pairs: pairsOf(tally, code) })),
    };
  };

  it("the order of rows does not matter", () =>
    fc.assert(
      fc.asyncProperty(people, fc.integer(), async (list, seed) => {
        const lines = wide(list).trim().split("\n");
        const [header, ...rows] = lines;
        const shuffled = rows
          .map((row, i) => ({ row, key: Math.imul(i + 1, seed | 1) >>> 0 }))
          .sort((a, b) => a.key - b.key);
        expect(await facts([header, ...shuffled.map(({ row }) => row)].join("\n"))).toEqual(
          await facts(lines.join("\n")),
        );
      }),
      PROPERTY,
    ));

  it("wide and long layout of the same scores agree", () =>
    fc.assert(
      fc.asyncProperty(people, async (list) => {
        const some = list.filter(({ pre, post }) => pre !== null || post !== null);
        fc.pre(some.some(({ pre }) => pre !== null) && some.some(({ post }) => post !== null));
        const long = some.flatMap((p, i) => [
          ...(p.post === null ? [] : [`p${i},Posttest,${p.post},${p.tier},${p.cohort}`]),
          ...(p.pre === null ? [] : [`p${i},Pretest,${p.pre},${p.tier},${p.cohort}`]),
        ]);
        const text = `id,Waktu,Nilai,tier,Angkatan\n${long.join("\n")}\n`;
        expect(await facts(text)).toEqual(await facts(wide(some)));
      }),
      PROPERTY,
    ));

  it("decimal comma, semicolons, CRLF, BOM and UTF-16 change nothing", () =>
    fc.assert(
      fc.asyncProperty(people, async (list) => {
        const plain = wide(list);
        fc.pre(list.some(({ pre, post }) => !Number.isInteger(pre ?? post ?? 0)));
        const local = wide(list, (x) => String(x ?? "").replace(".", ","));
        const semicolons = plain
          .split("\n")
          .map((line) =>
            line
              .split(",")
              .map((cell) => cell.replace(".", ","))
              .join(";"),
          )
          .join("\r\n");
        expect(local).toBeTypeOf("string");
        const wanted = await facts(plain);
        expect(await facts(`\ufeff${semicolons}`)).toEqual(wanted);
        const utf16 = await readScores(["-"], {
          ...options,
          stdin: () => Readable.from([Buffer.from(`\ufeff${semicolons}`, "utf16le")]),
        });
        expect(utf16.flow).toEqual(wanted.flow);
        expect(pairsOf(utf16.tally)).toEqual(wanted.all);
      }),
      PROPERTY,
    ));

  it("a repeated identical row changes only the repeats", () =>
    fc.assert(
      fc.asyncProperty(people, fc.nat(), async (list, which) => {
        const text = wide(list);
        const rows = text.trim().split("\n").slice(1);
        const once = await facts(text);
        const twice = await facts(`${text}${rows[which % rows.length]}\n`);
        expect(twice.all).toEqual(once.all);
        expect(twice.flow).toEqual({
          ...once.flow,
          rows: once.flow.rows + 1,
          duplicates: once.flow.duplicates + 1,
        });
      }),
      PROPERTY,
    ));

  it("rows are the sum of their classes, whatever the dirt", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.constantFrom("a", "b", "c", "d", "", "Jumlah"),
            fc.constantFrom("50", "60", "", "-", "x", "101", "1e5"),
            fc.constantFrom("70", "71", "", "NA", "#REF!"),
          ),
          { minLength: 1, maxLength: 25 },
        ),
        async (rows) => {
          const text = `id,pre,post\nz,1,2\n${rows.map((row) => row.join(",")).join("\n")}\n`;
          const { flow, inputs } = await read(text, { scale: { min: 0, max: 100 } });
          expect(sum(flow)).toBe(flow.rows);
          expect(flow.rows).toBe(inputs[0]!.rows);
        },
      ),
      PROPERTY,
    ));
});

describe("several files", () => {
  it("are read as one, in any order", async () => {
    const a = write("a.csv", "id,pre,post\na,50,70\nb,60,80\n");
    const b = write("b.csv", "id;post;pre\nc;90,5;55,5\n");
    const [one, two] = [await readScores([a, b]), await readScores([b, a])];
    expect(one.flow).toEqual(two.flow);
    expect(pairsOf(one.tally)).toEqual(pairsOf(two.tally));
    expect(pairsOf(one.tally).post).toEqual(Float64Array.of(70, 90.5, 80));
    expect(one.columns.decimal.map(({ sign }) => sign)).toContain(",");
  });
  it("do not take row numbers for ids", async () => {
    const a = write("n1.csv", "No,pre,post\n1,50,70\n");
    const b = write("n2.csv", "No,pre,post\n1,60,80\n");
    const table = await readScores([a, b]);
    expect(table.flow.matched).toBe(2);
    expect(rules(table)).toEqual(["no-id-column"]);
  });
});

describe("real spreadsheets", () => {
  it("with title rows, a blank row, quoted newlines and a summary row keep their row numbers", async () => {
    const table = await read(
      'Rekap Nilai;;;\r\n;;;\r\nNo;Nama Lengkap;"Nilai\nPretest";Nilai Posttest\r\n1;Ani;57,5;80\r\n;;;\r\n2;Budi;x;70\r\n;Rata-rata;57,5;75\r\n',
    );
    expect(table.inputs[0]).toMatchObject({ headerRow: 3, blankRows: 1, summaryRows: 1, delimiter: ";" });
    expect(rules(table)).toEqual(["not-a-number@6", "names-as-ids", "summary-row@7"]);
    expect(table.flow).toMatchObject({ rows: 2, matched: 1, invalid: 1 });
  });

  it("list everybody once, with what they have", async () => {
    const text = readFileSync(
      new URL("../../../data-samples/diklat-berjenjang.csv", import.meta.url),
      "utf8",
    );
    const table = await read(text);
    const people = [...table.participants()];
    expect(people).toHaveLength(240);
    expect(new Set(people.map(({ id }) => id)).size).toBe(240);
    expect(people.filter(({ status }) => status === "matched")).toHaveLength(table.flow.matched);
    expect(people.find(({ id }) => id === "D-901")).toMatchObject({ pre: undefined, status: "postOnly" });
  });
});
